import { compareText, type TextReply, type TextSummary } from "#model";
import { signersInWords } from "./signers-in-words.ts";
import { namesIn } from "./text-layout.ts";
import { yearsOfDate } from "./years-of-date.ts";

/** What the texts can be sorted by. */
export type CorpusColumn = "title" | "author" | "date" | "language" | "length" | "mentions";

/** A column, and whether its order is turned round. */
export interface CorpusSort {
  readonly by: CorpusColumn;
  readonly isDown: boolean;
}

/** The sort after a click on a column: numbers begin with the most, words with A; a second click turns round. */
export function nextSort(sort: CorpusSort, by: CorpusColumn): CorpusSort {
  if (sort.by === by) return { by, isDown: !sort.isDown };
  return { by, isDown: by === "length" || by === "mentions" };
}

/** The texts whose title or author holds all the words, sorted; those without an author, or without a date, come last. */
export function orderedTexts(
  texts: readonly TextSummary[],
  words: string,
  { by, isDown }: CorpusSort,
): TextSummary[] {
  const wanted = folded(words).split(/\s+/u).filter(Boolean);
  const holds = (text: TextSummary) => {
    const all = folded(`${text.title} ${signersInWords(text)}`);
    return wanted.every((word) => all.includes(word));
  };
  const turn = isDown ? -1 : 1;
  return texts.filter(holds).sort((a, b) => {
    if ((by === "author" || by === "date") && !a[by] !== !b[by]) return a[by] ? -1 : 1;
    return turn * compared(a, b, by) || a.title.localeCompare(b.title);
  });
}

function compared(a: TextSummary, b: TextSummary, by: CorpusColumn): number {
  if (by === "length" || by === "mentions") return a[by] - b[by];
  if (by === "date") return firstYear(a) - firstYear(b) || compareText(a.date ?? "", b.date ?? "");
  const wordOf = (text: TextSummary) => (by === "author" ? signersInWords(text) : text[by]);
  return wordOf(a).localeCompare(wordOf(b), undefined, { numeric: true, sensitivity: "base" });
}

function firstYear({ date = "" }: TextSummary): number {
  return yearsOfDate(date)?.from ?? 0;
}

/** Without capitals and accents, so that "zizek" finds Žižek. */
function folded(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Characters of an English word with what stands after it. */
const WORD_LENGTH = 6.2;

/** Words of a text or of several, as near as their length tells: two digits, the rest are noughts. */
export function aboutWords(...texts: Pick<TextSummary, "length">[]): number {
  const words = texts.reduce((sum, { length }) => sum + length, 0) / WORD_LENGTH;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(words, 1))) - 1);
  return Math.round(words / unit) * unit;
}

/** What goes with a text when it is removed, in numbers. */
export interface Removal {
  readonly mentions: number;
  readonly claims: number;
  /** Entities, claims not counted, that no other text names. */
  readonly onlyHere: number;
  /** Entities that stay, since other texts name them too. */
  readonly elsewhere: number;
}

/** What a removal of this text would take out of the graph. */
export function removalOf(text: TextReply): Removal {
  const { entities, mentions, claims } = text;
  const here = new Map<string, number>();
  for (const { entity } of mentions) here.set(entity, (here.get(entity) ?? 0) + 1);
  const things = entities.filter(({ type }) => type !== "Claim");
  const onlyHere = things.filter((one) => one.mentions <= (here.get(one.id) ?? 0)).length;
  return {
    mentions: namesIn(text).length,
    claims: new Set(claims.map(({ id }) => id)).size,
    onlyHere,
    elsewhere: things.length - onlyHere,
  };
}
