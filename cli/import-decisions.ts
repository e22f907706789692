import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import type { ImportReply } from "#model";
import { EXIT, type ExitCode, ExpectedError } from "./expected-error.ts";
import { counted, give, say } from "./say.ts";
import { sayUnreplayed } from "./say-unreplayed.ts";
import { chooseStore, demandStore, openChosen } from "./store-choice.ts";

interface ImportOptions {
  readonly store?: string;
  readonly json?: boolean;
}

/** Lines that are no entries are told one by one up to this number. */
const MOST_TOLD = 20;

/** `ibid decisions import`: adds the entries of another ledger; lines that are none are told, the others kept. */
export async function importDecisions(
  file: string,
  { store: named, json }: ImportOptions,
): Promise<ExitCode> {
  const choice = chooseStore(named);
  demandStore(choice);
  const lines = await linesOf(file);
  const store = await openChosen(choice);
  try {
    const reply = await store.importDecisions(lines);
    if (json) give(JSON.stringify(reply));
    inWords(reply, file);
    return reply.refused.length > 0 ? EXIT.someFailed : EXIT.fine;
  } finally {
    await store.close();
  }
}

async function linesOf(file: string): Promise<string> {
  if (file === "-") return text(process.stdin);
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    const message = `${file} cannot be read. Name a file that ibid decisions export wrote.`;
    throw new ExpectedError(message, EXIT.fault, cause);
  }
}

function inWords({ added, known, altered, refused, unreplayed }: ImportReply, file: string): void {
  const there = known === 0 ? "" : ` ${counted(known, "was", "were")} there already.`;
  say(`Added ${counted(added, "decision")} from ${file}.${there}`);
  for (const { line, why } of altered.slice(0, MOST_TOLD)) say(`line ${line}: ${why}`);
  if (altered.length > MOST_TOLD) say(`and ${altered.length - MOST_TOLD} more lines that were changed.`);
  for (const { line, why } of refused.slice(0, MOST_TOLD)) say(`line ${line}: ${why}`);
  if (refused.length > MOST_TOLD) say(`and ${refused.length - MOST_TOLD} more lines that are no decisions.`);
  sayUnreplayed(unreplayed);
}
