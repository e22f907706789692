import type { Anchor, Decision } from "#model";
import { standingOf } from "./active-decisions.ts";
import { type Conflict, samenessOf } from "./conflicts.ts";
import { createdId } from "./decision-id.ts";
import { disputesIn } from "./disputes.ts";
import type { JoinedIds } from "./joined-ids.ts";
import { entitiesIn, withIds } from "./named-in.ts";

/** What a ledger comes to, before it is applied to any text. */
export interface ReplayPlan {
  /** The decisions that hold and change or confirm something, in the order of the ledger, with the ids of today. */
  readonly steps: readonly Decision[];
  readonly undoneBy: ReadonlyMap<string, string>;
  readonly conflicts: readonly Conflict[];
  /** Decisions that are not applied: merges of what somebody said is different, rejections of what a reader accepts. */
  readonly waiting: ReadonlySet<string>;
  /** Acceptances of what another reader rejected. */
  readonly disputed: ReadonlySet<string>;
  /** Which id stands for each after all merges. */
  readonly ids: JoinedIds;
  /** Ids of entities that decisions made; no text is asked for them. */
  readonly made: ReadonlySet<string>;
}

/** Ids that a later reading gave another name, by what they were. */
export type Moved = ReadonlyMap<string, string>;

/** Plans by their ledgers, which are never changed. */
const known = new WeakMap<readonly Decision[], ReplayPlan>();

/** Reads a ledger: what holds, what is one, what stands against what. */
export function planReplay(ledger: readonly Decision[], moved: Moved = new Map()): ReplayPlan {
  if (moved.size > 0) return planned(ledger, moved);
  const plan = known.get(ledger) ?? planned(ledger, moved);
  known.set(ledger, plan);
  return plan;
}

function planned(ledger: readonly Decision[], moved: Moved): ReplayPlan {
  const { active, undoneBy } = standingOf(ledger);
  const steps = active.filter(({ act }) => act.kind !== "undo").map((entry) => asOfToday(entry, moved));
  const { ids, conflicts, waiting } = samenessOf(steps);
  const { accepts: disputed, rejects } = disputesIn(steps, ids);
  const made = new Set(ledger.flatMap((entry) => createdId(entry) ?? []));
  return { steps, undoneBy, conflicts, waiting: new Set([...waiting, ...rejects]), disputed, ids, made };
}

/** The anchors by which each id that the steps name can be found again; entities that decisions made have none. */
export function anchorsOf({ steps, made }: ReplayPlan): Map<string, Anchor[]> {
  const found = new Map<string, Anchor[]>();
  for (const { act, anchors } of steps) {
    for (const id of entitiesIn(act)) {
      if (made.has(id)) continue;
      const known = found.get(id) ?? [];
      known.push(...anchors.filter((anchor) => anchor.id === id));
      found.set(id, known);
    }
  }
  return found;
}

function asOfToday(entry: Decision, moved: Moved): Decision {
  if (moved.size === 0 || !entitiesIn(entry.act).some((id) => moved.has(id))) return entry;
  const now = (id: string) => moved.get(id) ?? id;
  return {
    ...entry,
    act: withIds(entry.act, now),
    anchors: entry.anchors.map((anchor) => ({ ...anchor, id: now(anchor.id) })),
  };
}
