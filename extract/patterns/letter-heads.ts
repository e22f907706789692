import { markupBefore } from "./author-lines.ts";

const LONGEST_LINE = 200;
const LONGEST_SALUTATION = 90;
/** "169.--", "LETTER XII.", "No. 4": what a collection numbers its letters by. */
const NUMBER = /^(?:(?:letter|no\.?)\s)?(?:\d{1,4}|[IVXLC]{1,8})[.)]?(?:\s?(?:--|[—–-])\s?|\s)/iu;
const title = "(?:(?:the|his|her|Mrs?\\.?|Dr\\.?|Sir) )?";
/** A full stop ends no title and no initial: "Mrs. Mill", "MR. GREY", "J. S. Mill". */
const part = "(?:[^.;:!?]|(?<=(?:Mrs?|MRS?|Dr|DR|St|ST|Sir|Hon|Rev|Gen|Col|\\p{Lu}))\\.)";
const ADDRESSED = new RegExp(`^(\\p{Lu}${part}{2,120}?) to ${title}\\p{Lu}[^;:!?]{2,80}$`, "u");
const ADDRESSED_IN_CAPITALS = new RegExp(`^(\\p{Lu}${part}{2,120}?) TO \\p{Lu}[^;:!?]{2,80}$`, "u");
const SENT = new RegExp(`^To ${title}\\p{Lu}[^;:!?]{2,80}$`, "u");
const SENT_IN_CAPITALS = /^TO \p{Lu}[^;:!?]{2,80}$/u;
const SMALL_LETTER = /\p{Ll}/u;
const NO_LETTER =
  /^(?:From|Introduction|Preface|Appendix|Letter|Letters|Index|Notes?|Guide|Contribution|How|What|Why|Appeal|Address|Preamble|Return|Move|Back|Answer|Reply|An?|Way|Road)\b/iu;

/** How far the writer's part goes in the heading of a letter, "Queen Victoria to Lord John Russell."; nothing for another line. */
export function addressedAt(line: string): number | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const lead = leadOf(line);
  const words = line.slice(lead);
  if (NO_LETTER.test(words)) return undefined;
  const writer = (SMALL_LETTER.test(words) ? ADDRESSED : ADDRESSED_IN_CAPITALS).exec(words)?.[1];
  return writer === undefined ? undefined : lead + writer.length;
}

/** True for the heading of a letter that says only to whom it went: "To Mrs. Thomas Stevenson", "169.--To John Murray." */
export function isSentTo(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  const words = line.slice(leadOf(line));
  return SENT.test(words) || (!SMALL_LETTER.test(words) && SENT_IN_CAPITALS.test(words));
}

/** True for the heading of a letter, with its writer or without. */
export function isLetterHeading(line: string): boolean {
  return addressedAt(line) !== undefined || isSentTo(line);
}

/** Signs of markup and the number before the words of a heading. */
function leadOf(line: string): number {
  const markup = markupBefore(line);
  return markup + (NUMBER.exec(line.slice(markup))?.[0].length ?? 0);
}

const fond = "(?:own |very |most |ever |good |much )?(?:dear(?:est|ly)?|beloved|honou?red|esteemed)";
const kin =
  "(?:sirs?|madam|gentlemen|lord|lady|comrades?|mother|father|friends?|brother|sister|uncle|aunt|child)";
const SALUTATION = new RegExp(
  `^(?:(?:my )?${fond} (?:[\\p{L}.’']{1,20} ?){1,5}|(?:my )?${kin})[,.:;!_*]{0,3}(?:\\s?[—–-]{1,2}\\s?|\\s*$|(?<=[,.:;!])\\s)`,
  "iu",
);
const HUMBLE =
  /^(?:[\p{L}.’'-]{1,20} ){1,7}presents? (?:his|her|their) (?:(?:most|very|humble|best|kind) ){0,3}(?:duty|compliments|respects)(?!\p{L})/iu;

/** True for words with which a letter begins: "MY DEAREST UNCLE,--Though", "Dear Sir,", "Lord Melbourne presents his humble duty". */
export function opensLetter(words: string): boolean {
  return salutationOf(words) !== "" || HUMBLE.test(headOf(words));
}

/** The words that greet whom a letter is for, with the signs of markup before them: "MY DEAREST UNCLE,--"; empty where none do. */
export function salutationOf(words: string): string {
  const markup = words.slice(0, Math.min(markupBefore(words), LONGEST_SALUTATION));
  const greeting = SALUTATION.exec(headOf(words))?.[0] ?? "";
  return greeting === "" ? "" : markup + greeting;
}

const TO_EDITOR = /^[*_]{0,3}to the editors?(?: of [^.:,]{2,60})?(?:[:.,—*_]|$)/iu;

/** True where a letter begins, to somebody or to the editor of a paper: "Sir, ...", "To the Editor:". */
export function greetsReader(words: string): boolean {
  return TO_EDITOR.test(words.slice(0, LONGEST_SALUTATION)) || opensLetter(words);
}

function headOf(words: string): string {
  return words.slice(markupBefore(words), LONGEST_SALUTATION);
}

const POSTSCRIPT = /^[_*"“[(]{0,3}(?:P\.? ?(?:P\.? ?)?S|N\.? ?B|Postscript)\b/iu;

/** True for words that a writer adds under the signature: "P.S.--I learn that ..." */
export function isPostscript(words: string): boolean {
  return POSTSCRIPT.test(words.slice(0, LONGEST_SALUTATION));
}

const COLLECTION = /(?<!\p{L})(?:letters|correspondence)(?!\p{L})/iu;
const BY_ANOTHER = /(?<!\p{L})(?:edited|selected|translated|arranged|collected|compiled|chosen) /iu;

/** The words of a title that name whose letters follow, as far as they do: not who edited them. */
export function lettersOf(title: string): string {
  const head = title.slice(0, LONGEST_LINE);
  if (!COLLECTION.test(head)) return "";
  return head.slice(0, BY_ANOTHER.exec(head)?.index ?? head.length);
}
