import { groupedBy, mayJoin, type NamedType, overlaps } from "#model";
import type { Evented } from "../document.ts";
import { readThrough } from "../pipeline.ts";
import { readString } from "../readers/read-text.ts";
import { JUDGED_TYPES, type JudgedType, type Recogniser } from "../recognisers/recogniser.ts";
import type { CitingFeatures } from "../relation-model/citing-others.ts";
import { logit } from "../relation-model/pooled-judges.ts";
import { wordLogits } from "../relation-model/relation-weights.ts";
import { CITING_METHOD, citingPairs } from "../stages/cite-between-names.ts";
import { type RelationCandidate, relationCandidates } from "../stages/relation-candidates.ts";
import { isStating } from "../stages/stating-passages.ts";
import { alignedEntities } from "./aligned-entities.ts";
import { annotatedReader } from "./annotated-reader.ts";
import type { AnnotatedRelation, AnnotatedText } from "./corpora/annotated.ts";

/** One candidate for the log-linear model: types that it has (1) or has not (0); one that nobody judged is left out. */
export interface RelationRecord {
  readonly text: string;
  readonly pair: string;
  readonly labels: Readonly<Partial<Record<JudgedType, 0 | 1>>>;
  readonly features: readonly string[];
}

/** Reads an annotated text with its own names through all stages and labels every pair that the relation model would weigh. */
export async function relationRecords(text: AnnotatedText): Promise<RelationRecord[]> {
  const document = await readThrough(readString(text.text, `${text.name}.txt`), annotatedReader(text));
  const annotated = annotatedEntities(text, document);
  return [...relationCandidates(document, isStating)].map((candidate) => ({
    text: text.name,
    pair: candidate.pair,
    labels: labelsOf(text, document, candidate, annotated),
    features: [...candidate.features()],
  }));
}

/** What both judges say of one type of one candidate, as log-odds, and whether the text states it. */
export interface RelationVerdict {
  readonly text: string;
  readonly type: JudgedType;
  readonly by: "author" | "names";
  readonly target: NamedType;
  readonly head: number;
  readonly words: number;
  readonly label: 0 | 1;
}

/** Reads an annotated text as the engine reads it and gives what the two judges say of each candidate that an annotator judged. */
export async function relationVerdicts(
  text: AnnotatedText,
  recogniser: Recogniser,
): Promise<RelationVerdict[]> {
  const document = await readThrough(readString(text.text, `${text.name}.txt`), recogniser);
  const annotated = annotatedEntities(text, document);
  return [...relationCandidates(document, isStating)].flatMap((candidate) => {
    const { source, sourceEntity, target, pair, features } = candidate;
    const sourceType = document.entities[sourceEntity]?.type;
    if (!sourceType || !annotated.has(sourceEntity) || !annotated.has(target.entity)) return [];
    const from = source === "author" ? source : source.range;
    const said = document.reading.relations(from, sourceType as NamedType, target.range, target.type);
    const words = wordLogits(pair, features);
    const labels = labelsOf(text, document, candidate, annotated);
    return (Object.entries(labels) as [JudgedType, 0 | 1][]).flatMap(([type, label]) => {
      const byWords = words.get(type);
      const by = source === "author" ? "author" : "names";
      return byWords === undefined
        ? []
        : [
            {
              text: text.name,
              type,
              by,
              target: target.type,
              head: logit(said[type] ?? 0),
              words: byWords,
              label,
            },
          ];
    });
  });
}

/** What is known of one pair of which one may cite the other, and whether the text states that it does. */
export interface CitingRecord {
  readonly text: string;
  readonly type: "Person" | "Work";
  readonly features: CitingFeatures;
  readonly label: 0 | 1;
}

/** Reads an annotated text as the engine reads it and gives every pair of names that an annotator judged. */
export async function citingRecords(text: AnnotatedText, recogniser: Recogniser): Promise<CitingRecord[]> {
  const document = await readThrough(readString(text.text, `${text.name}.txt`), recogniser);
  const annotated = annotatedEntities(text, document);
  const others = document.relations.filter(({ evidence }) =>
    evidence.some(({ method }) => method !== CITING_METHOD),
  );
  return citingPairs(document, others).flatMap(({ source, target, sentence, type, features }) => {
    const pair = { sourceEntity: source, target: { entity: target, type }, sentence };
    const label =
      annotated.has(source) && annotated.has(target) && labelsOf(text, document, pair, annotated).CITES;
    return typeof label === "number" ? [{ text: text.name, type, features, label }] : [];
  });
}

/** The annotated entity of each entity of the document. */
function annotatedEntities(text: AnnotatedText, { entities }: Evented): Map<number, string> {
  const byEntity = groupedBy(text.names, ({ entity }) => entity);
  const annotated = [...byEntity].flatMap(([id, mentions]) => {
    const type = mentions[0]?.type;
    return id !== undefined && type ? [{ id, type, mentions }] : [];
  });
  const found = entities.map(({ type, mentions }, number) => ({ number, type, mentions }));
  return new Map(alignedEntities(annotated, found).map((pair) => [pair.found.number, pair.annotated.id]));
}

type LabelledPair = Pick<RelationCandidate, "sourceEntity" | "sentence"> & {
  readonly target: Pick<RelationCandidate["target"], "entity" | "type">;
};

function labelsOf(
  text: AnnotatedText,
  { entities }: Evented,
  { sourceEntity, target, sentence }: LabelledPair,
  annotated: ReadonlyMap<number, string>,
): RelationRecord["labels"] {
  const [source, other] = [annotated.get(sourceEntity), annotated.get(target.entity)];
  const stated = (text.relations ?? []).filter((one) => one.source === source && one.target === other);
  const sourceType = entities[sourceEntity]?.type;
  const labels: Partial<Record<JudgedType, 0 | 1>> = {};
  for (const type of JUDGED_TYPES) {
    if (!sourceType || !mayJoin(type, sourceType, target.type)) continue;
    const relation = stated.find((one) => one.type === type);
    if (relation ? isStatedIn(relation, sentence) : text.exhaustive?.includes(type))
      labels[type] = relation ? 1 : 0;
  }
  return labels;
}

/** A relation that a reader may leave out, or that another sentence states, teaches nothing here. */
function isStatedIn(
  { optional, evidence }: AnnotatedRelation,
  sentence: RelationCandidate["sentence"],
): boolean {
  return !optional && (evidence.length === 0 || evidence.some((span) => overlaps(span, sentence)));
}
