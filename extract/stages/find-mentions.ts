import { overlaps, type Span } from "#model";
import type { Dated, FoundMention, Mentioned } from "../document.ts";
import { endsLikeBody } from "../patterns/body-names.ts";
import { nameAlone, postscriptLength } from "../patterns/name-edges.ts";
import { townAndState } from "../patterns/states-behind-towns.ts";
import { wordRangeOf } from "../patterns/word-range.ts";
import { BUILT_IN, type FoundName, type Reading } from "../recognisers/recogniser.ts";
import { authorYearNames } from "./author-year-names.ts";
import { classicalNames } from "./classical-names.ts";
import { isInLawReport, lawCases } from "./law-cases.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { withOwnArticle, withWholeNames } from "./neighbouring-names.ts";
import { referenceNames } from "./reference-names.ts";
import { lookAgain } from "./second-look.ts";
import { settleTypes } from "./settle-types.ts";
import { namesInFields, signingNames } from "./signing-names.ts";
import { touching, twoDecimals } from "./span-order.ts";
import { structuralNames, withIssueNumber } from "./structural-names.ts";
import { listedAgain } from "./surname-lists.ts";
import { isInHead } from "./text-stretches.ts";
import { withApostrophes } from "./with-apostrophes.ts";

/** Finds the names of the text: those that were read, those that stand elsewhere for certain, those that markup or a signature proves. */
export function findMentions(document: Dated, reading: Reading): Mentioned {
  const { body, words } = document;
  const read = reading.names.flatMap((name) => candidateOf(document, name));
  const settled = withWholeNames(document, settleTypes(body, read)).map((name) =>
    withOwnArticle(document, name),
  );
  const again = lookAgain(body, words, settled, reading);
  const proven = [
    ...structuralNames(document, settled),
    ...referenceNames(document, settled),
    ...signingNames(document, settled),
    ...listedAgain(document, settled),
    ...lawCases(document, settled),
    ...classicalNames(document),
  ];
  const listed = authorYearNames(document, settled, proven);
  const isTag = isInHead(document);
  const parted = namesInFields(document);
  const isPart = (name: Span) => parted.some((whole) => overlaps(whole, name));
  const isOfReport = isInLawReport(document);
  const found = [...settled, ...again, ...proven, ...listed].filter(
    (name) => !isTag(name) && !isPart(name) && !isOfReport(name),
  );
  const all = [...found, ...parted];
  const mentions = arbitrate(all, words.length);
  const remarks = [...document.remarks, ...(reading.remarks ?? [])];
  return { ...document, remarks, reading, mentions };
}

/** The built-in reader has learnt where names end: one that it is this sure of stays as it was read. */
const SURELY_READ = 0.85;

function isSure({ method = BUILT_IN, confidence }: FoundName): boolean {
  return method === BUILT_IN && confidence >= SURELY_READ;
}

function candidateOf({ body, words, dates }: Dated, read: FoundName): NameCandidate[] {
  const name = read.type === "Person" ? { ...read, ...ownWords(body, dates, read) } : read;
  const cut = nameAlone(body, name, name.type);
  if (!cut) return [];
  const alone = withApostrophes(body, isSure(name) ? name : cut);
  const issue = withIssueNumber(body, alone, name.type);
  const range = wordRangeOf(words, issue ?? alone);
  if (issue)
    return [{ ...issue, range, type: "Work", confidence: Math.max(name.confidence, 0.9), method: "issue" }];
  const parts = name.type === "Place" ? townAndState(body.slice(alone.start, alone.end)) : undefined;
  if (parts)
    return [
      { start: alone.start, end: alone.start + parts.town },
      { start: alone.start + parts.state, end: alone.end },
    ].map((part) => ({
      ...part,
      range: wordRangeOf(words, part),
      type: "Place",
      confidence: name.confidence,
      method: name.method ?? BUILT_IN,
    }));
  const isBody = name.type === "Person" && endsLikeBody(body.slice(alone.start, alone.end));
  const type = isBody ? "Organisation" : name.type;
  return [{ ...alone, range, type, confidence: name.confidence, method: name.method ?? BUILT_IN }];
}

/** "9 Thermidor An II Maximilien Robespierre", "P.S. Mehring": a name begins behind the date or mark that was read into it. */
function ownWords(body: string, dates: Dated["dates"], { start, end }: Span): Span {
  const date = touching(dates, { start, end }).find((one) => one.start <= start && one.end < end);
  if (date) return { start: date.end + 1, end };
  return { start: start + postscriptLength(body, { start, end }), end };
}

/** Keeps, of names that share a word, the surest; of equals the longest, then the first. */
function arbitrate(candidates: readonly NameCandidate[], words: number): FoundMention[] {
  const taken = new Uint8Array(words);
  const bySurety = [...candidates].sort(
    (a, b) => weightOf(b) - weightOf(a) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: FoundMention[] = [];
  for (const { range, start, end, type, confidence, method } of bySurety) {
    if (taken.subarray(range.from, range.to).some(Boolean)) continue;
    taken.fill(1, range.from, range.to);
    kept.push({ start, end, type, confidence: twoDecimals(confidence), method });
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** What was surely read stands against what the form of a reference proves. */
function weightOf({ method, confidence }: NameCandidate): number {
  return method === "reference" ? Math.min(confidence, SURELY_READ) : confidence;
}
