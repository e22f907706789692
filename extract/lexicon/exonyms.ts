/**
 * Towns, islands and countries that are known by several names, by language or by time, folded: each row is one place.
 * Only names that mean nothing else as a place: Salisbury is Harare and an English town, and stays out.
 */
export const EXONYMS: readonly (readonly string[])[] = `
  oslo|christiania|kristiania
  copenhagen|kobenhavn
  gothenburg|goteborg
  helsinki|helsingfors
  turku|abo
  tallinn|reval
  tartu|dorpat
  vilnius|vilna|wilno
  kaunas|kovno
  klaipeda|memel
  kaliningrad|konigsberg|koenigsberg
  szczecin|stettin
  poznan|posen
  krakow|cracow
  torun|thorn
  bratislava|pressburg|pozsony
  brno|brunn
  plzen|pilsen
  karlovy vary|carlsbad|karlsbad
  ljubljana|laibach
  zagreb|agram
  rijeka|fiume
  dubrovnik|ragusa
  cluj|kolozsvar|klausenburg
  timisoara|temesvar
  iasi|jassy
  bucharest|bucuresti
  belgrade|beograd
  sofia|sofiya
  thessaloniki|salonica|salonika
  edirne|adrianople
  ankara|angora
  chernivtsi|czernowitz|cernauti
  dnipro|dnipropetrovsk|ekaterinoslav|yekaterinoslav
  volgograd|stalingrad|tsaritsyn
  yekaterinburg|ekaterinburg|sverdlovsk
  nizhny novgorod|nizhni novgorod|nijni novgorod
  tbilisi|tiflis
  yerevan|erivan
  almaty|alma ata
  strasbourg|strassburg|strasburg
  mulhouse|mulhausen
  thionville|diedenhofen
  mainz|mayence
  aachen|aix la chapelle
  trier|treves
  koblenz|coblenz|coblentz
  regensburg|ratisbon
  nuremberg|nurnberg
  hanover|hannover
  brunswick|braunschweig
  ghent|gent|gand
  bruges|brugge
  louvain|leuven
  mechelen|malines|mechlin
  ypres|ieper
  liege|luttich
  lyon|lyons
  marseille|marseilles
  dunkirk|dunkerque
  livorno|leghorn
  padua|padova
  mantua|mantova
  genoa|genova
  seville|sevilla
  saragossa|zaragoza
  corunna|a coruna|la coruna
  porto|oporto
  algiers|alger
  addis ababa|addis abeba
  kinshasa|leopoldville
  kisangani|stanleyville
  lubumbashi|elisabethville
  maputo|lourenco marques
  yangon|rangoon
  jakarta|djakarta|batavia
  sulawesi|celebes
  chongqing|chungking
  tianjin|tientsin
  qingdao|tsingtao
  xiamen|amoy
  shenyang|mukden
  sichuan|szechuan|szechwan
  guangdong|kwangtung
  xinjiang|sinkiang
  taiwan|formosa
  thailand|siam
  philippine|philippine island
  hawaii|hawaiian island|sandwich island
  samoa|samoan island
  vanuatu|new hebrides
  tasmania|van diemen s land
  puducherry|pondicherry
  kochi|cochin
  varanasi|benares|banaras
  kanpur|cawnpore
  pune|poona
  thiruvananthapuram|trivandrum
  dhaka|dacca
  chittagong|chattogram
`
  .split("\n")
  .map((line) => line.trim())
  .filter(Boolean)
  .map((line) => line.split("|"));
