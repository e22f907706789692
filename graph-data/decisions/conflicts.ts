import {
  type Act,
  addTo,
  type Decision,
  groupedBy,
  type PlaceInText,
  type RelationNamed,
  relationId,
} from "#model";
import { JoinedIds } from "./joined-ids.ts";
import { placeKey } from "./named-in.ts";

/** Two decisions of which each says the opposite of the other. */
export interface Conflict {
  readonly one: Decision;
  readonly other: Decision;
}

/** What is one by decision, which decisions contradict each other, and which merges wait until somebody settles them. */
export interface Sameness {
  readonly ids: JoinedIds;
  readonly conflicts: readonly Conflict[];
  readonly waiting: ReadonlySet<string>;
  /** Merges into what no text names. */
  readonly awaiting: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Everything that is the same by decision, in the order of the ledger. A merge that would make one of two that are
 * different by decision is left out; the two decisions stand against each other. A merge into what is `absent` is left
 * out as well, until another merge makes that one of what is there: it would hide an entity behind a name of no text.
 */
export function samenessOf(active: readonly Decision[], absent: ReadonlySet<string> = NONE): Sameness {
  const ids = new JoinedIds();
  const apart = new Apart(active);
  const conflicts: Conflict[] = [];
  const waiting = new Set<string>();
  let left = active.filter(({ act }) => act.kind === "same");
  for (let before = left.length + 1; left.length < before; ) {
    before = left.length;
    left = left.filter((entry) => {
      const { act } = entry;
      if (act.kind !== "same") return false;
      const [keep, merge] = [ids.now(act.keep), ids.now(act.merge)];
      if (absent.has(keep)) return true;
      const against = apart.between(keep, merge);
      if (against) {
        conflicts.push({ one: entry, other: against });
        waiting.add(entry.id);
      } else if (ids.join(keep, merge)) apart.join(keep, merge);
      return false;
    });
  }
  const awaiting = new Set(left.map(({ id }) => id));
  return { ids, waiting, awaiting, conflicts: [...conflicts, ...opposites(active, ids)] };
}

/** For each entity, or set of merged ones, from which others it is different, and by which decision. */
class Apart {
  readonly #from = new Map<string, Map<string, Decision>>();

  constructor(active: readonly Decision[]) {
    for (const entry of active) {
      const { act } = entry;
      if (act.kind !== "different") continue;
      this.#set(act.one, act.other, entry);
      this.#set(act.other, act.one, entry);
    }
  }

  between(one: string, other: string): Decision | undefined {
    return this.#from.get(one)?.get(other);
  }

  join(keep: string, merge: string): void {
    for (const [other, entry] of this.#from.get(merge) ?? []) {
      this.#set(keep, other, entry);
      this.#set(other, keep, entry);
    }
  }

  #set(one: string, other: string, entry: Decision): void {
    const known = this.#from.get(one) ?? new Map<string, Decision>();
    if (!known.has(other)) known.set(other, entry);
    this.#from.set(one, known);
  }
}

/** Names and types that two readers give one entity, and yes against no: the later applies, both are shown. */
function opposites(active: readonly Decision[], ids: JoinedIds): Conflict[] {
  const about = groupedBy(active, ({ act }) => subjectOf(act, ids));
  const found: Conflict[] = [];
  for (const [subject, entries] of about) {
    if (subject === undefined || entries.length < 2) continue;
    const byValue = new Map<string, Decision[]>();
    for (const entry of entries) addTo(byValue, saidBy(entry.act), entry);
    const last = entries.at(-1);
    const other = last && entries.findLast((entry) => isAgainst(entry, last));
    if (last && other && byValue.size > 1) found.push({ one: other, other: last });
  }
  return found;
}

function isAgainst(one: Decision, other: Decision): boolean {
  if (saidBy(one.act) === saidBy(other.act)) return false;
  const kinds = [one.act.kind, other.act.kind];
  if (kinds.every((kind) => kind === "accept" || kind === "reject")) return true;
  const areBothNo = kinds.includes("reject") && kinds.includes("correct-relation");
  return !areBothNo && one.author !== other.author;
}

function subjectOf(act: Act, ids: JoinedIds): string | undefined {
  if (act.kind === "rename" || act.kind === "retype" || act.kind === "redate")
    return `${act.kind} ${ids.now(act.entity)}`;
  if (act.kind === "date-text") return `date-text ${act.text}`;
  if (act.kind === "correct-relation") return `judged ${relationKey(act.relation, ids)} `;
  if (act.kind !== "accept" && act.kind !== "reject") return undefined;
  const { judged } = act;
  if ("relation" in judged) return `judged ${relationKey(judged.relation, ids)} ${keyOf(judged.proof)}`;
  return `judged ${ids.now(judged.entity)} ${keyOf("mention" in judged ? judged.mention : undefined)}`;
}

function saidBy(act: Act): string {
  if (act.kind === "rename") return act.label;
  if (act.kind === "redate" || act.kind === "date-text") return act.date ?? "";
  if (act.kind === "correct-relation")
    return `${act.to.type} ${act.to.source} ${act.to.target} ${act.label ?? ""}`;
  return act.kind === "retype" ? act.type : act.kind;
}

function relationKey({ type, source, target }: RelationNamed, ids: JoinedIds): string {
  return relationId(type, ids.now(source), ids.now(target));
}

function keyOf(place: PlaceInText | undefined): string {
  return place ? placeKey(place) : "";
}
