import type { EntityType } from "#model";
import { JUDGED_TYPES } from "../../extract/recognisers/recogniser.ts";
import type { Alignment } from "./align-entities.ts";
import type { GoldFile } from "./gold-file.ts";
import { isNamedType, type Predicted, type PredictedRelation } from "./predicted.ts";
import { MentionRules } from "./score-mentions.ts";
import type { Tally } from "./tally.ts";

/** The relation types of the gold files; RELATED_TO is open-ended, so only its recall says something. */
export const SCORED_TYPES = [...JUDGED_TYPES, "RELATED_TO"] as const;

/** What the gold files write as RELATED_TO from a state, and a graph may say with the type itself. */
const STATE_ACTS: ReadonlySet<string> = new Set(["PARTICIPATED_IN", "SUPPORTS", "OPPOSES"]);

/** A relation as the scorer compares it: equal keys are equal statements. */
export interface Triple {
  readonly key: string;
  readonly type: string;
  readonly ends: readonly [EntityType | undefined, EntityType | undefined];
  /** True where stating it counts neither for nor against. */
  readonly isFree: boolean;
}

/** A relation of the graph as a triple, with what found it. */
export interface GivenTriple extends Triple {
  readonly relation: PredictedRelation;
}

type Keep = (triple: Triple) => boolean;

/** The relations of a graph against those of a gold file: a tally for any choice of them, and each one judged. */
export function scoreRelations(gold: GoldFile, predicted: Predicted, alignment: Alignment) {
  const wanted = goldTriples(gold);
  const required = new Map(wanted.filter(({ isFree }) => !isFree).map((triple) => [triple.key, triple]));
  const given = predictedTriples(gold, predicted, alignment, wanted);
  const tallyOf = (keep: Keep): Tally => {
    const kept = given.filter((triple) => !triple.isFree && keep(triple));
    return {
      right: kept.filter(({ key }) => required.has(key)).length,
      given: kept.length,
      wanted: [...required.values()].filter(keep).length,
    };
  };
  return {
    all: tallyOf(({ type }) => type !== "RELATED_TO"),
    byType: Object.fromEntries(SCORED_TYPES.map((type) => [type, tallyOf((triple) => triple.type === type)])),
    whoCitedWhom: tallyOf(({ type, ends }) => type === "CITES" && ends[0] !== "Work" && ends[1] === "Person"),
    citedWorks: tallyOf(({ type, ends }) => type === "CITES" && ends[1] === "Work"),
    judged: given
      .filter(({ isFree, type }) => !isFree && type !== "RELATED_TO")
      .map(({ type, key, relation: { method, confidence } }) => ({
        type,
        method,
        confidence,
        isRight: required.has(key),
      })),
  };
}

/** Equal for equal statements; RELATED_TO has no direction. */
export function tripleKey(type: string, source: string, target: string): string {
  return type === "RELATED_TO" && source > target
    ? `${type}|${target}|${source}`
    : `${type}|${source}|${target}`;
}

/** The relations of a gold file. */
export function goldTriples({ entities, relations }: GoldFile): Triple[] {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  return relations.map(({ type, source, target, optional }) => ({
    key: tripleKey(type, source, target),
    type,
    ends: [types.get(source), types.get(target)],
    isFree: Boolean(optional),
  }));
}

/** The relations of a graph in the terms of the gold file, each once. */
export function predictedTriples(
  gold: GoldFile,
  predicted: Predicted,
  { goldOf }: Alignment,
  wanted: readonly Triple[],
): GivenTriple[] {
  const rules = new MentionRules(gold);
  const byKey = new Map(wanted.map((triple) => [triple.key, triple]));
  const isFreeEnd = (id: string): boolean => {
    const entity = goldOf.get(id);
    if (entity) return Boolean(entity.optional);
    const { type, mentions } = predicted.byId.get(id) ?? { type: "Claim", mentions: [] };
    return isNamedType(type) && mentions.every((mention) => rules.isFree({ ...mention, type }));
  };
  const typeOf = (id: string) => goldOf.get(id)?.type ?? predicted.byId.get(id)?.type;
  const triples = new Map<string, GivenTriple>();
  for (const relation of predicted.relations) {
    if (!(SCORED_TYPES as readonly string[]).includes(relation.type)) continue;
    const type = writtenType(relation, predicted);
    const [source, target] = [goldOf.get(relation.source)?.id, goldOf.get(relation.target)?.id];
    const known = source !== undefined && target !== undefined;
    const key = known
      ? tripleKey(type, source, target)
      : `${type}|${source ?? `?${relation.source}`}|${target ?? `?${relation.target}`}`;
    const stated = byKey.get(key);
    const isFree = stated ? stated.isFree : isFreeEnd(relation.source) || isFreeEnd(relation.target);
    const ends = [typeOf(relation.source), typeOf(relation.target)] as const;
    if (!triples.has(key)) triples.set(key, { key, type, ends, isFree, relation });
  }
  return [...triples.values()];
}

function writtenType({ type, source }: PredictedRelation, { byId }: Predicted): string {
  return byId.get(source)?.type === "Place" && STATE_ACTS.has(type) ? "RELATED_TO" : type;
}
