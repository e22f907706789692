import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type { Graph } from "#model";
import { cslItems } from "./csl-items.ts";

Object.assign(plugins.config.get("@bibtex").format, { useIdAsLabel: true, checkLabel: false });

/** The works of a graph as BibTeX, each under its own id, so that no two share a key. */
export function toBibtex(graph: Graph): string {
  return plugins.output.format("bibtex", cslItems(graph));
}
