import type { DecideReply, DecisionRequest, UndoQuery } from "#model";
import { ApiError } from "../api/call.ts";
import { postDecision, takeBackDecision } from "../api/decisions-api.ts";
import { seenEntries } from "./decisions-state.ts";
import { readerName } from "./reader-name.ts";
import type { Deed } from "./view-history.ts";

/** Sends each request; where one is refused, those before it are taken back, so that all or none is decided. */
export async function sendAll(
  requests: readonly DecisionRequest[],
  seen: number | undefined,
): Promise<DecideReply[]> {
  const replies: DecideReply[] = [];
  for (const request of requests) {
    const latest = replies.at(-1)?.entries ?? seen;
    const asked = { ...request, ...(latest !== undefined && seen !== undefined && { seen: latest }) };
    replies.push(
      await postDecision(asked).catch(async (cause: unknown) => {
        await takeAllBack(replies.map(({ row }) => row.decision.id));
        throw cause;
      }),
    );
  }
  seenEntries.value = replies.at(-1)?.entries ?? seen;
  return replies;
}

/** Takes entries back, the last first; gives the entries that do so. What somebody has taken back is as it should be. */
export async function takeAllBack(ids: readonly string[]): Promise<string[]> {
  const by: string[] = [];
  for (const id of [...ids].reverse()) {
    const reply = await takeBackDecision(id, byReader()).catch((cause: unknown) => {
      if (cause instanceof ApiError && (cause.status === 409 || cause.status === 404)) return undefined;
      throw cause;
    });
    if (!reply) continue;
    seenEntries.value = reply.entries;
    by.push(reply.row.decision.id);
  }
  return by;
}

/** Who takes back, as the ledger writes it. */
export function byReader(): UndoQuery {
  const author = readerName.peek();
  return author === undefined ? {} : { author };
}

/** What was sent and what the ledger made of it, as one act of the history. */
export function deedOf(
  words: string,
  requests: readonly DecisionRequest[],
  replies: readonly DecideReply[],
): Deed {
  return { words, requests, ids: replies.map(({ row }) => row.decision.id) };
}
