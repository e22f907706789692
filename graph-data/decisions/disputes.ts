import { type Act, type Decision, groupedBy, relationId } from "#model";
import type { JoinedIds } from "./joined-ids.ts";

/** Acceptances that do no more than dispute, as another reader rejected the same; and rejections that wait. */
export interface Disputes {
  readonly accepts: ReadonlySet<string>;
  readonly rejects: ReadonlySet<string>;
}

/**
 * Finds what one reader accepted and another one rejected, the last word of each counting: it stays in the graph as
 * disputed. Only whole entities and relations are disputed; of a single place the later word holds.
 */
export function disputesIn(active: readonly Decision[], ids: JoinedIds): Disputes {
  const accepts = new Set<string>();
  const rejects = new Set<string>();
  for (const [subject, entries] of groupedBy(active, ({ act }) => wholeJudged(act, ids))) {
    if (subject === undefined) continue;
    const lastWords = new Set(new Map(entries.map(({ author, act }) => [author, act.kind])).values());
    if (!lastWords.has("accept")) continue;
    for (const { id, act } of entries)
      if (act.kind === "reject") rejects.add(id);
      else if (lastWords.has("reject")) accepts.add(id);
  }
  return { accepts, rejects };
}

function wholeJudged(act: Act, ids: JoinedIds): string | undefined {
  if (act.kind !== "accept" && act.kind !== "reject") return undefined;
  const { judged } = act;
  if ("entity" in judged) return "mention" in judged ? undefined : ids.now(judged.entity);
  const { type, source, target } = judged.relation;
  return judged.proof ? undefined : relationId(type, ids.now(source), ids.now(target));
}
