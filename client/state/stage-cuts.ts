import { ENTITY_TYPES, NAMED_TYPES, RELATION_TYPES, STATED_TYPES } from "#model";
import type { Bound } from "./stage-bounds.ts";
import type { StageGraph } from "./stage-graph.ts";

/** What is cut from the stage, in words that are true of what is drawn: of more that was brought in, and of what filters hide. */
export function cutsInWords(graph: StageGraph, drawn: StageGraph): string[] {
  const bounds = graph.bounds.flatMap((bound) => boundInWords(bound, graph, drawn) ?? []);
  return [...new Set([...bounds, ...graph.cuts])];
}

function boundInWords(bound: Bound, graph: StageGraph, drawn: StageGraph): string | undefined {
  const { brought, isLeast, hops, seeds } = bound;
  const within = hops === 1 ? withinOneStep(bound, graph) : brought;
  const drawnHere = [...drawn.entities.keys()].filter((id) => within.has(id));
  if (!isLeast && drawnHere.length >= bound.total) return undefined;
  // Of some kinds alone, the entity around which they lie is none of them, or is not meant.
  const shown = isNarrow(bound) ? drawnHere.filter((id) => !seeds.includes(id)).length : drawnHere.length;
  const total = isNarrow(bound) ? bound.total - seeds.length : bound.total;
  const areStrongest = within.size === brought.size && drawnHere.length === brought.size;
  const all = `${isLeast ? "more than " : ""}${numbered(total)} ${kindsOf(bound)}`;
  const near = `within ${hops} ${hops === 1 ? "step" : "steps"} of ${bound.around}`;
  const more = hops === 1 ? 0 : drawn.entities.size - drawnHere.length;
  const others = more === 0 ? "" : `, and ${numbered(more)} brought in since`;
  return `showing ${areStrongest ? `the ${numbered(shown)} strongest` : numbered(shown)} of ${all} ${near}${others}`;
}

const numbered = (count: number) => count.toLocaleString("en");

const isNarrow = (bound: Bound): boolean => bound.types !== NAMED_TYPES || isTiedSo(bound);

/** Whether relations were chosen; names of the same sentences, where nothing is stated, are no choice. */
const isTiedSo = ({ relations }: Bound): boolean => STATED_TYPES.some((type) => !relations.includes(type));

/** What kinds, and tied how, where not all were asked for. */
function kindsOf(bound: Bound): string {
  const { types, relations } = bound;
  const kinds = types === NAMED_TYPES ? "entities" : inList(types.map((type) => ENTITY_TYPES[type].plural));
  if (!isTiedSo(bound)) return kinds;
  return `${kinds} tied by ${inList(relations.map((type) => `“${RELATION_TYPES[type].label}”`))}`;
}

function inList(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** All of the stage that is tied to the seeds as was asked, whichever answer brought it. */
function withinOneStep(bound: Bound, { entities, relations }: StageGraph): Set<string> {
  const [seeds, types, tied] = [new Set(bound.seeds), new Set(bound.types), new Set(bound.relations)];
  const within = new Set(bound.brought);
  for (const { type, source, target } of relations.values()) {
    if (!tied.has(type)) continue;
    for (const [from, to] of [
      [source, target],
      [target, source],
    ] as const) {
      const kind = entities.get(to)?.type;
      if (seeds.has(from) && kind !== undefined && types.has(kind)) within.add(to);
    }
  }
  return within;
}
