import { computed, signal } from "@preact/signals";
import { type EntitySummary, overlaps, type RelationSummary, type Span, type TextReply } from "#model";
import { textPage } from "./page-state.ts";
import { counted } from "./places-in-words.ts";
import { keptIn } from "./resource.ts";
import { NOTHING, type StageGraph } from "./stage-graph.ts";

/** More names than this a small drawing beside a text cannot bear. */
const MOST = 14;
/** Claims are drawn as brackets in the margin; names that merely stand together tie nothing. */
const ELSEWHERE = new Set(["ASSERTS", "ABOUT", "APPEARS_WITH"]);

/** The stretch of the text that is before the reader. */
export const sight = signal<Span | undefined>(undefined);
/** The sentence that the pointer rests on. */
export const sentenceUnderPointer = signal<Span | undefined>(undefined);
/** The entity whose name, or whose mark in the drawing, the pointer rests on. */
export const pointedAt = signal<string | undefined>(undefined);

const textHere = computed(() => keptIn(textPage.state.value));

/** Whom and what the stretch before the reader names, and what it states between them. */
export const passageGraph = computed((): StageGraph => {
  const [text, within] = [textHere.value, sight.value];
  return text && within ? passageGraphOf(text, within) : NOTHING;
});

/** The relations that the sentence under the pointer states. */
export const litRelations = computed((): ReadonlySet<string> => {
  const [text, sentence] = [textHere.value, sentenceUnderPointer.value];
  if (!text || !sentence) return new Set();
  return new Set(text.relations.filter((one) => overlaps(one, sentence)).map(({ id }) => id));
});

/**
 * The entities that a stretch of a text names or ties, the most tied there first, then the most named; and the relations
 * that it states between them.
 */
export function passageGraphOf(text: TextReply, within: Span): StageGraph {
  const known = new Map(text.entities.map((entity) => [entity.id, entity]));
  const isNode = (id: string) => known.has(id) && known.get(id)?.type !== "Claim";
  const stated = text.relations.filter(
    (one) => !ELSEWHERE.has(one.type) && overlaps(one, within) && isNode(one.source) && isNode(one.target),
  );
  const weight = new Map<string, number>();
  const add = (id: string, more: number) => weight.set(id, (weight.get(id) ?? 0) + more);
  for (const { entity, ...place } of text.mentions)
    if (overlaps(place, within) && isNode(entity)) add(entity, 1);
  for (const { source, target } of stated) for (const end of [source, target]) add(end, TIED);
  const shown = [...weight].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, MOST);
  const entities = new Map(shown.map(([id]) => [id, known.get(id) as EntitySummary]));
  const rest = weight.size - entities.size;
  return {
    ...NOTHING,
    entities,
    relations: relationsAmong(stated, entities, text.id),
    cuts: rest > 0 ? [`${rest} more ${rest === 1 ? "is" : "are"} named here`] : [],
  };
}

/** What the drawing of a passage shows, and what it leaves out, for those who do not see it. */
export function passageInWords({ entities, relations, cuts }: StageGraph): string {
  const drawn = `${counted(entities.size, "entity", "entities")} and ${counted(relations.size, "relation")} of this passage`;
  return [`Drawn are ${drawn}`, ...cuts, "the lists below hold them"].join("; ");
}

/** To be tied counts as much as to be named so many times. */
const TIED = 3;

function relationsAmong(
  stated: TextReply["relations"],
  entities: ReadonlyMap<string, EntitySummary>,
  text: string,
): Map<string, RelationSummary> {
  const relations = new Map<string, RelationSummary>();
  for (const { id, type, source, target } of stated) {
    if (!entities.has(source) || !entities.has(target)) continue;
    const evidence = (relations.get(id)?.evidence ?? 0) + 1;
    relations.set(id, { id, type, source, target, evidence, confidence: 1, texts: [text] });
  }
  return relations;
}
