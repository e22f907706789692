const wordsIn = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Words, singular and folded, of which names of bodies are made that many countries have: "Communist Party", "Senate". */
export const COMMON_BODY_WORDS = wordsIn(`
  of the and for in on a s
  communist socialist social democratic democrat democracy republican liberal conservative labor national nationalist christian
  radical progressive people popular peasant farmer worker working workmen soldier independent revolutionary revolutionary united
  party congress parliament senate house representative supreme court high cabinet government provisional central
  committee executive council army navy air force red state union federation confederation league front international general
  trade commission board assembly constituent legislature diet chamber deputy bureau politburo secretariat ministry department office
  foreign affair interior defense treasury education justice police guard militia academy science institute museum library university
  college school church movement group faction youth woman women left right center opposition allied
  ally administration regime authority agency service bank post press corps division
`);

/** Last words of bodies' names that end no person's: "Oral History Project", "Global Voices Online". */
export const ENDS_OF_BODIES = wordsIn(`
  project committee society institute association union federation league party collective group network council commission
  foundation centre center university college club bureau agency board ministry department movement organisation organization
  online press academy alliance library museum editors staff service office tribunal government church
`);

/** Titles, singular and folded without article, that many works bear: only their author tells which is meant. */
export const COMMON_TITLES: ReadonlySet<string> = new Set(
  `work|collected work|complete work|selected work|writing|selected writing|collected writing|letter|collected letter|selected letter|correspondence
  |essay|collected essay|selected essay|poem|collected poem|story|play|speech|lecture|address|preface|introduction|foreword|afterword
  |epilogue|prologue|conclusion|appendix|note|reply|response|review|autobiography|memoir|life|diary|journal|reminiscence|recollection|history
  |manifesto|program|programme|constitution|report|bulletin|proceeding|transaction|statement|declaration|resolution|thesis|appeal|open letter
  |article|paper|book|chapter|novel|political economy|principle of political economy|socialism|communism|anarchism|democracy|capitalism
  |liberty|equality|philosophy|sociology|ethic|logic|politic|economic|gazette|mirror|herald|tribune|chronicle|observer|standard|star|sun
  |telegraph|magazine|newsletter|new|time|record|register|dictionary|encyclopedia|handbook|reader|manual|catalogue|guide|debate
  |charter|act|bill|memorandum|testament|will|confession|the state|state|religion|language|culture`
    .split("|")
    .map((title) => title.trim().replace(/\s+/gu, " ")),
);

/** Words, singular and folded, of which names of events are made that many countries and years have. */
export const COMMON_EVENT_WORDS = wordsIn(`
  of the and for in on a s
  general election presidential congress conference convention constitutional partition war civil revolution rising strike second first third
  fourth fifth sixth great national party crisis reform coup trial council meeting campaign plebiscite referendum armistice peace treaty
  emancipation restoration independence socialist communist international annual world festival exhibition olympic game session
`);

/** Words, singular, by which a text calls a body whose whole name it has told: "the Bureau", "the League". */
export const HEADS_OF_BODIES = wordsIn(
  "bureau court college curia directorate league office board society brigade institute commission federation union international",
);

/** Words, singular, by which a text calls a periodical whose whole name it has told: "the Times", "the Sun". */
export const HEADS_OF_PERIODICALS = wordsIn(`
  chronicle tribune sun standard mirror mail post herald new gazette telegraph guardian observer review journal magazine world star
  express quarterly record register eagle bulletin
`);
