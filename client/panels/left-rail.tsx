import {
  ENTITY_TYPE_NAMES,
  ENTITY_TYPES,
  type EntityType,
  RELATION_TYPE_NAMES,
  RELATION_TYPES,
} from "#model";
import { isRailOpen } from "../state/dialogs.ts";
import { kindCounts, relationCounts } from "../state/stage-graph.ts";
import { perform, stageGraph, view } from "../state/store.ts";
import type { AtLeast, Reach } from "../state/view.ts";
import {
  clearFilters,
  isolateKind,
  restoreRemoved,
  setAtLeast,
  setReach,
  toggleKind,
  toggleLayer,
  toggleRelation,
} from "../state/view-changes.ts";
import { KindMark } from "./kind-mark.tsx";

/** The legend, which is also the filter: kinds, relations, how far, layers. */
export function LeftRail() {
  const { hiddenKinds, hiddenRelations, removed, atLeast } = view.value;
  const isFiltered = hiddenKinds.length + hiddenRelations.length + removed.length + atLeast > 0;
  return (
    <nav class="rail" id="rail" data-open={isRailOpen.value} aria-label="Legend and filters" tabIndex={-1}>
      <KindLegend />
      <RelationLegend />
      <ReachControl />
      <Layers />
      <SurenessControl />
      {isFiltered && (
        <button type="button" class="button rail-clear" onClick={() => perform(clearFilters())}>
          Show everything
        </button>
      )}
      {removed.length > 0 && (
        <button type="button" class="button" onClick={() => perform(restoreRemoved())}>
          Bring back {removed.length} taken away
        </button>
      )}
    </nav>
  );
}

function KindLegend() {
  const counts = kindCounts(stageGraph.value);
  return (
    <section>
      <h2>Kinds</h2>
      <ul class="legend">
        {ENTITY_TYPE_NAMES.filter((kind) => kind !== "Claim" || counts.has(kind)).map((kind) => (
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
      <kbd>{letter}</kbd>
      <span class="count">{count}</span>
    </button>
  );
}

function RelationLegend() {
  const counts = relationCounts(stageGraph.value);
  const there = RELATION_TYPE_NAMES.filter((type) => counts.has(type) && type !== "APPEARS_WITH");
  if (there.length === 0) return null;
  return (
    <section>
      <h2>Relations</h2>
      <ul class="legend">
        {there.map((type) => (
          <li key={type}>
            <button
              type="button"
              class="legend-row"
              aria-pressed={!view.value.hiddenRelations.includes(type)}
              onClick={() => perform(toggleRelation(type))}
            >
              <span class={`stroke stroke-${type.toLowerCase()}`} aria-hidden="true" />
              <span class="legend-name">{RELATION_TYPES[type].label}</span>
              <span class="count">{counts.get(type)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const REACHES: readonly Reach[] = [1, 2, 3];

function ReachControl() {
  return (
    <section>
      <h2 id="reach">Steps around</h2>
      <div class="segments" role="radiogroup" aria-labelledby="reach">
        {REACHES.map((reach) => (
          <label key={reach}>
            <input
              type="radio"
              name="reach"
              checked={view.value.reach === reach}
              onChange={() => perform(setReach(reach))}
            />
            <span>{reach}</span>
          </label>
        ))}
      </div>
    </section>
  );
}

function Layers() {
  const { layers } = view.value;
  return (
    <section>
      <h2>Layers</h2>
      <label class="switch">
        <input
          type="checkbox"
          checked={layers.includes("relation-words")}
          onChange={() => perform(toggleLayer("relation-words"))}
        />
        <span>Words on relations</span>
      </label>
      <label class="switch">
        <input
          type="checkbox"
          checked={layers.includes("appears-with")}
          onChange={() => perform(toggleLayer("appears-with"))}
        />
        <span>Named in one sentence</span>
      </label>
    </section>
  );
}

const SURENESS: readonly AtLeast[] = [0, 50, 75];

function SurenessControl() {
  return (
    <section>
      <h2 id="sureness" title="Relations that the program is less sure of are left out">
        At least this sure
      </h2>
      <div class="segments segments-wide" role="radiogroup" aria-labelledby="sureness">
        {SURENESS.map((atLeast) => (
          <label key={atLeast}>
            <input
              type="radio"
              name="sureness"
              checked={view.value.atLeast === atLeast}
              onChange={() => perform(setAtLeast(atLeast))}
            />
            <span>{atLeast === 0 ? "any" : `${atLeast} %`}</span>
          </label>
        ))}
      </div>
    </section>
  );
}
