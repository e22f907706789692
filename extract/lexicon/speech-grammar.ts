/** Prepositions that make the name behind them no subject. */
export const OBLIQUE = new Set(
  "of by in to with from for against about on upon under at like than between into".split(" "),
);
/** Verbs behind which what follows is not done: "failed to show", "declines to state". */
export const FAILING = new Set(
  "fail fails failed failing decline declines declined refuse refuses refused refusing omit omits omitted forget forgets forgot neglect neglects neglected".split(
    " ",
  ),
);
/** What may stand between the verb and the comma that closes "as Marx puts it", "he tells us", "as Cumont points out". */
export const VERB_OBJECTS = new Set(["it", "us", "me", "out"]);
/** Objects of a verb that tells somebody something: "told me the cause was lost". */
export const TOLD_PERSONS = new Set(["me", "us", "him", "her", "them", "you"]);
/** Words that stand for people without a name and may be the subject of a verb of speech. */
export const NAMELESS = new Set(["they", "one", "some", "many", "others", "most", "few", "several"]);
/** Prepositions that open a phrase of time or place between a verb and what it governs: "stated in 2011 that". */
export const ADVERBIAL = new Set("in at on during before to throughout as".split(" "));
/** Nouns that are held, where "that" or "is that" follows them: "Polanyi's point is that". */
export const HELD_NOUNS = new Set(
  "point position hope fear objection concern message criticism intuition reasoning".split(" "),
);
/** Words that open a question whose answer is open: "Does Glyde really believe that ...?" */
export const ASKING = new Set(
  "do does did can could is are was were has have had would will should".split(" "),
);
/** Forms of "be" that make the verb behind them passive. */
export const PASSIVE = new Set("is are was were been be being".split(" "));
/** Words and signs over which no subject reaches its verb. */
export const CLAUSE_BREAKS = new Set([";", ":", "i", "we"]);
/** Signs behind which a verb may stand before its subject: '...', wrote Avrich. */
export const BEFORE_INVERSION = new Set([",", "”", '"', "’", "»", "'", "as", "–", "—", "]", ")"]);
/** Words that, at the head of a sentence, name whose view follows: "For Freire, ...". */
export const FRONTED = new Set(["following", "for", "to", "per", "with"]);
/** Nouns that are held: "in her view". */
export const VIEWS = new Set([
  "view",
  "opinion",
  "judgment",
  "judgement",
  "account",
  "words",
  "theory",
  "conception",
  "assessment",
  "estimation",
  "interpretation",
]);
/** What is held by the phrase of its owner alone, between commas: "on Pirenne's showing, ...", "by his reckoning, ...". */
export const SHOWINGS = new Set([
  "showing",
  "reckoning",
  "telling",
  "account",
  "view",
  "estimate",
  "interpretation",
  "theory",
]);
/** Forms in "as Dobbs has it". */
export const HAVING = new Set(["has", "had", "have"]);
/** Words that open a dependent clause; behind the conditions nobody is reported, behind the naming ones only with "that". */
export const CONDITIONS = new Set("if unless than because".split(" "));
/** Words that open a dependent clause that only names something: "what Marx calls". */
export const NAMING = new Set("what whom as which how".split(" "));
/** All words that open a dependent clause. */
export const EMBEDDING = new Set([
  ...CONDITIONS,
  ...NAMING,
  ..."when since although though where whose why until before after that so".split(" "),
]);
/** Words behind which stands no finite verb. */
export const NOUN_OPENERS = new Set(
  "a an the his her its their our your my no this these those of in for with any such whose".split(" "),
);
/** Base forms that are nouns as often as verbs: they are verbs only where an auxiliary or "to" stands before them. */
export const NOUNS_TOO = new Set(
  (
    "view question answer state reason report claim object present show find hope fear term trust comment demand doubt protest " +
    "attack note judge contest cry estimate fault label lament trace regard respect account remark treat point argument letter " +
    "advocate praise suspect conjecture challenge promise pledge record charge rule resolve decree counter venture"
  ).split(" "),
);
/** Words behind which stands the base form of a verb. */
export const BEFORE_INFINITIVE = new Set(
  "to did does do not could would will may might must should can cannot shall and or they we i".split(" "),
);
/** Behind these a second verb has the subject of the first: "Talfourd defended Moxon, and pleaded that". */
export const JOINING = new Set(["and", "but"]);
/** And what may stand between: "and then joined", "but at once resigned". */
export const AFTERWARDS = new Set(
  "then later afterwards afterward subsequently soon finally eventually also thereafter promptly at once last".split(
    " ",
  ),
);
/** The possessive, as a word of its own. */
export const POSSESSIVE = new Set(["'s", "’s", "’", "'"]);
/** Base forms whose object is a person as often as not: the name behind them is no subject, "X, of the League, called Bongo". */
export const TAKING_PERSONS = new Set(
  (
    "call accuse attack blame charge condemn credit criticise criticize defend denounce describe dismiss hail label liken mock " +
    "portray praise quote cite mention reject remind ridicule warn challenge endorse champion castigate applaud celebrate commend dub tell inform assure ask"
  ).split(" "),
);
/** Participles that have become prepositions: "the literature regarding Hitler" says nothing of him. */
export const PREPOSITIONAL = new Set(["regarding", "concerning"]);
/** Persons without a name who are told of as somebody's: what "Woolman's opponent" replied is not Woolman's. */
export const OWNED_PERSONS = new Set(
  (
    "opponent opponents critic critics friend friends follower followers rival rivals enemy enemies adversary adversaries supporter " +
    "supporters ally allies admirer admirers disciple disciples detractor detractors defender defenders colleague colleagues " +
    "contemporary contemporaries successor successors predecessor predecessors biographer biographers editor editors translator " +
    "brother sister wife husband widow father mother son daughter sons daughters lawyer lawyers counsel secretary teacher pupil pupils " +
    "interlocutor reviewer reviewers commentators interpreters"
  ).split(" "),
);
/** Texts that somebody has written: "a comment by Akin". */
export const WRITTEN_THINGS = new Set(
  (
    "analysis article blog book chapter column comment dissertation editorial essay lecture letter manifesto message monograph note " +
    "pamphlet paper piece poem post model theory report review speech statement study survey thesis tweet"
  ).split(" "),
);
/** Words and signs between a subject and the verb in -s that it governs: "who views", "Marx also questions". */
export const BEFORE_FINITE = new Set(
  "who which that he she it also then thus further even and but , ) ]".split(" "),
);
/** Words for what somebody holds, before "that": "was convinced that", "made clear that". */
export const CONVICTIONS = new Set(
  "convinced concerned aware certain confident sure afraid angry adamant persuaded hopeful insistent satisfied worried clear plain".split(
    " ",
  ),
);
/** Forms of verbs between whoever holds something and the word for it, and of those that state it: "makes clear". */
export const BE_FORMS = new Set(
  "is are was were been be become became becomes remained remains felt feels".split(" "),
);
export const STATED = new Set("make makes made making".split(" "));
/** Texts by which some speak to others: "a petition to Parliament" is not Parliament's. */
export const SENT_TEXTS = new Set(
  (
    "petition petitions memorial address appeal letter letters telegram memorandum remonstrance resolution protest plea message note " +
    "manifesto declaration circular ultimatum"
  ).split(" "),
);
/** Prepositions that name whose such a text is. */
export const FROM_SENDER = new Set(["of", "from", "by"]);
/** Prepositions that name whom it is for: no verb behind has that one for its subject. */
export const TO_RECIPIENT = new Set(["to", "against", "towards", "toward"]);

/** What no clause is reached over: the end of a sentence, a semicolon or a colon. */
export const CLAUSE_STOPS: ReadonlySet<string> = new Set(["", ".", ";", ":"]);
