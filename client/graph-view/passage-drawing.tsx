import { choose } from "../state/acts.ts";
import { litRelations, passageGraph, passageInWords, pointedAt } from "../state/passage-graph.ts";
import type { StageGraph } from "../state/stage-graph.ts";
import { view } from "../state/store.ts";
import { fitPlaces } from "./fit-places.ts";
import { stillNames } from "./still-names.ts";
import { boxOf, nodeAt, rimOf, StillLabel, StillLine, StillMark } from "./still-parts.tsx";
import { useLaidPlaces } from "./use-laid-places.ts";

const SIZE = { width: 380, height: 260 };
/** Room for names at the border of the picture. */
const MARGIN = 46;
/** Marks are so much smaller than on the stage. */
const SMALL = 0.72;

/** The passage before the reader as a small graph: what a sentence states lights up while the pointer rests on it. */
export function PassageDrawing() {
  const graph = passageGraph.value;
  const laid = useLaidPlaces(graph, async (before) => {
    const { layPassage } = await import("./lay-still.ts");
    return layPassage(graph, before, SIZE); // who stays in sight stays where it is
  });
  const places = fitPlaces(laid, { width: SIZE.width - 2 * MARGIN, height: SIZE.height - 2 * MARGIN });
  if (graph.entities.size === 0 || places.size === 0) return null;
  const names = stillNames(graph, places, { marks: SMALL });
  const lit = litOf(graph);
  const state = (isLit: boolean) => (lit.isAny ? (isLit ? "lit" : "dim") : "plain");
  const { selected } = view.value;
  const words = passageInWords(graph);
  return (
    <figure class="passage-drawing">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: marks and lists are for the keyboard */}
      <svg
        class="still-drawing"
        viewBox={boxOf(places, MARGIN, names.values())}
        role="img"
        aria-label={words}
        onClick={({ target }) => choose(idAt(target))}
        onPointerMove={({ target }) => {
          pointedAt.value = nodeAt(target);
        }}
        onPointerLeave={() => {
          pointedAt.value = undefined;
        }}
      >
        {[...graph.relations.values()].map((relation) => (
          <g key={relation.id} class={state(lit.relations.has(relation.id))}>
            <StillLine
              relation={relation}
              from={places.get(relation.source)}
              to={places.get(relation.target)}
              rim={rimOf(graph.entities.get(relation.target), SMALL)}
            />
          </g>
        ))}
        {[...graph.entities.values()].map((entity) => (
          <g key={entity.id} class={state(lit.entities.has(entity.id))}>
            <StillMark
              entity={entity}
              at={places.get(entity.id)}
              isSelected={selected === entity.id}
              scale={SMALL}
            />
          </g>
        ))}
        {[...names].map(([id, name]) => (
          <g key={id} class={state(lit.entities.has(id))} data-id={id}>
            <StillLabel name={name} />
          </g>
        ))}
      </svg>
      {graph.cuts.map((cut) => (
        <figcaption class="hint" key={cut}>
          {cut}
        </figcaption>
      ))}
    </figure>
  );
}

/** What is lit: the relations of the sentence under the pointer, or those of the entity that is pointed at, with their ends. */
function litOf({ relations, entities }: StageGraph) {
  const pointed = pointedAt.value;
  const isPointed = pointed !== undefined && entities.has(pointed);
  const stated = litRelations.value;
  const all = [...relations.values()].filter(({ id, source, target }) =>
    isPointed ? source === pointed || target === pointed : stated.has(id),
  );
  const ends = new Set(all.flatMap(({ source, target }) => [source, target]));
  if (isPointed) ends.add(pointed);
  return { isAny: ends.size > 0, relations: new Set(all.map(({ id }) => id)), entities: ends };
}

function idAt(target: EventTarget | null): string | undefined {
  const line = target instanceof Element ? target.closest("[data-relation]") : null;
  return nodeAt(target) ?? line?.getAttribute("data-relation") ?? undefined;
}
