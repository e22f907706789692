import {
  type Act,
  addTo,
  compareText,
  type Decision,
  type Judged,
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
  const about = new Map<string, Decision[]>();
  for (const entry of active) for (const subject of subjectsOf(entry.act, ids)) addTo(about, subject, entry);
  const found: Conflict[] = [];
  for (const [subject, entries] of about) {
    const last = entries.at(-1);
    const other = last && entries.findLast((entry) => isAgainst(entry, last, subject));
    if (last && other) found.push({ one: other, other: last });
  }
  return found;
}

function isAgainst(one: Decision, other: Decision, subject: string): boolean {
  if (saidBy(one.act, subject) === saidBy(other.act, subject)) return false;
  const kinds = [one.act.kind, other.act.kind];
  if (kinds.every((kind) => kind === "accept" || kind === "reject")) return true;
  const areBothNo = kinds.includes("reject") && kinds.includes("correct-relation");
  return !areBothNo && one.author !== other.author;
}

/** What an act speaks of; how a claim is held is one thing, and what it is about another. */
function subjectsOf(act: Act, ids: JoinedIds): string[] {
  switch (act.kind) {
    case "rename":
    case "retype":
    case "redate":
      return [`${act.kind} ${ids.now(act.entity)}`];
    case "date-text":
      return [`date-text ${act.text}`];
    case "correct-claim":
      return [
        ...(act.polarity === undefined ? [] : [`${HELD} ${ids.now(act.claim)}`]),
        ...(act.about ? [`about ${ids.now(act.claim)}`] : []),
      ];
    case "correct-relation":
      return [`judged ${relationKey(act.relation, ids)} `];
    case "accept":
    case "reject":
      return [judgedKey(act.judged, ids)];
    default:
      return [];
  }
}

const HELD = "held";

function judgedKey(judged: Judged, ids: JoinedIds): string {
  if ("relation" in judged) return `judged ${relationKey(judged.relation, ids)} ${keyOf(judged.proof)}`;
  return `judged ${ids.now(judged.entity)} ${keyOf("mention" in judged ? judged.mention : undefined)}`;
}

function saidBy(act: Act, subject: string): string {
  switch (act.kind) {
    case "rename":
      return act.label;
    case "redate":
    case "date-text":
      return act.date ?? "";
    case "correct-claim":
      return subject.startsWith(`${HELD} `)
        ? (act.polarity ?? "")
        : [...new Set(act.about)].sort(compareText).join(" ");
    case "correct-relation":
      return `${act.to.type} ${act.to.source} ${act.to.target} ${act.label ?? ""}`;
    case "retype":
      return act.type;
    default:
      return act.kind;
  }
}

function relationKey({ type, source, target }: RelationNamed, ids: JoinedIds): string {
  return relationId(type, ids.now(source), ids.now(target));
}

function keyOf(place: PlaceInText | undefined): string {
  return place ? placeKey(place) : "";
}
