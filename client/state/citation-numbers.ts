import { placesStating } from "#model";
import { type Network, placesOf } from "./citation-network.ts";
import { rowsOf } from "./citation-plate.ts";
import { counted } from "./places-in-words.ts";

/** Who cites how much: voices, those cited, citations (one who cites and one who is cited), and places, one that makes several once. */
export function networkInWords(network: Network): string {
  const rows = rowsOf(network);
  const cited = counted(rows.filter((row) => row.cited > 0).length, "work or person", "works and people");
  const citing = rows.filter((row) => row.cites > 0).length;
  const who = `${counted(citing, "voice")} ${citing === 1 ? "cites" : "cite"} ${cited}`;
  return `${who}: ${counted(network.citations.length, "citation")} in ${counted(placesOf(network.citations), "place")}.`;
}

/** The lines of the saved table: each citation at each of its places. */
export function linesOf({ citations }: Network): number {
  return citations.reduce((sum, { evidence }) => sum + placesStating(evidence).length, 0);
}

/** What the saved table holds, and why it has more lines than there are citations or places. */
export function savedInWords(network: Network): string {
  const lines = linesOf(network);
  const each = "A citation is one who cites and one who is cited.";
  const places = placesOf(network.citations);
  if (lines === places) return `${each} The table has a line for each place.`;
  return `${each} A place may make several, and counts once; the table has a line for each citation at each of its places, and lines of one place have one number.`;
}
