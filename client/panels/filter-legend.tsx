import {
  ENTITY_TYPE_NAMES,
  ENTITY_TYPES,
  type EntityType,
  RELATION_TYPE_NAMES,
  RELATION_TYPES,
  type RelationType,
} from "#model";
import { facets } from "../state/facets.ts";
import { kindCounts, relationCounts } from "../state/stage-graph.ts";
import { perform, view } from "../state/store.ts";
import { isolateKind, toggleKind, toggleRelation } from "../state/view-changes.ts";
import { KindMark } from "./kind-mark.tsx";

/** The kinds with their marks and how many the other filters leave of each; a click hides or shows one. */
export function KindLegend() {
  const counts = kindCounts(facets.kinds.value);
  const hidden = view.value.hiddenKinds;
  const isThere = (kind: EntityType) => kind !== "Claim" || counts.has(kind) || hidden.includes(kind);
  return (
    <section>
      <h2>Kinds</h2>
      <ul class="legend">
        {ENTITY_TYPE_NAMES.filter(isThere).map((kind) => (
          <li key={kind}>
            <KindRow kind={kind} count={counts.get(kind) ?? 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function KindRow({ kind, count }: { kind: EntityType; count: number }) {
  const isShown = !view.value.hiddenKinds.includes(kind);
  const { plural, letter } = ENTITY_TYPES[kind];
  return (
    <button
      type="button"
      class="legend-row"
      aria-pressed={isShown}
      title={`Click hides or shows ${plural}; Alt+click shows them alone`}
      onClick={(event) => perform(event.altKey ? isolateKind(kind) : toggleKind(kind))}
    >
      <KindMark kind={kind} size={17} />
      <span class="legend-name">{plural}</span>
      <span
        class="legend-letter"
        title={`${letter} stands for ${plural} where neither colour nor shape is seen`}
      >
        {letter}
      </span>
      <span class="count">{count}</span>
    </button>
  );
}

/** The types of relation on the stage; a click hides or shows one. */
export function RelationLegend() {
  const counts = relationCounts(facets.relations.value);
  const hidden = view.value.hiddenRelations;
  const there = RELATION_TYPE_NAMES.filter(
    (type) => (counts.has(type) || hidden.includes(type)) && type !== "APPEARS_WITH",
  );
  if (there.length === 0) return null;
  return (
    <section>
      <h2>Relations</h2>
      <ul class="legend">
        {there.map((type) => (
          <li key={type}>
            <RelationRow type={type} count={counts.get(type) ?? 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RelationRow({ type, count }: { type: RelationType; count: number }) {
  return (
    <button
      type="button"
      class="legend-row"
      aria-pressed={!view.value.hiddenRelations.includes(type)}
      onClick={() => perform(toggleRelation(type))}
    >
      <span class={`stroke stroke-${type.toLowerCase()}`} aria-hidden="true" />
      <span class="legend-name">{RELATION_TYPES[type].label}</span>
      <span class="count">{count}</span>
    </button>
  );
}
