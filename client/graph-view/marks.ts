import type { Look } from "./look.ts";

/** Nodes and edges by their ids. */
export interface Marks {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** Everything that looks otherwise than it would with nothing in focus, selected or begun with. */
export function marksOf({ focus, selected, second, seeds, chosen: several = new Set() }: Look): Marks {
  const chosen = [selected, second, ...several].filter((id) => id !== undefined);
  return {
    nodes: new Set([...(focus?.nodes ?? []), ...seeds, ...chosen]),
    edges: new Set([...(focus?.edges ?? []), ...chosen]),
  };
}
