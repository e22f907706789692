import { NAMED_TYPES, type NamedType } from "#model";
import { sentencesOf } from "../patterns/sentences.ts";
import { wordsOf } from "../patterns/words.ts";
import { logit } from "../recognisers/encoder/calibration.ts";
import type { RawEncoder } from "../recognisers/encoder/raw-encoder.ts";
import type { RawReading } from "../recognisers/encoder/raw-reading.ts";
import { JUDGED_TYPES, type JudgedType } from "../recognisers/recogniser.ts";
import type { AnnotatedName, AnnotatedText } from "./corpora/annotated.ts";
import type { Judged } from "./fit-line.ts";
import { candidatesOf, claimLabels, UNKNOWN, YES } from "./labels.ts";
import { Tally } from "./tally.ts";

/** A candidate relation with the head's score, for judging a whole text's relations. */
export interface JudgedPair extends Judged {
  readonly type: JudgedType;
  readonly key: string;
  readonly known: boolean;
}

/** What the encoder got right and wrong in one text, by the rules of the gold files. */
export interface Judgement {
  readonly names: ReadonlyMap<NamedType, Tally>;
  readonly nameScores: readonly (Judged & { readonly type: NamedType })[];
  readonly claims: readonly Judged[];
  readonly pairs: readonly JudgedPair[];
  /** Relations that the text states and none may leave out, and those that one may, as "type source target". */
  readonly required: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}
const overlaps = (one: Stretch, other: Stretch) => one.start < other.end && other.start < one.end;

/** Names found, without those that the gold file leaves open; each with its score and whether it is exactly right. */
function judgeNames(
  names: readonly AnnotatedName[],
  found: readonly (Stretch & { type: NamedType; log: number })[],
) {
  const required = names.filter((name) => !name.optional && !name.clause);
  const open = names.filter((name) => name.optional || name.clause);
  const isOpen = (one: Stretch) =>
    !required.some((name) => overlaps(name, one)) && open.some((name) => overlaps(name, one));
  const counted = found.filter((one) => !isOpen(one));
  const isRight = (one: Stretch & { type: NamedType }) =>
    required.some((name) => name.start === one.start && name.end === one.end && name.type === one.type);
  const tallies = new Map(NAMED_TYPES.map((type) => [type, new Tally()]));
  for (const one of counted)
    tallies.get(one.type)?.add({ found: 1, right: isRight(one) ? 1 : 0, expected: 0 });
  for (const { type } of required) if (type) tallies.get(type)?.add({ found: 0, right: 0, expected: 1 });
  return {
    tallies,
    scores: counted.map((one) => ({ type: one.type, score: logit(one.log), right: isRight(one) })),
  };
}

function judgePairs(
  text: AnnotatedText,
  raw: RawReading,
  read: Parameters<RawEncoder["read"]>[0],
): JudgedPair[] {
  return candidatesOf(text, read.words, read.sentences).flatMap((candidate) => {
    const { source, sourceType, target, targetType, ends } = candidate;
    const scores = raw.relations({ source: source ?? "author", sourceType, target, targetType });
    return JUDGED_TYPES.flatMap((type, index) => {
      const label = candidate.labels[index] ?? UNKNOWN;
      const forbidden = label === UNKNOWN && !candidate.allowed[index];
      const judged = {
        type,
        key: `${type} ${ends.join(" ")}`,
        score: scores[index] ?? 0,
        right: label === YES,
      };
      return forbidden ? [] : [{ ...judged, known: label === YES || label === 0 }];
    });
  });
}

/** Reads one gold text with the encoder and judges what comes out. */
export async function judge(text: AnnotatedText, encoder: RawEncoder): Promise<Judgement> {
  const words = wordsOf(text.text);
  const read = { text: text.text, words, sentences: sentencesOf(text.text, words) };
  const raw = await encoder.read(read);
  const found = raw.names.map(({ range, type, log }) => ({
    start: words[range.from]?.start ?? 0,
    end: words[range.to - 1]?.end ?? 0,
    type,
    log,
  }));
  const { tallies, scores } = judgeNames(text.names, found);
  const labels = claimLabels(read.sentences, text.claims);
  const claims = raw.claims.flatMap((score, at) => {
    const label = labels[at] ?? UNKNOWN;
    return label === UNKNOWN ? [] : [{ score, right: label === YES }];
  });
  const whole = (text.exhaustive?.length ?? 0) > 0 ? (text.relations ?? []) : [];
  const keys = (optional: boolean) =>
    new Set(
      whole
        .filter((one) => one.optional === optional)
        .map((one) => `${one.type} ${one.source} ${one.target}`),
    );
  const pairs = whole.length > 0 ? judgePairs(text, raw, read) : [];
  return { names: tallies, nameScores: scores, claims, pairs, required: keys(false), optional: keys(true) };
}
