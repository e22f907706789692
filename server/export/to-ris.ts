import { plugins } from "@citation-js/core";
import "@citation-js/plugin-ris";
import type { Graph } from "#model";
import { cslItems } from "./csl-items.ts";

/** The works of a graph as RIS, which EndNote, Mendeley and Zotero take in. */
export function toRis(graph: Graph): string {
  return plugins.output.format("ris", cslItems(graph));
}
