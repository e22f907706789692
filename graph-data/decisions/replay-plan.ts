import type { Anchor, Decision } from "#model";
import { standingOf } from "./active-decisions.ts";
import { type Conflict, samenessOf } from "./conflicts.ts";
import { contradictedIn } from "./contradicted.ts";
import { createdId } from "./decision-id.ts";
import { disputesIn } from "./disputes.ts";
import type { JoinedIds } from "./joined-ids.ts";
import { entitiesIn, withIds } from "./named-in.ts";
import { whySenselessEntry } from "./senseless-entry.ts";

/** What a ledger comes to, before it is applied to any text. */
export interface ReplayPlan {
  /** The decisions that hold and change or confirm something, in the order of the ledger, with the ids of today. */
  readonly steps: readonly Decision[];
  readonly undoneBy: ReadonlyMap<string, string>;
  readonly conflicts: readonly Conflict[];
  /** Decisions that are not applied: merges of what somebody said is different, or into what no text names; words of whom no text names; rejections of what a reader accepts; what makes no sense, or was said of something else. */
  readonly waiting: ReadonlySet<string>;
  /** Those of the waiting ones that wait for a text to name an entity. */
  readonly awaiting: ReadonlySet<string>;
  /** Acceptances of what another reader rejected. */
  readonly disputed: ReadonlySet<string>;
  /** Which id stands for each after all merges. */
  readonly ids: JoinedIds;
  /** Ids of entities that decisions made; no text is asked for them. */
  readonly made: ReadonlySet<string>;
}

/** What became of the ids that decisions name and no text has any more. */
export interface Moved {
  /** Those that a later reading gave another name, by what they were. */
  readonly now: ReadonlyMap<string, string>;
  /** Those that stand for nothing that is here. */
  readonly absent: ReadonlySet<string>;
}

/** Every id is where it was. */
export const ALL_THERE: Moved = { now: new Map(), absent: new Set() };

/** Plans by their ledgers, which are never changed. */
const known = new WeakMap<readonly Decision[], ReplayPlan>();

/** Reads a ledger: what holds, what is one, what stands against what. */
export function planReplay(ledger: readonly Decision[], moved: Moved = ALL_THERE): ReplayPlan {
  if (moved.now.size + moved.absent.size > 0) return planned(ledger, moved);
  const plan = known.get(ledger) ?? planned(ledger, moved);
  known.set(ledger, plan);
  return plan;
}

function planned(ledger: readonly Decision[], { now, absent }: Moved): ReplayPlan {
  const { active, undoneBy } = standingOf(ledger);
  const steps = active.filter(({ act }) => act.kind !== "undo").map((entry) => asOfToday(entry, now));
  const senseless = steps.filter((step) => whySenselessEntry(step) !== undefined);
  // By the ids as they were written: a later reading may take the same words for something of another type.
  const apart = new Set([...senseless.map(({ id }) => id), ...contradictedIn(active, ledger)]);
  const sensible = apart.size === 0 ? steps : steps.filter(({ id }) => !apart.has(id));
  const { ids, conflicts, waiting, awaiting: unmerged } = samenessOf(sensible, absent);
  const awaiting = new Set([...unmerged, ...unspokenIn(sensible, ids, absent)]);
  const { accepts: disputed, rejects } = disputesIn(sensible, ids);
  const made = new Set(ledger.flatMap((entry) => createdId(entry) ?? []));
  return {
    steps,
    undoneBy,
    conflicts,
    waiting: new Set([...apart, ...waiting, ...awaiting, ...rejects]),
    awaiting,
    disputed,
    ids,
    made,
  };
}

/** Words given to somebody, or claims turned to what, no text and no reader names: they would be nobody's, and about nothing. */
function unspokenIn(steps: readonly Decision[], ids: JoinedIds, absent: ReadonlySet<string>): string[] {
  const marked = new Set(
    steps.flatMap(({ act }) =>
      act.kind === "add-mention" && typeof act.entity === "string" ? [ids.now(act.entity)] : [],
    ),
  );
  return steps.flatMap(({ id, act }) => {
    const named = onlyNamed(act).map((one) => ids.now(one));
    return named.length > 0 && named.every((one) => absent.has(one) && !marked.has(one)) ? [id] : [];
  });
}

/** Those of whom an act says so much that without them it says nothing. */
function onlyNamed(act: Decision["act"]): readonly string[] {
  if (act.kind === "said-by") return [act.speaker];
  return act.kind === "correct-claim" && act.polarity === undefined ? (act.about ?? []) : [];
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

function asOfToday(entry: Decision, moved: Moved["now"]): Decision {
  if (moved.size === 0 || !entitiesIn(entry.act).some((id) => moved.has(id))) return entry;
  const now = (id: string) => moved.get(id) ?? id;
  return {
    ...entry,
    act: withIds(entry.act, now),
    anchors: entry.anchors.map((anchor) => ({ ...anchor, id: now(anchor.id) })),
  };
}
