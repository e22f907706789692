/**
 * How notes cut short the authors of antiquity, the Fathers and the schoolmen, as the dictionaries of Greek and Latin list them and
 * as older editors wrote them; words behind a full stop are the second part of a name.
 */
export const CLASSICAL_AUTHORS = [
  "Æsch|Aesch|Æschin|Aeschin|Ael|Æl|Amm(?:ian)?\\. Marc(?:ell(?:in)?)?|Ammian|Apollod|Apoll\\. Rhod|Apul|Arist|Aristot|Aristoph|Athan|Athen|Aur\\. Vict",
  "Caes|Cæs|Callim|Cassiod|Catull|Chrys|Chrysost|Cic|Cicer|Clem\\. (?:Alex|Rom)|Colum|Corn\\. Nep|Cypr|Cyr\\. (?:Alex|Hieros)",
  "Demosth|Diod\\. Sic|Diod|Diog\\. La[eë]rt|Dio Cass|Dion\\. Cass|Dion\\. Hal|Dionys\\. Hal|Dionys|Epict|Epiph|Eur|Eurip|Euseb|Eutrop|Evagr",
  "Frontin|(?:Aul\\. |A\\. )?Gell|Greg\\. (?:Naz|Nyss|Tur|Turon|M|Magn)|Hdt|Herod|Herodot|Hes|Hesiod|Hieron|Hippocr|Hippol|Hom|Horat",
  "Iren|Isocr|Jul\\. Capitol|Just\\. Mart|Juv|Juven|Lact|Lactant|Lamprid|Liv|Lucr|Lucret|Macrob|Min(?:uc)?\\. Fel",
  "Oros|Ov|Paus|Petron|Phaedr|Phædr|Philostr|Pind|Plat|Plaut|Plin|Plut|Polyb|Procop|Ptol|Quint|Quintil|Q\\. Curt",
  "Sall|Sallust|Serv|Sext\\. Emp|Sid(?:on)?\\. Apoll|Sil\\. Ital|Socr|Socrat|Sozom|Spart|Spartian|Stob|Strab|Suet|Sueton|Sulp\\. Sev",
  "Tac|Tacit|Tert|Tertull|Theocr|Theodoret|Theophr|Thom\\. Aq(?:uin)?|Thuc|Thucyd|Tibull|Val\\. (?:Max|Flacc)|Varr|Vell\\. Pat(?:erc)?|Vell|Verg|Virg|Vitr|Vitruv|Vopisc|Xen|Xenoph|Zosim",
].join("|");

/** Short forms that are oftener something else, a month, a given name or a senate: authors only before a title that is cut short as well, or Latin. */
export const DOUBTFUL_AUTHORS =
  "Ambr|Ambros|Aug|August|Boeth|Clem|Curt|Greg|Hor|Isid|Jos|Joseph|Just|Luc|Lys|Mart|Sen|Senec|Soph|Ter|Terent|Theod";
