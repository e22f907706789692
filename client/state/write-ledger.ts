import type { DecideReply, DecisionRequest, UndoQuery } from "#model";
import { ApiError } from "../api/call.ts";
import { postDecision, takeBackDecision } from "../api/decisions-api.ts";
import { seenEntries } from "./decisions-state.ts";
import { readerName } from "./reader-name.ts";
import type { Deed } from "./view-history.ts";

/** Some requests of one act were decided, the next was not, and what was decided could not be taken back. */
export class HalfDecided extends Error {
  override readonly name = "HalfDecided";
  override readonly cause: unknown;
  readonly requests: readonly DecisionRequest[];
  readonly replies: readonly DecideReply[];

  constructor(cause: unknown, requests: readonly DecisionRequest[], replies: readonly DecideReply[]) {
    super("Half of it was decided; undo takes it back.");
    this.cause = cause;
    this.requests = requests;
    this.replies = replies;
  }
}

/** Sends each request; where one is refused, those before it are taken back: all or none is decided, or HalfDecided thrown. */
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
        const left = await rollBack(replies);
        throw left.length === 0 ? cause : new HalfDecided(cause, requests.slice(0, left.length), left);
      }),
    );
  }
  seenEntries.value = replies.at(-1)?.entries ?? seen;
  return replies;
}

/** Takes back what was decided, the last first; gives what holds still because the server could not be asked. */
async function rollBack(replies: readonly DecideReply[]): Promise<readonly DecideReply[]> {
  for (const [index, { row, entries }] of [...replies.entries()].reverse()) {
    const isBack = await takeAllBack([row.decision.id]).then(
      () => true,
      () => false,
    );
    if (isBack) continue;
    seenEntries.value = Math.max(seenEntries.peek() ?? 0, entries);
    return replies.slice(0, index + 1);
  }
  return [];
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
