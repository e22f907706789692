import type { Graph } from "#model";
import { cslItems } from "./csl-items.ts";

/** The works of a graph as CSL-JSON (citationstyles.org): what Zotero and Pandoc take in. */
export function toCsl(graph: Graph): string {
  return `${JSON.stringify(cslItems(graph), null, 2)}\n`;
}
