import { partitionPoint } from "../patterns/partition-point.ts";
import { folded, LETTER, type PairPlace, type SentenceView, type TextFacts } from "./sentence-view.ts";

const LONGEST_WHOLE_GAP = 5;
const MOST_OF_CLAUSE = 40;
const MOST_NAMES = 6;
const FIRST_NAMES = 3;
const BRACKET = /[(]/u;
const MARK = /["“]/u;
const DIVIDES = /[;:]/u;

/** Two names of a sentence in the order of the relation and in the order of the text. */
interface Pair {
  readonly source: PairPlace;
  readonly target: PairPlace;
  readonly left: PairPlace;
  readonly right: PairPlace;
  /** Direction and kinds: "fPO" for a person before an organisation that it may belong to. */
  readonly kinds: string;
  readonly isNested: boolean;
}

/** What a log-linear model sees of two names in one sentence: the words between and around them, kinds, order, how often they are named. */
export function pairFeatures(
  text: TextFacts,
  view: SentenceView,
  source: PairPlace,
  target: PairPlace,
): Set<string> {
  const pair = inOrder(source, target);
  const base = target.isClause ? `${pair.kinds}u` : pair.kinds;
  const features = new Set([`b:${base}`]);
  if (pair.isNested) addNested(features, view, pair, base);
  else addGap(features, view, pair, base);
  addAround(features, text, view, pair);
  addStanding(features, text, view, pair);
  return features;
}

function inOrder(source: PairPlace, target: PairPlace): Pair {
  const isForward =
    source.start < target.start || (source.start === target.start && source.end >= target.end);
  const [left, right] = isForward ? [source, target] : [target, source];
  const kinds = `${isForward ? "f" : "b"}${LETTER[source.type]}${LETTER[target.type]}`;
  return { source, target, left, right, kinds, isNested: right.range.from < left.range.to };
}

function addGap(features: Set<string>, { wordAt }: SentenceView, pair: Pair, base: string): void {
  const { kinds, left, right } = pair;
  const gap: string[] = [];
  for (let at = left.range.to; at < right.range.from; at++) {
    const word = wordAt(at);
    if (!(isName(word) && gap.at(-1) === word)) gap.push(word);
  }
  features.add(`len:${base}:${lengthClass(gap.length)}`);
  features.add(`nb:${base}:${Math.min(gap.filter(isName).length, 4)}`);
  if (gap.length <= LONGEST_WHOLE_GAP) features.add(`gg:${base}:${gap.join(" ")}`);
  gap.forEach((word, at) => {
    features.add(`g:${kinds}:${word}`);
    features.add(`h:${word}`);
    if (at > 0) features.add(`2:${kinds}:${gap[at - 1]} ${word}`);
  });
  if (gap.length > 0) features.add(`g0:${kinds}:${gap[0]}`).add(`gl:${kinds}:${gap.at(-1)}`);
  if (gap.length > 1)
    features.add(`g02:${kinds}:${gap.slice(0, 2).join(" ")}`).add(`gl2:${kinds}:${gap.slice(-2).join(" ")}`);
}

/** A name within a clause that tells an event: the words of the clause on both sides of it. */
function addNested(
  features: Set<string>,
  { wordAt, names }: SentenceView,
  { kinds, left, right }: Pair,
  base: string,
): void {
  features.add(`len:${base}:in`);
  const end = Math.min(left.range.to, left.range.from + MOST_OF_CLAUSE);
  for (let at = left.range.from; at < end; at++)
    features.add(`n:${kinds}:${at < right.range.from ? "l" : "r"}:${wordAt(at)}`);
  const [before, after] = [right.range.from, right.range.to];
  features.add(`nb1:${kinds}:${wordAt(before - 1)}`).add(`na1:${kinds}:${wordAt(after)}`);
  features.add(`nb2:${kinds}:${wordAt(before - 2)} ${wordAt(before - 1)}`);
  const opening = partitionPoint(names.length, (at) => (names[at]?.start ?? 0) < left.start);
  features.add(`nr:${kinds}:${rankOf(right, names.slice(opening, opening + FIRST_NAMES))}`);
}

function addAround(
  features: Set<string>,
  text: TextFacts,
  { wordAt }: SentenceView,
  { kinds, source, target, left, right }: Pair,
): void {
  const [first, behind] = [left.range.from, right.range.to];
  features
    .add(`lb:${kinds}:${wordAt(first - 1)}`)
    .add(`lb2:${kinds}:${wordAt(first - 2)} ${wordAt(first - 1)}`);
  features.add(`ra:${kinds}:${wordAt(behind)}`).add(`ra2:${kinds}:${wordAt(behind)} ${wordAt(behind + 1)}`);
  if (source.type !== "Person") features.add(`ls:${kinds}:${lastWord(text, source)}`);
  if (target.type !== "Person" && !target.isClause) features.add(`lt:${kinds}:${lastWord(text, target)}`);
  const gap = text.body.slice(Math.min(left.end, right.start), Math.max(left.end, right.start));
  const marks = `${BRACKET.test(gap) ? "(" : ""}${MARK.test(gap) ? '"' : ""}`;
  if (marks) features.add(`po:${kinds}:${marks}`);
  if (DIVIDES.test(gap)) features.add(`sc:${kinds}`);
}

/** What the two are in the text: how often named, by pronoun, quoted, the author, the one whom the text is about. */
function addStanding(features: Set<string>, text: TextFacts, view: SentenceView, pair: Pair): void {
  const { kinds, source, target } = pair;
  const main = text.mainPerson;
  features.add(`k:${kinds}:${view.kind}`);
  features.add(`pr:${kinds}:${bit(source.isPronoun)}${bit(target.isPronoun)}`);
  features.add(`nn:${kinds}:${Math.min(view.names.length, MOST_NAMES)}`);
  features.add(`fs:${kinds}:${countClass(text.mentionsOf(source.entity))}`);
  features.add(`ft:${kinds}:${countClass(text.mentionsOf(target.entity))}`);
  features.add(`m:${kinds}:${bit(source.entity === main)}${bit(target.entity === main)}`);
  features.add(`q:${kinds}:${bit(text.isQuoted(source))}${bit(text.isQuoted(target))}`);
  features.add(`sub:${kinds}:${rankOf(source, view.names)}`);
  if (source.entity === view.author) features.add(`sa:${kinds}`);
  if (target.entity === view.author) features.add(`ta:${kinds}`);
}

/** What the model sees of the author of a passage and a name in it: the words around the name, quotation, how often it is named. */
export function authorFeatures(
  text: TextFacts,
  view: SentenceView,
  author: { readonly kinds: string; readonly signsAll: boolean },
  target: PairPlace,
): Set<string> {
  const kinds = `A${author.kinds}${LETTER[target.type]}`;
  const features = new Set([`b:${kinds}`]);
  addWordsNear(features, view, kinds, target);
  features.add(`k:${kinds}:${view.kind}`).add(`ft:${kinds}:${countClass(text.mentionsOf(target.entity))}`);
  features
    .add(`m:${kinds}:${bit(target.entity === text.mainPerson)}`)
    .add(`q:${kinds}:${bit(text.isQuoted(target))}`);
  features
    .add(`sq:${kinds}:${bit(view.hasQuotation)}`)
    .add(`nn:${kinds}:${Math.min(view.names.length, MOST_NAMES)}`);
  features.add(`sub:${kinds}:${rankOf(target, view.names)}`);
  features.add(`f:${kinds}:${view.wordAt(view.range.from)}`).add(`au:${kinds}:${bit(author.signsAll)}`);
  if (target.type !== "Person") features.add(`lt:${kinds}:${lastWord(text, target)}`);
  if (text.isSpeaker(target.entity)) features.add(`qs:${kinds}`);
  if (text.statesInQuotes(target.entity)) features.add(`qss:${kinds}`);
  if (view.speakersHere.has(target.entity)) features.add(`qsh:${kinds}`);
  return features;
}

const NEAR = 3;
const ABOUT = 6;
/** A sentence of thousands of words tells no more than the words near the name. */
const FAR = 60;

function addWordsNear(features: Set<string>, view: SentenceView, kinds: string, { range }: PairPlace): void {
  const { wordAt } = view;
  const from = Math.max(view.range.from, range.from - FAR);
  const to = Math.min(view.range.to, range.to + FAR);
  for (let at = from; at < to; at++) {
    if (at >= range.from && at < range.to) continue;
    const side = at < range.from ? "-" : "+";
    const distance = at < range.from ? range.from - at : at - range.to + 1;
    const word = wordAt(at);
    features.add(`w:${kinds}:${word}`);
    if (distance <= NEAR) features.add(`c:${kinds}:${side}${distance}:${word}`);
    if (distance <= ABOUT) features.add(`d:${kinds}:${side}:${word}`);
  }
  features.add(`x:${kinds}:${wordAt(range.from - 2)} ${wordAt(range.from - 1)}`);
  features.add(`y:${kinds}:${wordAt(range.to)} ${wordAt(range.to + 1)}`);
}

/** What a name ends in: "party", "congress". */
function lastWord({ body, words }: TextFacts, { range }: PairPlace): string {
  const word = words[range.to - 1];
  return word ? folded(body.slice(word.start, word.end)) : "";
}

function bit(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}

/** Which name of the sentence it is: 0, 1, 2, or 3 for any later one; -1 for a place that is no name of the sentence. */
function rankOf(place: PairPlace, names: readonly PairPlace[]): number {
  if (place.isClause) return -1;
  const rank = names.slice(0, FIRST_NAMES).indexOf(place);
  return rank < 0 ? FIRST_NAMES : rank;
}

function isName(word: string): boolean {
  return word.length === 3 && word.startsWith("<") && word !== "<s>";
}

function lengthClass(length: number): string {
  if (length <= 6) return `${length}`;
  if (length <= 9) return "7-9";
  if (length <= 14) return "10-14";
  return length <= 24 ? "15-24" : "25+";
}

function countClass(count: number): string {
  if (count <= 1) return "1";
  if (count <= 3) return "2-3";
  return count <= 9 ? "4-9" : "10+";
}
