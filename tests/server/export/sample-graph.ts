import { readFileSync } from "node:fs";
import type { Bodies, Graph } from "#model";

/** The graph of the sample text. */
export const SAMPLE = JSON.parse(readFileSync("graph-data/graphs/bukharin-intro.json", "utf8")) as Graph;

/** The words of the sample text by its id. */
export const SAMPLE_BODIES: Bodies = new Map([
  ["bukharin-intro", readFileSync("graph-data/texts/bukharin-intro.txt", "utf8")],
]);
