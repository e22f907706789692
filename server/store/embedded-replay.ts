import type Database from "libsql";
import type { Decision } from "#model";
import { movedIds } from "../../graph-data/decisions/apply-decisions.ts";
import {
  anchorsOf,
  type Moved,
  planReplay,
  type ReplayPlan,
} from "../../graph-data/decisions/replay-plan.ts";
import type { Dropped } from "../../graph-data/decisions/share-in-hand.ts";
import {
  arrivals,
  decidedText,
  lostBy,
  type Reached,
  reachedBy,
  reachedByArrivals,
  reachedByMoves,
} from "./decided-shares.ts";
import type { Appended } from "./deciding.ts";
import { changeShares } from "./embedded-changing.ts";
import {
  atWorkIn,
  idsHeld,
  insertEntries,
  keepReading,
  noteAtWork,
  readingOf,
  readLedger,
  textsAtWork,
  textsNaming,
} from "./embedded-ledger.ts";
import { column, dropLooseEnds, dropText, writeShares } from "./embedded-writing.ts";
import { standsAlone } from "./graph-gate.ts";
import type { TextShare } from "./text-shares.ts";

/** Texts that are decided anew in one go. */
const BATCH = 32;

/**
 * Writes what was read of some texts, with the ledger replayed on it. Gives the ids of the decisions that hold and have
 * lost their effect by that. To be called within one transaction, as everything here.
 */
export function writeReadings(database: Database.Database, read: readonly TextShare[]): string[] {
  const ledger = readLedger(database);
  if (ledger.length === 0) {
    writeShares(database, read);
    return [];
  }
  const incoming = new Map(read.map((share) => [share.record.id, share]));
  const texts = [...incoming.keys()];
  const before = atWorkIn(database, texts);
  const [was, is] = [movedNow(database, ledger), movedNow(database, ledger, incoming)];
  const plan = planReplay(ledger, is);
  const held = idsHeld(database, [...anchorsOf(plan).keys()], []);
  const arrived = arrivals(plan, read, (id) => held.has(id));
  const others = [reachedByMoves(ledger, was, is), reachedByArrivals(plan, arrived)].flatMap((reached) =>
    textsReached(database, reached),
  );
  decideAnew(database, plan, { texts: [...new Set([...texts, ...others])], incoming });
  const isAtWork = (decision: string) => textsAtWork(database, [decision]).length > 0;
  return lostBy(plan, new Set(texts), { before, after: atWorkIn(database, texts), isAtWork });
}

/** Removes a text; the ledger stays, and what it found by the words of this text is looked for anew. */
export function removeReading(database: Database.Database, text: string): void {
  const ledger = readLedger(database);
  const was = movedNow(database, ledger);
  dropText(database, text);
  keepReading(database, text, undefined);
  noteAtWork(database, text, []);
  const is = movedNow(database, ledger);
  const texts = textsReached(database, reachedByMoves(ledger, was, is));
  decideAnew(database, planReplay(ledger, is), { texts, incoming: new Map() });
}

/** Adds what `make` makes of the ledger to it, and brings every text in step that it may reach. */
export function appendEntries(
  database: Database.Database,
  make: (ledger: readonly Decision[]) => readonly Decision[],
): Appended {
  const before = readLedger(database);
  const fresh = make(before);
  insertEntries(database, fresh);
  const entries = [...before, ...fresh];
  const moved = movedNow(database, entries);
  const plan = planReplay(entries, moved);
  const texts = textsReached(database, reachedBy(planReplay(before, moved), plan));
  return { entries, dropped: decideAnew(database, plan, { texts, incoming: new Map() }) };
}

interface Work {
  readonly texts: readonly string[];
  readonly incoming: ReadonlyMap<string, TextShare>;
}

function decideAnew(database: Database.Database, plan: ReplayPlan, { texts, incoming }: Work): Dropped[] {
  const dropped: Dropped[] = [];
  for (let at = 0; at < texts.length; at += BATCH) {
    const whole: TextShare[] = [];
    const changed: TextShare[] = [];
    for (const text of texts.slice(at, at + BATCH)) {
      const read = incoming.get(text) ?? readingOf(database, text);
      if (!read) continue;
      const decided = decidedText(read, plan);
      const [hash] = column(database, "SELECT hash FROM text WHERE id = ?", text);
      const [kept] = column(database, "SELECT hash FROM reading WHERE text = ?", text);
      // A hash says nothing of relations whose end another text names: what was decided before is looked at row by row.
      const isAsRead = kept === undefined && decided.share.hash === hash && standsAlone(decided.share);
      if (hash === undefined || incoming.has(text)) whole.push(decided.share);
      else if (!isAsRead) changed.push(decided.share);
      keepReading(database, text, decided.reading);
      noteAtWork(database, text, decided.touched);
      dropped.push(...decided.dropped);
    }
    writeShares(database, whole);
    changeShares(database, changed);
  }
  dropLooseEnds(database, texts);
  return dropped;
}

function textsReached(database: Database.Database, { ids, decisions, texts }: Reached): string[] {
  const named = ids.length === 0 ? [] : textsNaming(database, ids);
  return [...new Set([...named, ...textsAtWork(database, decisions), ...texts])].sort();
}

/** Which ids of the ledger no text has any more, and what they are called now; as if the incoming texts were there. */
function movedNow(
  database: Database.Database,
  ledger: readonly Decision[],
  incoming: ReadonlyMap<string, TextShare> = new Map(),
): Moved {
  const plan = planReplay(ledger);
  const anchors = anchorsOf(plan);
  const held = idsHeld(database, [...anchors.keys()], [...incoming.keys()]);
  for (const { nodes } of incoming.values()) for (const { key } of nodes) held.add(key);
  const missing = [...anchors].filter(([id]) => !held.has(id));
  const texts = new Set(missing.flatMap(([, places]) => places.map(({ place }) => place.text)));
  const shares = [...texts].flatMap((text) => incoming.get(text) ?? readingOf(database, text) ?? []);
  return movedIds(plan, shares, (id) => held.has(id));
}
