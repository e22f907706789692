import { Compile } from "typebox/compile";
import { Decision } from "#model";
import { inLedgerOrder } from "./active-decisions.ts";
import { decisionId, hashOf } from "./decision-id.ts";
import { whySenselessEntry } from "./senseless-entry.ts";
import { faultInWords } from "./written-words.ts";

const shape = Compile(Decision);

/** Milliseconds by which the clock of another computer may be ahead: a day. */
const CLOCKS_APART = 86_400_000;

/** A line that is no entry of a ledger, and why. */
export interface BadLine {
  readonly line: number;
  readonly why: string;
}

/** A ledger as JSON Lines, one entry a line, in the order in which the entries are applied. */
export function ledgerLines(ledger: readonly Decision[]): string {
  return inLedgerOrder(ledger)
    .map(
      ({ id, author, time, reason, act, anchors }) =>
        `${JSON.stringify({ id, author, time, reason, act, anchors })}\n`,
    )
    .join("");
}

/** An entry, and the number of its line. */
export interface ReadLine {
  readonly line: number;
  readonly entry: Decision;
}

/** The entries of a ledger in JSON Lines; each line that is none is told with its number, from 1, and the reason. */
export function readLedgerLines(lines: string): { entries: ReadLine[]; refused: BadLine[] } {
  const entries: ReadLine[] = [];
  const refused: BadLine[] = [];
  for (const [at, line] of lines
    .replace(/^\ufeff/u, "")
    .split(/\r?\n/u)
    .entries()) {
    if (line.trim() === "") continue;
    const read = entryOf(line);
    if (typeof read === "string") refused.push({ line: at + 1, why: read });
    else entries.push({ line: at + 1, entry: read });
  }
  return { entries, refused };
}

/** The entry, or why the line is none. */
function entryOf(line: string): Decision | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "It is not JSON. Give one entry a line, as ibid decisions export writes them.";
  }
  if (!shape.Check(value)) {
    const [fault] = shape.Errors(value);
    return `It is no decision: ${fault?.instancePath || "the line"} ${fault?.message ?? "is not well formed"}.`;
  }
  const entry = value as Decision;
  const time = Date.parse(entry.time);
  // The engine rolls the 30th of February on into March.
  if (Number.isNaN(time) || new Date(time).toISOString() !== entry.time)
    return `Its time ${entry.time} is in no calendar.`;
  if (time > Date.now() + CLOCKS_APART)
    return `Its time ${entry.time} is still to come, and all that is decided until then would be without effect: mend the clock of the computer that wrote it.`;
  const fault = faultInWords(entry) ?? whySenselessEntry(entry);
  if (fault !== undefined) return fault;
  if (entry.id !== decisionId(entry)) {
    return `Its id ${entry.id} does not fit its author, time and act: the line was changed after it was written.`;
  }
  return entry;
}

/** In what an entry with the id of another one differs from it, in words; nothing where the two are the same. */
export function alteredWords(ours: Decision, theirs: Decision): string | undefined {
  const parts = [
    ours.reason === theirs.reason ? [] : ["another reason"],
    hashOf(ours.anchors) === hashOf(theirs.anchors) ? [] : ["other words of what it speaks of"],
  ].flat();
  if (parts.length === 0) return undefined;
  return `It is known here, with ${parts.join(" and ")}: the line was changed on the way, and ours is kept.`;
}
