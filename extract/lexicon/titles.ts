const wordsIn = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Forms of address and titles of office that stand in front of a name and are no part of it; lower case, no stop. */
export const TITLES = wordsIn(`
  mr mrs ms miss mlle mme madame monsieur messrs messieurs m herr frau fräulein signor signora senor señor señora don dona doña
  dr doctor prof professor rev reverend father brother sister abbé abbe fr
  sir lord lady dame baron baroness count countess duke duchess earl marquis marquess marchioness viscount viscountess prince princess
  king queen emperor empress tsar czar tsarina sultan shah caliph kaiser khan emir pasha bey sheikh imam maulana pandit mahatma
  pope cardinal archbishop bishop abbot prior canon dean rabbi archdeacon
  president chancellor premier minister secretary senator congressman congresswoman representative governor mayor judge justice
  ambassador consul commissioner commissar chairman chairwoman chairperson director delegate deputy councillor speaker
  general marshal colonel col major captain capt lieutenant lt sergeant sgt corporal admiral commodore commander gen brigadier
  comrade citizen citoyen hon honourable honorable esq
  mp historian sociologist philosopher economist journalist leader dictator vice prime attorney
`);

/** Titles that stay in the name, because the name is known by them alone. */
export const KEPT_TITLES = wordsIn("saint st san sankt");

/** Ranks and honours by which a person is known for life: whether they belong to a name, its reader has to say. */
export const RANKS = wordsIn("lord viscount earl marquess sheikh mahatma");

/** Titles that only men, or only women, bear: they say which pronoun a person takes. */
export const MALE_TITLES = wordsIn(
  "mr monsieur messrs herr signor senor señor don sir lord baron count duke earl marquis viscount prince king emperor tsar czar sultan shah kaiser pope father brother bishop archbishop cardinal abbé abbe",
);
export const FEMALE_TITLES = wordsIn(
  "mrs ms miss mlle mme madame frau fräulein signora señora dona doña lady dame baroness countess duchess marchioness viscountess princess queen empress tsarina sister",
);

/** Small words inside the surnames of many languages. */
export const NAME_PARTICLES = wordsIn(
  "de del della di da do dos das du des la le van von der den ter ten zu zum zur af av al el bin ibn ben bat y e d'",
);

/** What may follow a surname and is not one. */
export const NAME_SUFFIXES = wordsIn("jr sr junior senior ii iii iv esq phd md");
