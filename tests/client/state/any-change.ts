import fc from "fast-check";
import { ENTITY_TYPE_NAMES, RELATION_TYPE_NAMES } from "#model";
import { foldGroup, toggleGroups, unfoldGroup } from "../../../client/state/group-changes.ts";
import type { Change } from "../../../client/state/view.ts";
import * as changes from "../../../client/state/view-changes.ts";
import { anyId } from "./any-view.ts";
import { entity } from "./small-stage.ts";

const kind = fc.constantFrom(...ENTITY_TYPE_NAMES);
const kinds = fc.uniqueArray(kind, { maxLength: 4 });
const coordinate = fc.integer({ min: -2_000, max: 2_000 });
const reach = fc.constantFrom(1 as const, 2 as const, 3 as const);

const anyEntity = anyId.map((id) => ({ ...entity("Person", "Somebody"), id }));

/** Every act on the stage that undo takes back, with anything it may be done to. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(anyId, reach).map(([id, steps]) => changes.openEntity(id, steps)),
  fc.record({ id: anyId, kinds, limit: fc.integer({ min: 1, max: 80 }) }).map(changes.expand),
  anyId.map(changes.collapse),
  anyId.map(changes.remove),
  fc.constant(changes.restoreRemoved()),
  kind.map(changes.toggleKind),
  kind.map(changes.isolateKind),
  fc.constantFrom(...RELATION_TYPE_NAMES).map(changes.toggleRelation),
  fc.constantFrom("appears-with" as const, "relation-words" as const).map(changes.toggleLayer),
  fc.nat(99).map(changes.setAtLeast),
  reach.map(changes.setReach),
  fc.nat(12).map(changes.setLeastTies),
  fc.tuple(anyId, coordinate, coordinate).map(([id, x, y]) => changes.pin(id, x, y)),
  anyId.map(changes.unpin),
  fc.tuple(anyId, anyId).map(([from, to]) => changes.showPath(from, to)),
  fc.constant(changes.clearPath()),
  fc.constant(changes.clearFilters()),
  fc.constant(changes.goHome()),
  fc.constant(toggleGroups()),
  fc
    .tuple(anyEntity, fc.uniqueArray(anyId, { minLength: 2, maxLength: 5 }))
    .chain(([leader, members]) =>
      fc.constantFrom(foldGroup({ leader, members }, `group:${leader.id}`), unfoldGroup({ leader, members })),
    ),
);
