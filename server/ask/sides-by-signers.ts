import {
  type EntitySummary,
  groupedBy,
  isOfSigners,
  LIMITS,
  type Quote,
  type RelationQuoted,
  type RelationType,
  signersOf,
  type TextSummary,
} from "#model";
import type { GraphStore } from "../store/graph-store.ts";

/** A relation as those state it who are its source: the one from whom it leads, and who signs the texts of its places with that one. */
export interface SignedRelation extends RelationQuoted {
  readonly voices: readonly EntitySummary[];
}

interface Wanted {
  readonly x: string;
  readonly type: RelationType;
  /** The end at which x stands. */
  readonly own: "source" | "target";
}

/**
 * The relations of x, and those of a first author whose text x signs too, each once for the places of the same signers. Only
 * sides that the author of a text takes in it are the other signers' as well: "we cannot agree with Kautsky".
 */
export async function relationsBySigners(store: GraphStore, wanted: Wanted): Promise<SignedRelation[]> {
  const { x, type, own } = wanted;
  const all = (await store.relations(x, { type, limit: LIMITS.rows.max }))?.relations ?? [];
  const found = all.filter((relation) => relation[own].id === x && relation.coAuthorOf === undefined);
  if (type !== "SUPPORTS" && type !== "OPPOSES")
    return found.map((relation) => ({ ...relation, voices: [relation.source] }));
  const joint = (await store.texts()).texts.filter(({ coAuthors = [] }) => coAuthors.length > 0);
  const others = own === "source" ? await ofFirstAuthors(store, joint, wanted) : [];
  const parts = [...found, ...others].flatMap((relation) => bySigners(relation, joint));
  return parts.filter(({ voices, target }) => own === "target" || (isOneOf(voices, x) && target.id !== x));
}

/** What those state who sign a text before x. */
async function ofFirstAuthors(
  store: GraphStore,
  joint: readonly TextSummary[],
  { x, type }: Wanted,
): Promise<RelationQuoted[]> {
  const signed = joint.filter(({ coAuthors }) => isOneOf(coAuthors ?? [], x));
  const firsts = new Set(signed.flatMap(({ author }) => author?.id ?? []));
  const found: RelationQuoted[] = [];
  for (const first of firsts) {
    const reply = await store.relations(first, { type, limit: LIMITS.rows.max });
    found.push(...(reply?.relations ?? []).filter(({ source }) => source.id === first));
  }
  return found;
}

function bySigners(relation: RelationQuoted, joint: readonly TextSummary[]): SignedRelation[] {
  const voicesAt = ({ text, method }: Quote): readonly EntitySummary[] => {
    const signed = joint.find(({ id, author }) => id === text && author?.id === relation.source.id);
    return signed && isOfSigners(method) ? signersOf(signed) : [relation.source];
  };
  const keyOf = (quote: Quote) => JSON.stringify(voicesAt(quote).map(({ id }) => id));
  return [...groupedBy(relation.evidence, keyOf).values()].map((evidence) => {
    const voices = evidence[0] ? voicesAt(evidence[0]) : [relation.source];
    return { ...relation, evidence, voices: voices.filter(({ id }) => id !== relation.target.id) };
  });
}

function isOneOf(entities: readonly EntitySummary[], id: string): boolean {
  return entities.some((entity) => entity.id === id);
}
