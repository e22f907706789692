import { folded, foldedGraph } from "../state/folded-graph.ts";
import { unfoldGroup } from "../state/group-changes.ts";
import { type Group, groupInWords, leaderIn } from "../state/groups.ts";
import { counted } from "../state/places-in-words.ts";
import { perform, view, visibleGraph } from "../state/store.ts";
import { EntityRow } from "./entity-row.tsx";
import { Icon } from "./icons.tsx";

/** A group that is folded into one node: who is in it, most named first. */
export function GroupPanel() {
  const leader = leaderIn(view.value.selected);
  const group = folded.value.find((one) => one.leader.id === leader);
  return group ? <Members group={group} /> : null;
}

function Members({ group }: { group: Group }) {
  const { entities, relations } = visibleGraph.value;
  const members = group.members
    .flatMap((id) => entities.get(id) ?? [])
    .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
  const inside = new Set(group.members);
  const within = [...relations.values()].filter(
    ({ source, target }) => inside.has(source) && inside.has(target),
  ).length;
  const outside = [...foldedGraph.value.relations.values()].filter(
    ({ source, target }) => leaderIn(source) === group.leader.id || leaderIn(target) === group.leader.id,
  ).length;
  return (
    <div class="entity-head">
      <p class="eyebrow">folded group</p>
      <h2 class="name">{groupInWords(group)}</h2>
      <p class="hint">
        {counted(within, "relation")} among them, {counted(outside, "line")} to others
      </p>
      <div class="entity-acts">
        <button type="button" class="button button-strong" onClick={() => perform(unfoldGroup(group))}>
          <Icon name="expand" size={15} /> Open the group
        </button>
      </div>
      <ul class="rows">
        {members.map((entity) => (
          <EntityRow key={entity.id} entity={entity} />
        ))}
      </ul>
    </div>
  );
}
