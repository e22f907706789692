import type { ComponentChildren } from "preact";
import { choose } from "../state/acts.ts";
import { isPageDead } from "../state/dead-address.ts";
import { leaderIn } from "../state/groups.ts";
import { counted } from "../state/places-in-words.ts";
import { stageCuts, view, visibleGraph } from "../state/store.ts";
import { isRelationId } from "../state/view.ts";
import { EntityPanel } from "./entity-panel.tsx";
import { EntityRow } from "./entity-row.tsx";
import { GroupPanel } from "./group-panel.tsx";
import { Icon } from "./icons.tsx";
import { PathsPanel } from "./paths-panel.tsx";
import { RelationPanel } from "./relation-panel.tsx";
import { TextIndex } from "./text-index.tsx";

/** What is selected: an entity, a relation, the paths; without a selection, what the stage holds. */
export function RightPanel({ above }: { above?: ComponentChildren }) {
  const { selected } = view.value;
  if (isPageDead.value) return <aside class="panel" id="panel" aria-label="Evidence" tabIndex={-1} />;
  return (
    <aside
      class="panel"
      id="panel"
      aria-label="Evidence"
      data-open={selected !== undefined || view.value.path !== undefined}
      tabIndex={-1}
    >
      {selected !== undefined && (
        <button
          type="button"
          class="tool panel-close"
          aria-label="Clear the selection"
          onClick={() => choose(undefined)}
        >
          <Icon name="close" size={15} />
        </button>
      )}
      {above}
      <Body />
    </aside>
  );
}

function Body() {
  const { selected, path } = view.value;
  if (leaderIn(selected) !== undefined) return <GroupPanel />;
  if (selected !== undefined) return isRelationId(selected) ? <RelationPanel /> : <EntityPanel />;
  if (view.value.page === "text") return <TextIndex />;
  return path ? <PathsPanel /> : <StageContents />;
}

/** The strongest on the stage, as a list. */
function StageContents() {
  const entities = [...visibleGraph.value.entities.values()].sort((a, b) => b.mentions - a.mentions);
  return (
    <div class="entity-head">
      <p class="eyebrow">on the stage</p>
      <h2 class="name">
        {counted(entities.length, "entity", "entities")},{" "}
        {counted(visibleGraph.value.relations.size, "relation")}
      </h2>
      {stageCuts.value.map((cut) => (
        <p class="hint" key={cut}>
          {cut}
        </p>
      ))}
      {entities.length > 0 && <p class="hint">The numbers are the places in the texts that name each.</p>}
      <ul class="rows">
        {entities.map((entity) => (
          <EntityRow key={entity.id} entity={entity} />
        ))}
      </ul>
    </div>
  );
}
