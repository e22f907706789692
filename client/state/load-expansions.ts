import { LIMITS, type SubgraphQuery } from "#model";
import { ApiError } from "../api/api.ts";
import type { View } from "./view.ts";

type Expansion = View["expansions"][number];

/** As many neighbours as one answer holds, the entity around which they lie counted out. */
const MOST = Math.min(LIMITS.fanOut.max, LIMITS.entities.max - 1);

/** What one expansion asks for; of more than an answer may hold, as many as it may. */
export function expansionQuery({ id, kinds, limit, relations }: Expansion): SubgraphQuery {
  const most = Math.min(limit, MOST);
  return {
    seeds: [id],
    hops: 1,
    limit: most + 1,
    fanOut: most,
    ...(kinds.length > 0 && { types: [...kinds] }),
    ...(relations && { relations: [...relations] }),
  };
}

/** Says of expansions that ask for more than an answer holds how many of it are taken. */
export function tooMuchInWords(expansions: readonly Expansion[]): string[] {
  return expansions
    .filter(({ limit }) => limit > MOST)
    .map(
      ({ id, limit }) =>
        `${counted(limit)} neighbours of ${id} were asked for; at most ${counted(MOST)} are laid on the stage`,
    );
}

function counted(count: number): string {
  return count.toLocaleString("en");
}

/** The answer, or undefined where what it is about is not in the graph any more; any other failure stays one. */
export function unlessGone<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  return asked.catch((cause: unknown) => {
    if (cause instanceof ApiError && cause.status === 404) return undefined;
    throw cause;
  });
}

/** Says of what the view names and the graph does not hold that it is not there: else the stage would look whole. */
export function lostInWords(ids: readonly string[]): string[] {
  const lost = [...new Set(ids)];
  if (lost.length === 0) return [];
  const are = lost.length === 1 ? "is" : "are";
  return [`${lost.join(", ")} ${are} not in the graph: removed, or merged since the address was made`];
}
