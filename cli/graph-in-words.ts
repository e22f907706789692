import { type Graph, RELATION_TYPES } from "#model";
import { counted } from "./say.ts";

/** How much is in a graph: what the texts state apart from what is only named in one sentence. */
export function graphInWords({ nodes, edges }: Pick<Graph, "nodes" | "edges">): string {
  const stated = edges.filter(({ attributes }) => RELATION_TYPES[attributes.type].stated).length;
  const together = edges.length - stated;
  const pairs = together === 0 ? "" : ` (and ${counted(together, "pair")} named in one sentence)`;
  return `${counted(nodes.length, "entity", "entities")}, ${counted(stated, "stated relation")}${pairs}`;
}
