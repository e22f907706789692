import { OWNED_PERSONS } from "../lexicon/speech-grammar.ts";

const people = [
  ...OWNED_PERSONS,
  ..."accomplice comrade comrades neighbour neighbor servant master guest visitor stranger priest officer soldier workman worker woman".split(
    " ",
  ),
  ..."man boy girl lady gentleman witness peasant correspondent spokesman spokeswoman delegate student landlord physician doctor".split(
    " ",
  ),
  ..."uncle aunt grandfather grandmother cousin nephew niece nurse parent parents child listener onlooker bystander".split(
    " ",
  ),
].join("|");
const saying =
  "said|says|asked|asks|cried|cries|replied|replies|answered|answers|exclaimed|exclaims|remarked|remarks|observed|observes|declared|declares|retorted|whispered|shouted|told|tells|wrote|writes|added|adds|objected|protested|warned";
const owning = "[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur";
/** Where a clause begins; behind a name and a comma would stand what the name is, "Engels, his friend, wrote". */
const opening =
  "(?:^|[.;:!?”\"’—(]\\s|(?<![\\p{L}])(?:[Aa]nd|[Bb]ut|[Yy]et|[Ss]o|[Tt]hen|that|when|while)\\s|(?<=\\s[\\p{Ll}\\p{Nd}][\\p{Ll}\\p{Nd}’'-]{0,18},\\s))";
const person = `(?:(?:(?:[Aa]n?|[Aa]nother|${owning}|[Oo]ne of (?:the|his|her|their|my|our))\\s(?:\\p{Ll}[\\p{Ll}-]{1,14}\\s){0,2}(?:${people})|[Oo]ne)(?![\\p{L}'’]))`;
const between =
  "(?:,?\\s(?!(?:and|but|he|she|we|they|you|it|which)(?![\\p{L}]))\\p{Ll}[\\p{Ll}'’-]{0,16}){0,10}?,?\\s";
const addressing =
  "(?:\\s(?:him|her|me|us|them|to\\s(?:him|her|me|us|them)|once|thus|afterwards|that|of\\s(?:him|her|it))){0,2}";
const mark = "[:,]?(?:—|--)?\\s?[\"“‘'«]$";

const SAID_BEFORE = new RegExp(`${opening}${person}${between}(?:${saying})${addressing}${mark}`, "u");
const SAID_FIRST = new RegExp(
  `^(?:Said|Says|Cried|Replied|Wrote)\\s(?:the|an?|one|another|${owning})\\s[^,"“”]{2,40},\\s["“‘'«]$`,
  "u",
);
/** "the author who remarked that '": he is somebody whom the text has not named. */
const WHO_SAID = new RegExp(
  `(?<![\\p{L}])the\\s\\p{Ll}{3,14}\\swho\\s(?:once\\s|had\\s|has\\s)?(?:${saying})${addressing}${mark}`,
  "u",
);
const nameless = `(?:one\\s(?:who|of)|nobody|no\\sone|someone|somebody|(?:none|some|many|most|several|both|another|others)(?:\\sof\\s(?:them|us))?|a\\svoice|(?:an?|another|${owning})\\s(?:\\p{Ll}[\\p{Ll}-]{1,14}\\s){0,2}(?:${people})(?!\\s\\p{Lu})|the\\s(?!(?:author|poet|writer|philosopher|historian|critic|latter|former|same)(?![\\p{L}]))\\p{Ll}{3,14}(?!['’\\s-]\\s?\\p{Lu}))(?![\\p{L}'’])`;
const said = `[,?!.]?["”’'»],?\\s(?:${saying})\\s${nameless}`;
const SAID_BEHIND = new RegExp(`^${said}`, "u");
/** The second half of words that break off only to say whose they are: '," says her accomplice, Scout, "'. */
const SAID_BETWEEN = new RegExp(`${said}[^"“”]{0,60},\\s["“‘'«]$`, "u");
const REACH = 220;

/** True where somebody without a name says the quoted words, by what stands before and behind them in their sentence: 'her father told her: "', '," says his friend'. */
export function isSaidByNameless(before: string, behind: string): boolean {
  const near = before.slice(-REACH);
  return (
    SAID_BEFORE.test(near) ||
    SAID_FIRST.test(before) ||
    WHO_SAID.test(near) ||
    SAID_BETWEEN.test(near) ||
    SAID_BEHIND.test(behind)
  );
}

const hands = "writer|correspondent|contributor|critic|reviewer|columnist|reporter|journalist|speaker|reader";
const LEADS_NAMELESS = new RegExp(
  `(?<![\\p{L}])(?:[Aa]n?|[Aa]nother|[Oo]ne)\\s(?:\\p{Ll}[\\p{Ll}-]{1,14}\\s){0,2}(?:${hands})\\s(?:in|of|for|to|at)\\s[^.;:!?]{2,80}?\\s(?:${saying})(?:\\s(?:thus|as\\sfollows))?[:,]?(?:--|[—–])?$`,
  "u",
);

/** True for a sentence that leads into somebody's words who has no name: 'a writer in the "Courant" exclaims:--'. */
export function leadsNamelessWords(sentence: string): boolean {
  return LEADS_NAMELESS.test(sentence.trimEnd().slice(-REACH));
}

const THIRD_PERSON = /(?<![\p{L}])(?:he|his|him|himself|she|her|herself)(?![\p{L}])/giu;
const FIRST_PERSON = /(?<![\p{L}])(?:I|me|my|mine|myself|we|us|our|ours)(?![\p{L}])/u;
const FEWEST_TOLD = 2;

/** True for words that tell of somebody as he or she throughout and never say I: whoever was spoken of before them did hardly say them. */
export function tellsOfAnother(words: string): boolean {
  return !FIRST_PERSON.test(words) && (words.match(THIRD_PERSON)?.length ?? 0) >= FEWEST_TOLD;
}

const REPORTS =
  /(?<!\p{L})(?:said|declared|believed|thought|held|maintained|argued|asserted|claimed|felt|feared|replied|answered|resolved|complained|insisted|concluded|announced|considered|stated|contended|protested|denied|alleged|urged|admitted|agreed|opinions?|beliefs?|views?|claims?|conviction|idea|resolution)\s(?:(?:him|her|them|us|me)\s)?that\s/u;

/** True where the words of a sentence up to a name report something that the name belongs to: "they declared that the ". */
export function reportsBefore(words: string): boolean {
  return REPORTS.test(words);
}
