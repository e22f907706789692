import type { DecisionRow, DecisionsReply } from "#model";
import { EXIT, type ExitCode } from "./expected-error.ts";
import { counted, give, say } from "./say.ts";
import { chooseStore, demandStore, openToRead } from "./store-choice.ts";

interface ListOptions {
  readonly store?: string;
  readonly limit: number;
  readonly entity?: string;
  readonly json?: boolean;
}

/** `ibid decisions list`: what readers decided, latest first; what stands against what is said at the end. */
export async function listDecisions({ store: named, limit, entity, json }: ListOptions): Promise<ExitCode> {
  const choice = chooseStore(named);
  demandStore(choice);
  const store = await openToRead(choice);
  try {
    const reply = await store.decisions({ limit, ...(entity !== undefined && { entity }) });
    if (json) give(JSON.stringify(reply));
    else inWords(reply, choice.url);
  } finally {
    await store.close();
  }
  return EXIT.fine;
}

function inWords({ total, rows, conflicts }: DecisionsReply, where: string): void {
  if (total === 0) say(`Nothing was decided yet in ${where}.`);
  for (const row of rows) give(lineOf(row));
  if (rows.length < total) say(`Shown are ${rows.length} of ${total}: ask for more with --limit ${total}.`);
  if (conflicts.length === 0) return;
  say(`${counted(conflicts.length, "conflict")}, to be settled by undoing one of the two:`);
  for (const { words, one, other } of conflicts) say(`  ${words} (${one.decision.id}, ${other.decision.id})`);
}

/** One decision a line: id, time, author, how it stands, and what it says. */
export function lineOf({ decision: { id, time, author, reason }, state, words }: DecisionRow): string {
  const standing = state === "active" ? "" : ` [${state}]`;
  const why = reason === undefined ? "" : ` (${reason})`;
  return `${id}  ${time.slice(0, 16).replace("T", " ")}  ${author}: ${words}${why}${standing}`;
}
