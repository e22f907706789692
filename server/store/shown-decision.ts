import type { Act, Anchor, Decision, DecisionRow, PlaceInText } from "#model";
import { placeKey, placesIn } from "../../graph-data/decisions/named-in.ts";

/** A row shows this many places of an act; it may name thousands, which only the exported ledger gives. */
const MOST_PLACES = 10;
/** The anchors of those places, and of every entity that an act can name. */
const MOST_ANCHORS = 70;
const LONGEST_QUOTE = 300;

/** A decision as a row of a list shows it: without the most of its places, which are counted instead. */
export function shownDecision(entry: Decision): Pick<DecisionRow, "decision" | "places"> {
  const places = placesIn(entry.act);
  const shown = places.slice(0, MOST_PLACES);
  const decision = { ...entry, act: withPlaces(entry.act, shown), anchors: anchorsShown(entry, shown) };
  return { decision, ...(shown.length < places.length && { places: places.length }) };
}

function withPlaces(act: Act, shown: readonly PlaceInText[]): Act {
  if (act.kind === "split") return { ...act, places: [...shown] };
  return act.kind === "add-mention" && act.also ? { ...act, also: shown.slice(1) } : act;
}

/** Of each thing the first anchor, and those of the places that are shown; a passage is shown by its beginning. */
function anchorsShown({ anchors }: Decision, shown: readonly PlaceInText[]): Anchor[] {
  const there = new Set(shown.map(placeKey));
  const ids = new Set<string>();
  const kept = anchors.filter(({ id, place }) => {
    const isFirst = !ids.has(id);
    ids.add(id);
    return isFirst || there.has(placeKey(place));
  });
  return kept
    .slice(0, MOST_ANCHORS)
    .map((anchor) => ({ ...anchor, label: shortened(anchor.label), quote: shortened(anchor.quote) }));
}

function shortened(words: string): string {
  if (words.length <= LONGEST_QUOTE) return words;
  return `${words.slice(0, LONGEST_QUOTE - 1).replace(/[\ud800-\udbff]$/u, "")}…`; // no half of a sign
}
