import { addTo, compareText, type Decision } from "#model";

/** Which entries hold, in the order of the ledger, and by which entry each other one was taken back. */
export interface Standing {
  readonly active: readonly Decision[];
  readonly undoneBy: ReadonlyMap<string, string>;
}

/** The entries in the order in which they are applied: by time, then by id, whoever brought them. */
export function inLedgerOrder(decisions: Iterable<Decision>): Decision[] {
  return [...decisions].sort((a, b) => compareText(a.time, b.time) || compareText(a.id, b.id));
}

/** What an entry is about: of an undo, what stands at the end of all that it takes back; nothing where the ledger lacks it. */
export function meantBy<Entry extends Pick<Decision, "act">>(
  entry: Entry,
  ledger: ReadonlyMap<string, Decision>,
): Entry | Decision | undefined {
  let said: Entry | Decision | undefined = entry;
  while (said?.act.kind === "undo") said = ledger.get(said.act.decision);
  return said;
}

/**
 * Which entries hold. An entry is taken back by an undo that holds itself, so that to undo an undo is to do again. An undo
 * names its target by a hash that the target already has, so that no row of them closes to a ring.
 */
export function standingOf(ledger: readonly Decision[]): Standing {
  const sorted = inLedgerOrder(ledger);
  const undos = new Map<string, Decision[]>();
  for (const entry of sorted) {
    if (entry.act.kind === "undo") addTo(undos, entry.act.decision, entry);
  }
  const undoneBy = new Map<string, string>();
  const settled = new Set<string>();
  for (const entry of sorted) settle(entry.id, { undos, undoneBy, settled });
  return { active: sorted.filter(({ id }) => !undoneBy.has(id)), undoneBy };
}

interface Settling {
  readonly undos: ReadonlyMap<string, readonly Decision[]>;
  readonly undoneBy: Map<string, string>;
  readonly settled: Set<string>;
}

/** Settles an entry after all that undo it; by a stack of its own, since a reader may undo and redo without end. */
function settle(first: string, { undos, undoneBy, settled }: Settling): void {
  const waiting = [first];
  for (let id = waiting.at(-1); id !== undefined; id = waiting.at(-1)) {
    const open = (undos.get(id) ?? []).filter((undo) => !settled.has(undo.id));
    if (open.length > 0 && !settled.has(id)) {
      waiting.push(...open.map((undo) => undo.id));
      continue;
    }
    waiting.pop();
    settled.add(id);
    const holding = (undos.get(id) ?? []).find((undo) => !undoneBy.has(undo.id));
    if (holding) undoneBy.set(id, holding.id);
  }
}
