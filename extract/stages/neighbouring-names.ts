import type { Span } from "#model";
import { foldedName, isCapitalised } from "../patterns/folded-names.ts";
import { isInitialsOnly, isThe, nameAlone } from "../patterns/name-edges.ts";
import { isGivenName, personNameOf } from "../patterns/person-names.ts";
import { goesOnAsPeriodical } from "../patterns/reference-glue.ts";
import { articleInPeriodical, authorBeforeTitle, isOfDay } from "../patterns/run-together.ts";
import { lastBeginningAt, wordRangeOf } from "../patterns/word-range.ts";
import type { Word } from "../patterns/words.ts";
import type { NameCandidate } from "./name-candidate.ts";

/** The text and its words, and where its sentences open. */
export interface NamedText {
  readonly body: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
}

/** Makes one name of parts that were read apart ("N." and "Bukharin"), and two of persons that were read as one. */
export function withWholeNames(text: NamedText, names: readonly NameCandidate[]): NameCandidate[] {
  const joined: NameCandidate[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const parts = before && areParts(text.body, before, name);
    if (before && isYearOf(text.body, before, name)) joined[joined.length - 1] = name;
    else if (before && parts) joined[joined.length - 1] = joinedName(text, before, name);
    else joined.push(name);
  }
  return splitPersons(
    text,
    joined.flatMap((name) => apartFromTitle(text, name)).flatMap((name) => apartFromPeriodical(text, name)),
  );
}

/** A name less sure than this, that opens with a person's full name, is an author run together with a title. */
const UNSURE: Readonly<Partial<Record<NameCandidate["type"], number>>> = { Work: 0.6, Person: 0.85 };
/** How sure the two parts of such a name are. */
const APART = 0.6;

/** "Lars T. Lih Lenin Rediscovered", read as one unsure Work or as a person with two surnames, is its author and the title. */
function apartFromTitle({ body, words }: NamedText, name: NameCandidate): NameCandidate[] {
  if (name.confidence >= (UNSURE[name.type] ?? 0)) return [name];
  const to = name.type === "Person" ? endOfCapitals({ body, words }, name.range.to) : name.range.to;
  const length = authorBeforeTitle(body.slice(name.start, words[to - 1]?.end ?? name.end));
  const end = name.start + (length ?? 0);
  const own = words.slice(name.range.from, name.range.to);
  const cut = name.range.from + own.filter((word) => word.start < end).length;
  if (length === undefined || cut <= name.range.from || cut >= name.range.to) return [name];
  const made = { confidence: APART, method: "run-together" };
  const [start, last] = [words[cut]?.start ?? end, words[to - 1]?.end ?? name.end];
  return [
    { ...name, ...made, type: "Person", end, range: { from: name.range.from, to: cut } },
    { ...name, ...made, type: "Work", start, end: last, range: { from: cut, to } },
  ];
}

/** Less sure than this is a title that may have run on into the periodical behind it. */
const UNSURE_END = 0.85;
const AFTER_REACH = 24;

/** "Who Is a Moron? The Scientific Monthly", read as one unsure Work before volume or day, is an article and its periodical. */
function apartFromPeriodical({ body, words }: NamedText, name: NameCandidate): NameCandidate[] {
  if (name.type !== "Work" || name.confidence >= UNSURE_END) return [name];
  const after = body.slice(name.end, name.end + AFTER_REACH);
  const parts = articleInPeriodical(
    body.slice(name.start, name.end),
    goesOnAsPeriodical(after) || isOfDay(after),
  );
  if (!parts) return [name];
  const own = [
    { start: name.start, end: name.start + parts.end },
    { start: name.start + parts.periodical, end: name.end },
  ];
  return own.map((span) => ({
    ...name,
    ...span,
    range: wordRangeOf(words, span),
    confidence: Math.max(APART, name.confidence),
    method: "run-together",
  }));
}

/** Where the words with a capital that follow end. */
function endOfCapitals({ body, words }: Pick<NamedText, "body" | "words">, from: number): number {
  let to = from;
  for (let word = words[to]; word && isCapital(body, word, words[to - 1]); word = words[to]) to++;
  return to;
}

function isCapital(body: string, word: Word, before: Word | undefined): boolean {
  return body.slice(before?.end, word.start) === " " && isCapitalised(body.slice(word.start, word.end));
}

const YEAR = /^1\d{3}$|^20\d\d$/u;

/** "the 1720 Treaty of Reims": a year that was read as an event beside the one that it dates. */
function isYearOf(body: string, before: NameCandidate, name: NameCandidate): boolean {
  return (
    before.type === "Event" &&
    name.type === "Event" &&
    body.slice(before.end, name.start) === " " &&
    YEAR.test(body.slice(before.start, before.end))
  );
}

function areParts(body: string, before: NameCandidate, name: NameCandidate): boolean {
  const gap = body.slice(before.end, name.start);
  if (before.range.to !== name.range.from || gap.length > 1 || gap === "\n") return false;
  const surface = body.slice(before.start, before.end);
  if (name.type !== "Person") return false;
  return isInitialsOnly(surface) || (before.type === "Person" && before.range.to - before.range.from === 1);
}

/** Both as one name, without a title of office in front: "Bishop" and "Daniel Payne". */
function joinedName({ body, words }: NamedText, before: NameCandidate, name: NameCandidate): NameCandidate {
  const confidence = Math.max(before.confidence, name.confidence);
  const whole = { start: before.start, end: name.end };
  const span = nameAlone(body, whole, name.type) ?? whole;
  return { ...name, ...span, range: wordRangeOf(words, span), confidence };
}

/** "Lih Bukharin", said once where "Lars T. Lih" and "Bukharin" are named elsewhere, is two persons: a surname before a surname. */
function splitPersons({ body, words }: NamedText, names: readonly NameCandidate[]): NameCandidate[] {
  const wordAt = (index: number) => {
    const word = words[index];
    return word ? foldedName(body.slice(word.start, word.end)) : "";
  };
  const persons = names.filter(({ type }) => type === "Person");
  const alone = persons.filter(({ range }) => range.to - range.from === 1);
  const timesAlone = countsOf(alone.map(({ range }) => wordAt(range.from)));
  const read = persons.flatMap(({ start, end }) => personNameOf(body.slice(start, end)) ?? []);
  const surnames = new Set(read.filter(({ given }) => given.length > 0).map(({ surname }) => surname));
  const pairs = countsOf(persons.map(({ start, end }) => foldedName(body.slice(start, end))));
  const isTwo = (name: NameCandidate) => {
    const [first, last] = [wordAt(name.range.from), wordAt(name.range.to - 1)];
    const once = pairs.get(foldedName(body.slice(name.start, name.end))) === 1;
    return once && surnames.has(first) && !isGivenName(first) && (timesAlone.get(last) ?? 0) >= 2;
  };
  return names.flatMap((name) => {
    const { from, to } = name.range;
    const [first, last] = [words[from], words[to - 1]];
    if (name.type !== "Person" || to - from !== 2 || !first || !last) return [name];
    if (isInitialsOnly(body.slice(first.start, first.end)) || !isTwo(name)) return [name];
    return [
      { ...name, end: first.end, range: { from, to: from + 1 } },
      { ...name, start: last.start, range: { from: to - 1, to } },
    ];
  });
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** A title read more surely than this begins where it was read. */
const UNSURE_OPENING = 0.7;

/** Takes "The" into a title whose borders are in doubt, where it has a capital inside a sentence: "in The State and Revolution". */
export function withOwnArticle(text: NamedText, name: NameCandidate): NameCandidate {
  const article = text.words[name.range.from - 1];
  if (name.type !== "Work" || name.confidence >= UNSURE_OPENING) return name;
  if (!article || name.start - article.end !== 1) return name;
  if (
    !isThe(text.body.slice(article.start, article.end)) ||
    text.sentences[lastBeginningAt(text.sentences, article.start)]?.start === article.start
  )
    return name;
  return { ...name, start: article.start, range: { from: name.range.from - 1, to: name.range.to } };
}
