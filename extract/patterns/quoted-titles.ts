import { looksLikeTitle } from "./title-case.ts";

/** A title in quotation marks within a reference, and the periodical behind it; offsets count from the words given. */
export interface QuotedTitle {
  readonly start: number;
  readonly end: number;
  readonly periodical?: { readonly start: number; readonly end: number };
}

const LONGEST_TITLE = 260;
const LONGEST_HEAD = 200;
const CLOSING: Readonly<Record<string, string>> = { "“": "”", "„": "“”", "«": "»", '"': '"”', "‘": "’" };
const OPENERS = /(?<![\p{L}\p{Nd}])["“„«‘](?=["'‘“«(¿¡]?[\p{Lu}\p{Nd}])/gu;
const CLOSES_WORD = /[\p{L}\p{Nd}.,!?;:…)\]’'”»]/u;
const LETTER = /[\p{L}\p{Nd}]/u;
const STOPS_AT_END = /(?<![\s,.;:])[\s,.;:]{1,4}$/u;

const months =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Spring|Summer|Autumn|Fall|Winter";

/** What may stand between the beginning of a reference and a quoted title: names, years, "see", "in his". */
const PROSE =
  /(?<![\p{L}’'-])(?!(?:and|see|also|for|example|the|cf|von|van|der|den|del|della|de|la|le|du|des|dos|di|da|ibn|bin|from|his|her|their|article|essay|review|chapter|paper|lecture|by|eds?|et|al|with|idem|id|jr|sr|und|compare|especially|esp|ter|ten|of|in|e\.g|note|notes|title|entitled|dr|trans|translated|edited|as|quoted|cited|reprinted)(?![\p{L}]))\p{Ll}[\p{L}’'-]{1,}/u;
const NAMES_SOMEBODY = /\p{Lu}[\p{L}’'-]{2,}/u;
const FULL_STOP = /(?<=\p{L}{5})\.$/u;
const HAS_WORD = /\p{L}{3}/u;
const LONGEST_PERIODICAL = 160;
const FOLLOWS_TITLE =
  /^[,.;:]?(?:\s*$|\s?[([]|[,.;:]?\s(?:[\p{Lu}\p{Nd}–—-]|in(?=[\s:])|trans\b|tr\.|eds?\b|edited|pp?\.|vol|no\.|ibid|op\. |n\.d|last|accessed|https?:|unpublished|paper|available|quoted|cited|reprinted|review of|by(?=\s\p{Lu})|and(?=\s[“"‘\p{Lu}])|fols?\b|dated|passim))/u;
const capital = "\\p{Lu}[\\p{L}’'&-]*";
const small = "of|and|&|the|for|in|on|de|des|du|la|le|les|et|für|und|der|die|zur|per|di|della|y|-";
const PERIODICAL = new RegExp(
  `^[,.;]{0,2}\\s?(?:in |In )?(?<name>(?:The |the (?=\\p{Lu}))?${capital}\\.?(?: (?:${small}|${capital}\\.?)){0,9}?)(?:(?<=[\\p{L}.]),? (?:\\(|\\d|vol|no\\.|n\\.s|new ser|[IVXLC]{1,7}[,:. ]|#|(?:${months})[ ,./]|pp?\\.)|[;:,] (?:\\d|vol|no))`,
  "u",
);
/** A place in a source right before or behind a quotation: "Gellius, XV, 27: “...”", "“...” Livy, XXXI, 19." */
const ENDS_IN_PLACE =
  /(?:(?:\d|[IVXLC])[a-z]?[.)]?:|(?<!\p{L})(?:pp?|pgs?|vols?|chaps?|ch|fol)\. ?(?:\d{1,4}|[ivxlc]{1,7})(?:[ ,–-]{1,2}\d{1,4}){0,4}(?: ?ff?| sqq?)?\.) $/u;
const OPENS_WITH_PLACE = /^\.?\s\(?(?:\p{Lu}[\p{L}.]{1,20},? ){1,3}[IVXLC]{1,7}[.,] ?\d/u;
const CAPITAL_FIRST = /^\P{L}{0,2}\p{Lu}/u;
const FEWEST_IN_SENTENCE = 6;
const MOST_CAPITALS = 0.3;
/** A word of some length with a full stop behind it ends the periodical's name; a short one is an abbreviation. */
const WHOLE_WORD_STOPPED = /(?<=\p{L}{5})\. /u;
const NO_PERIODICAL = new RegExp(
  `^(?:By|In|On|Issue|Vols?|Books?|Bk|Chap\\p{L}*|Part|Pt|Series|Cf|See|Ibid|Id|Op|Accessed|Retrieved|Paper|Letter|Trans|Edited|Eds?|Review|${months})(?![\\p{L}])`,
  "u",
);

/** The titles in quotation marks that a reference is made of, each with the periodical named behind it. */
export function quotedTitlesIn(reference: string): QuotedTitle[] {
  const found: QuotedTitle[] = [];
  let from = 0;
  for (const { index } of reference.matchAll(OPENERS)) {
    if (index < from) continue;
    const close = closingAt(reference, index);
    if (close === undefined) continue;
    from = close + 1;
    const title = titleBetween(reference, index, close, found.at(-1)?.end ?? 0);
    if (title) found.push(title);
  }
  return found;
}

/** Where the quotation opened at an offset closes; inner quotations of another or the same sign are passed over. */
function closingAt(reference: string, open: number): number | undefined {
  const signs = CLOSING[reference[open] ?? ""] ?? "";
  const last = Math.min(reference.length, open + LONGEST_TITLE);
  let depth = 0;
  for (let at = open + 1; at < last; at++) {
    const sign = reference[at] ?? "";
    if (sign === reference[open] && sign !== '"') depth++;
    if (!signs.includes(sign) || LETTER.test(reference[at + 1] ?? " ")) continue;
    if (!CLOSES_WORD.test(reference[at - 1] ?? " ")) continue;
    if (depth-- === 0) return at;
  }
  return undefined;
}

function titleBetween(
  reference: string,
  open: number,
  close: number,
  before: number,
): QuotedTitle | undefined {
  const head = reference.slice(Math.max(before, open - LONGEST_HEAD), open);
  if (PROSE.test(head) || !FOLLOWS_TITLE.test(reference.slice(close + 1, close + 40))) return undefined;
  const words = reference.slice(open + 1, close).replace(STOPS_AT_END, "");
  if (!HAS_WORD.test(words) || words.startsWith("(")) return undefined;
  if (!NAMES_SOMEBODY.test(head) && !looksLikeTitle(words)) return undefined;
  if (
    isSentence(words) &&
    (ENDS_IN_PLACE.test(head) || OPENS_WITH_PLACE.test(reference.slice(close + 1, close + 80)))
  )
    return undefined;
  const periodical = periodicalAfter(reference, close + 1);
  const title = { start: open + 1, end: open + 1 + words.length };
  return periodical ? { ...title, periodical } : title;
}

/** True for several words of which few have a capital: a sentence quoted from a source rather than a title. */
function isSentence(words: string): boolean {
  const all = words.split(" ");
  const capitals = all.filter((word) => CAPITAL_FIRST.test(word)).length;
  return all.length >= FEWEST_IN_SENTENCE && capitals <= all.length * MOST_CAPITALS;
}

function periodicalAfter(reference: string, from: number): { start: number; end: number } | undefined {
  const match = PERIODICAL.exec(reference.slice(from, from + LONGEST_PERIODICAL));
  const named = match?.groups?.["name"];
  const name = named?.split(WHOLE_WORD_STOPPED, 1)[0]?.replace(FULL_STOP, "");
  if (!match || !named || !name || NO_PERIODICAL.test(name)) return undefined;
  const start = from + match[0].indexOf(named);
  return { start, end: start + name.length };
}
