import type { Act, ActDone, DecisionRequest, UndoQuery } from "#model";
import { ApiError } from "../api/call.ts";
import { postDecision, takeBackDecision } from "../api/decisions-api.ts";
import { seenEntries } from "./decisions-state.ts";
import { readerName } from "./reader-name.ts";
import type { Deed } from "./view-history.ts";

/** What one request of a reader says beside its acts. */
export type Asking = Omit<DecisionRequest, "act" | "and" | "seen">;

/** Sends the acts of one decision in one request, so that all are decided or none. */
export async function sendAll(
  [act, ...and]: readonly Act[],
  { seen, ...asking }: Asking & Pick<DecisionRequest, "seen">,
): Promise<ActDone[]> {
  if (!act) return [];
  const request = { ...asking, act, ...(and.length > 0 && { and }), ...(seen !== undefined && { seen }) };
  const { entries, and: others = [], ...first } = await postDecision(request);
  seenEntries.value = entries;
  return [first, ...others];
}

/** Takes entries back, the last first and all in one request; gives the entries that do so. */
export async function takeAllBack(ids: readonly string[]): Promise<string[]> {
  const acts = ids.map((decision) => ({ kind: "undo" as const, decision })).reverse();
  const done = await sendAll(acts, byReader()).catch((cause: unknown) => {
    if (isTakenBack(cause)) return undefined;
    throw cause;
  });
  return done ? done.map(({ row }) => row.decision.id) : takeLeftBack(ids);
}

/** Where somebody has taken some back already, those are as they should be, and the others are taken back one by one. */
async function takeLeftBack(ids: readonly string[]): Promise<string[]> {
  const by: string[] = [];
  if (ids.length === 1) return by;
  for (const id of [...ids].reverse()) {
    const reply = await takeBackDecision(id, byReader()).catch((cause: unknown) => {
      if (isTakenBack(cause)) return undefined;
      throw cause;
    });
    if (!reply) continue;
    seenEntries.value = reply.entries;
    by.push(reply.row.decision.id);
  }
  return by;
}

function isTakenBack(cause: unknown): boolean {
  return cause instanceof ApiError && (cause.status === 409 || cause.status === 404);
}

/** Who takes back, as the ledger writes it. */
export function byReader(): UndoQuery {
  const author = readerName.peek();
  return author === undefined ? {} : { author };
}

/** What was sent and what the ledger made of it, as one act of the history. */
export function deedOf(
  words: string,
  sent: { readonly acts: readonly Act[]; readonly asking: Asking },
  done: readonly ActDone[],
): Deed {
  return { words, ...sent, ids: done.map(({ row }) => row.decision.id) };
}
