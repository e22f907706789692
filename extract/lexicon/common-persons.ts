import { OWNED_PERSONS } from "./speech-grammar.ts";
import { TITLES } from "./titles.ts";

const wordsIn = (list: string): string[] => list.split(/\s+/u).filter(Boolean);

const OFFICES = wordsIn(`
  adjutant agent aide aristocrat attaché bailiff baron bureaucrat burgher captain cardinal chaplain clerk clergyman conservative
  conspirator constable counsellor courtier dignitary diplomat envoy executive functionary headmaster inspector knight legate
  legislator liberal magistrate marshal minister missionary monarch monk mullah negotiator noble nobleman nun nuncio officer official
  plenipotentiary policeman politician prefect prelate priest prosecutor radical regent representative republican reformer
  revolutionary ruler sailor senator servant sheriff socialist soldier sovereign spokesman spokesperson spokeswoman statesman
  superintendent trustee veteran viceroy warden
`);

const CALLINGS = wordsIn(`
  activist advocate analyst anarchist anthropologist apologist archaeologist artist astronomer author banker barrister beginner
  bookseller businessman capitalist chronicler churchman classicist commentator communist composer correspondent craftsman
  dissident doctor dramatist economist educator employer engineer essayist ethnographer expert farmer feminist geographer geologist
  grammarian guild-master historian humanist industrialist intellectual investigator journalist jurist labourer laborer landlord
  landowner lawyer lecturer lexicographer librarian linguist logician manufacturer mathematician merchant moralist musician naturalist
  novelist observer orator painter peasant pamphleteer philanthropist philologist philosopher physicist physician planter playwright
  poet printer proprietor psychologist publicist publisher reporter researcher reviewer satirist scholar schoolman schoolmaster
  scientist sculptor shopkeeper slaveholder sociologist specialist student surgeon theologian theorist thinker trader traveller
  traveler unionist worker workman writer
`);

const OTHERS = wordsIn(`
  adherent antagonist audience believer bystander captive caller captor citizen commoner conqueror convert crowd deponent defendant
  delegate demonstrator deputy dissenter emigrant exile eyewitness foreigner fugitive guest heretic immigrant informant inhabitant
  insurgent juror layman listener lover man member native neighbour neighbor objector onlooker parishioner partisan passenger patriot
  people person petitioner pilgrim plaintiff populace pioneer prisoner protester public reader rebel refugee resident respondent
  settler signatory skeptic sceptic slave spectator stranger striker subscriber survivor sympathiser sympathizer traditionalist
  villager visitor volunteer voter witness woman
`);

const pluralOf = (noun: string): string => {
  if (noun.endsWith("man")) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
};

/** Words of office among the titles: whoever bears one may be meant by it alone, "the Emperor". */
export const OFFICE_TITLES: ReadonlySet<string> = new Set(
  [...TITLES].filter(
    (title) =>
      title.length > 4 &&
      !/^(?:messrs|messieurs|madame|monsieur|signora?|señora?|fräulein|prime|vice|brother|father|sister|honou?rable|citizen|citoyen|comrade|historian|sociologist|philosopher|economist|journalist|leader|doctor|reverend)$/u.test(
        title,
      ),
  ),
);

/** Common nouns for one who may speak and is not named: "the ambassador", "another historian". */
export const COMMON_PERSONS: ReadonlySet<string> = new Set([
  ...OFFICES,
  ...CALLINGS,
  ...OTHERS,
  ...OFFICE_TITLES,
  ...OWNED_PERSONS,
]);

/** And for several. */
export const COMMON_PERSONS_PLURAL: ReadonlySet<string> = new Set(
  [...COMMON_PERSONS]
    .map(pluralOf)
    .concat("people", "police", "masses", "authorities", "press", "public", "opinion"),
);
