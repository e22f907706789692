import { planReplay } from "../../graph-data/decisions/replay-plan.ts";
import type { LedgerDesk } from "./deciding.ts";
import type { GraphSource } from "./graph-source.ts";

/** What a question about ids needs to be put again where some of them were merged away. */
interface Following<Reply> {
  readonly ids: readonly string[];
  /** Answers with each id taken for what `now` says. */
  readonly ask: (now: (id: string) => string) => Promise<Reply>;
  /** Whether the answer lacks some of the ids. */
  readonly lacks: (reply: Reply) => boolean;
}

/** Answers about ids; one that a decision merged into another is answered by that one, so that links to it go on. */
export type FollowIds = <Reply>(question: Following<Reply>) => Promise<Reply>;

/** Follows ids through the ledger of an engine, which is read only where an id is not there. */
export function followedIds(source: GraphSource, desk: LedgerDesk): FollowIds {
  return async ({ ids, ask, lacks }) => {
    const reply = await ask((id) => id);
    if (!lacks(reply)) return reply;
    const moves = await movesOf(source, desk, ids);
    return moves.size === 0 ? reply : ask((id) => moves.get(id) ?? id);
  };
}

/** Those of the ids that are not there, each with the one that stands for it now. */
async function movesOf(
  source: GraphSource,
  desk: LedgerDesk,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const there = await source.summaries(ids);
  const missing = ids.filter((id) => !there.has(id));
  if (missing.length === 0) return new Map();
  const { ids: joined } = planReplay((await desk.kept()).entries);
  const now = missing.map((id) => [id, joined.now(id)] as const);
  return new Map(now.filter(([id, stays]) => stays !== id));
}
