import { mayJoin, type NamedType } from "#model";
import type { FoundRelation } from "../document.ts";
import { KIN_WORDS, PHRASES_BETWEEN, TIES_BETWEEN } from "../lexicon/relation-words.ts";
import { phraseBetween, wordsOwned } from "../patterns/between-names.ts";
import type { NamedPlace } from "./named-places.ts";

/** A tie that the words between two neighbouring names state. */
export interface StatedTie {
  readonly type: FoundRelation["type"];
  readonly source: NamedPlace;
  readonly target: NamedPlace;
  readonly label?: string;
  readonly confidence: number;
}

const WIDEST_GAP = 60;

/** The ties that the words between two names state: "X, leader of Y", "Place, Place", "X's Title", "X's wife, Y". */
export function statedBetween(body: string, left: NamedPlace, right: NamedPlace): StatedTie[] {
  if (right.start < left.end || right.start - left.end > WIDEST_GAP) return [];
  const gap = body.slice(left.end, right.start);
  if (gap.includes("\n\n")) return [];
  const phrase = phraseBetween(gap);
  return [
    ...typed(phrase, left, right),
    ...placeInPlace(phrase, left, right),
    ...tied(phrase, left, right),
    ...kin(phrase, left, right),
  ];
}

function typed(phrase: string, left: NamedPlace, right: NamedPlace): StatedTie[] {
  const found = PHRASES_BETWEEN.get(phrase);
  if (!found) return [];
  const [source, target] = found.isTurned ? [right, left] : [left, right];
  const fits =
    mayJoin(found.type, source.type, target.type) && found.type !== "ASSERTS" && found.type !== "ABOUT";
  return fits ? [{ type: found.type as FoundRelation["type"], source, target, confidence: 0.8 }] : [];
}

/** "Bayonne, New Jersey"; whether it is a list of places, the caller knows. */
function placeInPlace(phrase: string, left: NamedPlace, right: NamedPlace): StatedTie[] {
  const both = left.type === "Place" && right.type === "Place";
  return both && phrase === ","
    ? [{ type: "LOCATED_IN", source: left, target: right, confidence: 0.75 }]
    : [];
}

const TIED: ReadonlyMap<NamedType, readonly NamedType[]> = new Map([
  ["Person", ["Person", "Place", "Work", "Organisation"]],
  ["Work", ["Person", "Work", "Event", "Place"]],
  ["Organisation", ["Organisation", "Person"]],
]);
/** Words too weak to tie anything but a work to its subject, or a person to a place. */
const WEAK = new Set(["about", "of", "from"]);

function tied(phrase: string, left: NamedPlace, right: NamedPlace): StatedTie[] {
  const bare = phrase.startsWith(", ") ? phrase.slice(2) : phrase;
  const label = TIES_BETWEEN.get(bare);
  if (!label || !TIED.get(left.type)?.includes(right.type)) return [];
  if (label === "about" && left.type !== "Work") return [];
  if (WEAK.has(label) && label !== "about" && !(left.type === "Person" && right.type === "Place")) return [];
  return [
    { type: "RELATED_TO", source: left, target: right, label, confidence: WEAK.has(label) ? 0.5 : 0.75 },
  ];
}

function kin(phrase: string, left: NamedPlace, right: NamedPlace): StatedTie[] {
  if (left.type !== "Person" || right.type !== "Person") return [];
  const words = wordsOwned(phrase);
  const last = words.at(-1) ?? "";
  const isOwned = phrase.startsWith("'s ") || left.isPronoun;
  return isOwned && words.length <= 3 && KIN_WORDS.has(last)
    ? [{ type: "RELATED_TO", source: right, target: left, label: `${last} of`, confidence: 0.85 }]
    : [];
}
