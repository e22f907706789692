import type { Group } from "./groups.ts";
import type { Change } from "./view.ts";

/** Draws groups around what belongs together, or draws them no more. */
export const toggleGroups = (): Change => (view) => ({ ...view, groups: !view.groups });

/** Folds a group into one node, which is selected. */
export const foldGroup =
  (group: Group, id: string): Change =>
  (view) => ({
    ...view,
    groups: true,
    collapsed: [...view.collapsed.filter((one) => !group.members.includes(one)), group.leader.id],
    selected: id,
  });

/** Opens a folded group again; its leader is selected. */
export const unfoldGroup =
  ({ members, leader }: Group): Change =>
  (view) => ({
    ...view,
    collapsed: view.collapsed.filter((one) => !members.includes(one)),
    selected: leader.id,
  });

/** Folds every group, or opens every one. */
export const foldAll =
  (groups: readonly Group[], isFolded: boolean): Change =>
  (view) => ({
    ...view,
    groups: true,
    collapsed: isFolded ? groups.map(({ leader }) => leader.id) : [],
    selected: undefined,
  });
