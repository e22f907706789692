import type { Graph } from "#model";
import { linkTexts } from "../extract/corpus/link-texts.ts";
import type { TextGraph } from "./read-texts.ts";

/** One graph of many texts, in which what several of them name is one; a single text's graph stays as it is. */
export function combineGraphs(texts: readonly TextGraph[]): Graph {
  const [first] = texts;
  if (first !== undefined && texts.length === 1) return first.graph;
  const bodies = new Map(texts.map(({ id, body }) => [id, body]));
  return linkTexts(
    texts.map(({ graph }) => graph),
    { bodies },
  );
}
