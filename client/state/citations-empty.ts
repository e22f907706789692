import type { CitationNetworkReply, TextSummary } from "#model";
import { type Network, networkOf, placesOf } from "./citation-network.ts";
import { between } from "./citation-plate.ts";
import { takeOffInWords } from "./filters.ts";
import { setCell, setOnlyText, setWords } from "./page-changes.ts";
import { counted } from "./places-in-words.ts";
import type { Change, CitedPair, View } from "./view.ts";
import { setAtLeast } from "./view-changes.ts";

/** Why nothing is shown, and what brings something back. */
export interface Emptiness {
  readonly words: string;
  readonly way?: { readonly label: string; readonly to: Change };
}

type Asked = Pick<View, "words" | "text" | "atLeast">;

const PERHAPS = "The address may be cut short, or older than what was decided or removed since.";
const ALL_TEXTS = { label: "Show all texts", to: setOnlyText(undefined) };
const ALL_CITATIONS = { label: "Back to all citations", to: setCell(undefined) };

/** Why the plate has no citation; `texts` are those of the graph, undefined until they are known. */
export function whyNoCitations(
  { words, text, atLeast }: Asked,
  { lessSure }: Pick<Network, "lessSure">,
  texts: readonly Pick<TextSummary, "id">[] | undefined,
): Emptiness {
  if (text !== undefined && texts?.every(({ id }) => id !== text))
    return { words: `No text here has the id “${text}”. ${PERHAPS}`, way: ALL_TEXTS };
  if (lessSure.citations > 0)
    return {
      words: `None of their places is at least ${atLeast} % sure.`,
      way: { label: "Show all, however sure", to: setAtLeast(0) },
    };
  if (words !== undefined)
    return {
      words: `No citation of these has “${words}” in the name of an author or a work.`,
      way: { label: "Take the words out", to: setWords(undefined) },
    };
  return { words: "This text cites nobody, as far as was read.", way: ALL_TEXTS };
}

/** Why the number that an address opens counts no place. */
export function whyNoPlaces(asked: Asked, cell: CitedPair, reply: CitationNetworkReply): Emptiness {
  const all = networkOf(reply, {});
  const strangers = strangersOf(all, cell);
  if (strangers.length > 0) {
    const named = strangers.map((id) => `“${id}”`).join(" and ");
    return {
      words: `This address names nobody of these citations: ${named}. ${PERHAPS}`,
      way: ALL_CITATIONS,
    };
  }
  const hidden = placesOf(between(all, cell));
  if (hidden === 0) return { words: "No text here states it, as far as was read.", way: ALL_CITATIONS };
  const filters = filtersInWords(asked);
  const label = takeOffInWords(filters.length);
  const count = hidden === 1 ? "the one place" : `all ${counted(hidden, "place")}`;
  return { words: `Filters hide ${count}: ${filters.join(", ")}.`, way: { label, to: withoutFilters } };
}

/** The ids of a number that nobody has who cites or is cited. */
export function strangersOf({ entities }: Pick<Network, "entities">, { from, to }: CitedPair): string[] {
  return [...new Set([from, to])].filter((id) => !entities.has(id));
}

function filtersInWords({ words, text, atLeast }: Asked): string[] {
  return [
    words !== undefined && `“${words}” in a name`,
    text !== undefined && "one text alone",
    atLeast > 0 && `at least ${atLeast} % sure`,
  ].filter((said) => said !== false);
}

const withoutFilters: Change = (seen) => setWords(undefined)(setOnlyText(undefined)(setAtLeast(0)(seen)));
