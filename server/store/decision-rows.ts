import {
  type Agreement,
  type Decision,
  type DecisionRow,
  type DecisionState,
  type DecisionsQuery,
  type DecisionsReply,
  ENTITY_TYPE_NAMES,
  LIMITS,
  RELATION_TYPE_NAMES,
} from "#model";
import { inLedgerOrder, meantBy } from "../../graph-data/decisions/active-decisions.ts";
import { createdId } from "../../graph-data/decisions/decision-id.ts";
import { conflictWords, decisionWords } from "../../graph-data/decisions/decision-words.ts";
import { entitiesIn } from "../../graph-data/decisions/named-in.ts";
import { planReplay, type ReplayPlan } from "../../graph-data/decisions/replay-plan.ts";
import { shownDecision } from "./shown-decision.ts";

/** A ledger as a store keeps it: its entries in the order in which they came, and in how many texts each is at work. */
export interface KeptLedger {
  readonly entries: readonly Decision[];
  readonly textsOf: ReadonlyMap<string, number>;
}

/** Makes the row of each entry of a ledger: how it stands, and what it says. */
export function rowMaker({ entries, textsOf }: KeptLedger): (entry: Decision) => DecisionRow {
  const plan = planReplay(entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const against = opposites(plan);
  return (decision) => {
    const texts = textsOf.get(decision.id) ?? 0;
    const undoneBy = plan.undoneBy.get(decision.id);
    const opposite = against.get(decision.id);
    return {
      ...shownDecision(decision),
      state: stateOf(decision, { undoneBy, opposite, texts }),
      words: decisionWords(decision, byId),
      texts,
      ...(undoneBy !== undefined && { undoneBy }),
      ...(opposite !== undefined && { against: opposite }),
    };
  };
}

interface Standing {
  readonly undoneBy: string | undefined;
  readonly opposite: string | undefined;
  readonly texts: number;
}

function stateOf({ act }: Decision, { undoneBy, opposite, texts }: Standing): DecisionState {
  if (undoneBy !== undefined) return "undone";
  if (opposite !== undefined) return "conflict";
  return texts === 0 && act.kind !== "undo" ? "unreplayed" : "active";
}

function opposites({ conflicts }: ReplayPlan): Map<string, string> {
  return new Map(
    [...conflicts].reverse().flatMap(({ one, other }) => [
      [one.id, other.id],
      [other.id, one.id],
    ]),
  );
}

/** The ledger, latest entry first, with what stands against what, and how often readers agreed with the reading. */
export function answerDecisions(
  kept: KeptLedger,
  { entity, limit = LIMITS.rows.default, offset = 0 }: DecisionsQuery,
): DecisionsReply {
  const plan = planReplay(kept.entries);
  const row = rowMaker(kept);
  const byId = new Map(kept.entries.map((entry) => [entry.id, entry]));
  const isAsked = (entry: Decision) => entity === undefined || names(entry, { entity, plan, byId });
  const all = inLedgerOrder(kept.entries).filter(isAsked).reverse();
  const page = all.slice(offset, offset + limit);
  const asked = new Set(all.map(({ id }) => id));
  const conflicts = plan.conflicts
    .filter(({ one, other }) => asked.has(one.id) || asked.has(other.id))
    .map(({ one, other }) => ({ one: own(one, byId), other: own(other, byId) }));
  return {
    total: all.length,
    truncated: page.length < all.length,
    entries: kept.entries.length,
    rows: page.map(row),
    conflicts: conflicts.map(({ one, other }) => ({
      one: row(one),
      other: row(other),
      words: conflictWords(one, other),
    })),
    agreement: agreementIn(plan),
  };
}

/** The entry as it was made, not with the ids of today. */
function own(entry: Decision, byId: ReadonlyMap<string, Decision>): Decision {
  return byId.get(entry.id) ?? entry;
}

interface Names {
  readonly entity: string;
  readonly plan: ReplayPlan;
  readonly byId: ReadonlyMap<string, Decision>;
}

/** Whether an entry speaks of the entity or of one that is merged with it; an undo speaks of what it takes back. */
function names(entry: Decision, { entity, plan: { ids }, byId }: Names): boolean {
  const said = meantBy(entry, byId);
  if (!said) return false;
  const now = ids.now(entity);
  return [createdId(said), ...entitiesIn(said.act)].some((id) => id !== undefined && ids.now(id) === now);
}

/** How often readers said yes and no, by type, in the order of the types. */
function agreementIn({ steps }: ReplayPlan): Agreement[] {
  const counts = new Map<string, { accepted: number; rejected: number }>();
  for (const { act, anchors } of steps) {
    if (act.kind !== "accept" && act.kind !== "reject" && act.kind !== "correct-relation") continue;
    const judged = act.kind === "correct-relation" ? act : act.judged;
    const type =
      "relation" in judged ? judged.relation.type : anchors.find(({ id }) => id === judged.entity)?.type;
    if (type === undefined) continue;
    const count = counts.get(type) ?? { accepted: 0, rejected: 0 };
    count[act.kind === "accept" ? "accepted" : "rejected"] += 1;
    counts.set(type, count);
  }
  return [...ENTITY_TYPE_NAMES, ...RELATION_TYPE_NAMES].flatMap((type) => {
    const count = counts.get(type);
    return count ? [{ type, ...count }] : [];
  });
}

/** The rows of these entries, in the order of the ledger. */
export function rowsOf(kept: KeptLedger, ids: ReadonlySet<string>): DecisionRow[] {
  const row = rowMaker(kept);
  return inLedgerOrder(kept.entries.filter(({ id }) => ids.has(id))).map(row);
}
