import type { DecisionRow } from "#model";
import { counted, say } from "./say.ts";

/** Decisions without effect are told one by one up to this number. */
const MOST_TOLD = 10;

/** Says which decisions find nothing in the texts as they are read now; they stay in the ledger. */
export function sayUnreplayed(rows: readonly DecisionRow[]): void {
  if (rows.length === 0) return;
  const [decisions, speak] = [counted(rows.length, "decision"), rows.length === 1 ? "speaks" : "speak"];
  say(
    `${decisions} ${speak} of what is not in the texts as they are read now; the ledger keeps such decisions without effect:`,
  );
  for (const { words, decision } of rows.slice(0, MOST_TOLD)) say(`  ${words} (${decision.id})`);
  if (rows.length > MOST_TOLD) say(`  and ${rows.length - MOST_TOLD} more: ibid decisions list`);
}
