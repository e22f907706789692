import { canBeGrouped, folded, groups } from "../state/folded-graph.ts";
import { foldAll, foldGroup, toggleGroups, unfoldGroup } from "../state/group-changes.ts";
import { GROUPED_FROM, type Group, groupIdOf, tintOf } from "../state/groups.ts";
import { hovered, perform, view } from "../state/store.ts";
import { Icon } from "./icons.tsx";

/** Groups of what belongs together: drawn or not, and each folded into one node or open. */
export function RailGroups() {
  const isOn = view.value.groups;
  return (
    <section>
      <h2>Groups</h2>
      <label class="switch">
        <input
          type="checkbox"
          checked={isOn}
          disabled={!isOn && !canBeGrouped.value}
          onChange={() => perform(toggleGroups())}
        />
        <span>
          What belongs together
          <span class="hint layer-note">
            {canBeGrouped.value
              ? "tied to each other more than to others"
              : `from ${GROUPED_FROM} entities on the stage`}
          </span>
        </span>
      </label>
      {groups.value.length > 0 && <GroupList />}
    </section>
  );
}

function GroupList() {
  const isAnyOpen = folded.value.length < groups.value.length;
  return (
    <>
      <ul class="legend" aria-label="Groups">
        {groups.value.map((group) => (
          <li key={group.leader.id}>
            <GroupRow group={group} />
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => perform(foldAll(groups.peek(), isAnyOpen))}>
        {isAnyOpen ? "Fold all" : "Open all"}
      </button>
    </>
  );
}

function GroupRow({ group }: { group: Group }) {
  const isFolded = folded.value.includes(group);
  const { label, id } = group.leader;
  const node = isFolded ? groupIdOf(group) : id;
  const turn = () => perform(isFolded ? unfoldGroup(group) : foldGroup(group, groupIdOf(group)));
  return (
    <button
      type="button"
      class="legend-row"
      aria-expanded={!isFolded}
      title={isFolded ? `Open the group of ${label}` : `Fold the group of ${label} into one node`}
      onMouseEnter={() => (hovered.value = node)}
      onMouseLeave={() => (hovered.value = undefined)}
      onClick={turn}
    >
      <Icon name={isFolded ? "plus" : "minus"} size={13} />
      <span class="group-swatch" style={{ "--tint": `var(--group-${tintOf(groups.value, group) + 1})` }} />
      <span class="legend-name">{label}</span>
      <span class="count">{group.members.length}</span>
    </button>
  );
}
