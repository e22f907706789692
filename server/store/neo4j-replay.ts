import type { Decision } from "#model";
import { movedIds } from "../../graph-data/decisions/apply-decisions.ts";
import {
  ALL_THERE,
  anchorsOf,
  type Moved,
  planReplay,
  type ReplayPlan,
} from "../../graph-data/decisions/replay-plan.ts";
import type { Dropped } from "../../graph-data/decisions/share-in-hand.ts";
import * as cypher from "./cypher.ts";
import {
  arrivals,
  type DecidedText,
  decidedText,
  lostBy,
  type Reached,
  reachedBy,
  reachedByArrivals,
  reachedByMoves,
} from "./decided-shares.ts";
import type { Appended } from "./deciding.ts";
import { standsAlone } from "./graph-gate.ts";
import type { Run } from "./neo4j-connection.ts";
import { atWorkIn, insertEntries, keepReadings, keptLedger, noteAtWork, textsBy } from "./neo4j-ledger.ts";
import { readingOf } from "./neo4j-share.ts";
import { replaceShares } from "./neo4j-writing.ts";
import type { TextShare } from "./text-shares.ts";

/** Texts that are decided anew in one go. */
const BATCH = 32;

/**
 * Writes what was read of some texts, with the ledger replayed on it. Gives the ids of the decisions that hold and have
 * lost their effect by that. To be called within one transaction, as everything here; where there is a ledger, loaders
 * take turns.
 */
export async function writeReadings(run: Run, read: readonly TextShare[]): Promise<string[]> {
  const incoming = new Map(read.map((share) => [share.record.id, share]));
  const texts = [...incoming.keys()];
  const ledgers = await run(cypher.TAKE_LEDGER_IF_THERE);
  if (ledgers.length === 0) {
    await replaceShares(run, texts, read);
    return [];
  }
  const { entries } = await keptLedger(run);
  const before = await atWorkIn(run, texts);
  const [was, is] = [await movedNow(run, entries), await movedNow(run, entries, incoming)];
  const plan = planReplay(entries, is);
  const rows = await run(cypher.IDS_HELD, { ids: [...anchorsOf(plan).keys()], aside: [] });
  const held = new Set(rows.map((row) => String(row["id"])));
  const arrived = arrivals(plan, read, (id) => held.has(id));
  const others = [
    ...(await textsReached(run, reachedByMoves(entries, was, is))),
    ...(await textsReached(run, reachedByArrivals(plan, arrived))),
  ];
  await decideAnew(run, plan, { texts: [...new Set([...texts, ...others])], incoming });
  const { textsOf } = await keptLedger(run);
  const isAtWork = (decision: string) => (textsOf.get(decision) ?? 0) > 0;
  return lostBy(plan, new Set(texts), { before, after: await atWorkIn(run, texts), isAtWork });
}

/** Removes a text; the ledger stays, and what it found by the words of this text is looked for anew. */
export async function removeReading(run: Run, text: string): Promise<void> {
  const ledgers = await run(cypher.TAKE_LEDGER_IF_THERE);
  const { entries } = ledgers.length === 0 ? { entries: [] } : await keptLedger(run);
  const was = await movedNow(run, entries);
  await keepReadings(run, new Map([[text, undefined]]));
  await noteAtWork(run, new Map([[text, []]]));
  await replaceShares(run, [text], []);
  const is = await movedNow(run, entries);
  const texts = await textsReached(run, reachedByMoves(entries, was, is));
  await decideAnew(run, planReplay(entries, is), { texts, incoming: new Map() });
}

/** Adds what `make` makes of the ledger to it, and brings every text in step that it may reach. */
export async function appendEntries(
  run: Run,
  make: (ledger: readonly Decision[]) => readonly Decision[],
): Promise<Appended> {
  await run(cypher.TAKE_LEDGER);
  const { entries: before } = await keptLedger(run);
  const fresh = make(before);
  await insertEntries(run, fresh, before.length);
  const entries = [...before, ...fresh];
  const moved = await movedNow(run, entries);
  const plan = planReplay(entries, moved);
  const texts = await textsReached(run, reachedBy(planReplay(before, moved), plan));
  return { entries, dropped: await decideAnew(run, plan, { texts, incoming: new Map() }) };
}

interface Work {
  readonly texts: readonly string[];
  readonly incoming: ReadonlyMap<string, TextShare>;
}

async function decideAnew(run: Run, plan: ReplayPlan, { texts, incoming }: Work): Promise<Dropped[]> {
  const dropped: Dropped[] = [];
  for (let at = 0; at < texts.length; at += BATCH) {
    const decided = new Map<string, DecidedText>();
    for (const text of texts.slice(at, at + BATCH)) {
      const read = incoming.get(text) ?? (await readingOf(run, text));
      if (read) decided.set(text, decidedText(read, plan));
    }
    await write(run, decided);
    dropped.push(...[...decided.values()].flatMap((one) => one.dropped));
  }
  return dropped;
}

async function write(run: Run, decided: ReadonlyMap<string, DecidedText>): Promise<void> {
  const there = await run(cypher.HASHES_AS_READ, { ids: [...decided.keys()] });
  const hashes = new Map(there.map((row) => [String(row["id"]), row["hash"]]));
  // A hash says nothing of relations whose end another text names: what was decided before is written anew.
  const changed = [...decided.values()].flatMap(({ share }) =>
    share.hash === hashes.get(share.record.id) && standsAlone(share) ? [] : [share],
  );
  const texts = changed.map((share) => share.record.id);
  if (changed.length > 0) await replaceShares(run, texts, changed);
  await keepReadings(run, new Map([...decided].map(([text, { reading }]) => [text, reading])));
  await noteAtWork(run, new Map([...decided].map(([text, { touched }]) => [text, touched])));
}

async function textsReached(run: Run, { ids, decisions, texts }: Reached): Promise<string[]> {
  const named = ids.length === 0 ? [] : await textsBy(run, cypher.TEXTS_NAMING, { ids });
  const atWork = decisions.length === 0 ? [] : await textsBy(run, cypher.TEXTS_AT_WORK, { decisions });
  return [...new Set([...named, ...atWork, ...texts])].sort();
}

/** Which ids of the ledger no text has any more, and what they are called now; as if the incoming texts were there. */
async function movedNow(
  run: Run,
  ledger: readonly Decision[],
  incoming: ReadonlyMap<string, TextShare> = new Map(),
): Promise<Moved> {
  const plan = planReplay(ledger);
  const anchors = anchorsOf(plan);
  if (anchors.size === 0) return ALL_THERE;
  const rows = await run(cypher.IDS_HELD, { ids: [...anchors.keys()], aside: [...incoming.keys()] });
  const held = new Set(rows.map((row) => String(row["id"])));
  for (const { nodes } of incoming.values()) for (const { key } of nodes) held.add(key);
  const missing = [...anchors].filter(([id]) => !held.has(id));
  const texts = new Set(missing.flatMap(([, places]) => places.map(({ place }) => place.text)));
  const shares: TextShare[] = [];
  for (const text of texts) {
    const share = incoming.get(text) ?? (await readingOf(run, text));
    if (share) shares.push(share);
  }
  return movedIds(plan, shares, (id) => held.has(id));
}
