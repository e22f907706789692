import { ownsWords } from "./cited-people.ts";
import { saysSomething } from "./citing-words.ts";

const CLOSED = /(?:(["”])|(['’]))[.,;:]?$/u;
const SINGLE_OPENING = /(?<=^|[\s:,(—-])['‘](?=[\p{L}"“])/gu;
/** Words that lead from whoever is named to what he is quoted with; a new sentence begins nowhere in them. */
const LEADING = /^[^.;!?"“”]{2,200}$/u;
const COLON = /:\s?(?:\[\d{1,3}\]\s?)?$/u;

/** Where the quotation opens that ends at the end of these words of a paragraph, whose last sign is its mark; nothing where none ends there. */
export function quotationEndingWith(words: string): number | undefined {
  const closed = CLOSED.exec(words);
  if (!closed) return undefined;
  const inside = words.slice(0, closed.index);
  if (closed[2]) return [...inside.matchAll(SINGLE_OPENING)].at(-1)?.index;
  const opening = inside.lastIndexOf(closed[1] === "”" ? "“" : '"');
  return opening < 0 ? undefined : opening;
}

/** True where the words between a name and a quotation say that its bearer is quoted: "takes the same view:", "'s conclusion is that". */
export function leadsToQuotation(between: string): boolean {
  if (!LEADING.test(between)) return false;
  return COLON.test(between) || saysSomething(between) || ownsWords(between);
}

/** "p. 14. '", "vol. ii, pp. 3-5: '", "(1903), 160, note. '": where a reference ends in the place of the words behind it. */
const FROM_PLACE =
  /(?:(?<!\d)\d{1,3}[a-z]?|(?<=pp?\. ?|–|-)\d{4}|\(\d{4}|(?<!\p{L})[ivxlc]{1,7})(?: ?ff?| sqq?| \(?note\)?)?\)?[.,:;]{1,2}(?: ?[—–-]{1,2})?\s?["“‘'«]$/u;

/** True where the words before a quotation end a reference with its place in a work, and say nothing more. */
export function leadsFromPlace(before: string): boolean {
  return FROM_PLACE.test(before);
}
