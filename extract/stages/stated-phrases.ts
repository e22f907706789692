import { mayJoin, type NamedType, type Span, wordsAt } from "#model";
import type { FoundRelation } from "../document.ts";
import { KIN_WORDS, PHRASES_BETWEEN, TIES_BETWEEN } from "../lexicon/relation-words.ts";
import { phraseBetween, wordsOwned } from "../patterns/between-names.ts";
import { isListedPlace, liesBeside, mayLieIn, regionOf } from "../patterns/place-names.ts";
import {
  belongsToNext,
  hasMemberNext,
  hasPartakerNext,
  hasPostOfNext,
  isBesideBehind,
  isLetter,
  isOpposedByNext,
  isSupportedByNext,
  isTurnedBehind,
  liesIn,
  opposesNext,
  supportsNext,
  takesPartInNext,
} from "../patterns/stated-ties.ts";
import type { NamedPlace } from "./named-places.ts";

/** A tie that the words between two neighbouring names state. */
export interface StatedTie {
  readonly type: FoundRelation["type"];
  readonly source: NamedPlace;
  readonly target: NamedPlace;
  readonly label?: string;
  readonly confidence: number;
}

const WIDEST_GAP = 90;

/** The ties that the words between two names state: "X, leader of Y", "Place, Place", "X's Title", "X's wife, Y". */
export function statedBetween(body: string, left: NamedPlace, right: NamedPlace): StatedTie[] {
  if (right.start < left.end || right.start - left.end > WIDEST_GAP) return [];
  const gap = body.slice(left.end, right.start);
  if (gap.includes("\n\n")) return [];
  const phrase = phraseBetween(gap);
  return [
    ...(typed(phrase, left, right) ?? triggered(gap, left, right)).filter(
      (tie) => !isTurned(body, tie) && !isBeside(body, gap, tie) && mayHold(body, tie),
    ),
    ...placeInPlace(gap, left, right).filter((tie) => liesIn(gap) || mayHold(body, tie)),
    ...ofBody(gap, left, right),
    ...postOf(body, left, right),
    ...tied(phrase, left, right),
    ...kin(phrase, left, right),
    ...letter(body, left, right),
  ];
}

/** "condemned Lenin's arrest" is no side against Lenin. */
function isTurned(body: string, { type, source, target }: StatedTie): boolean {
  const isSide = type === "OPPOSES" || type === "SUPPORTS";
  return (
    isSide && source.end <= target.start && isTurnedBehind(body.slice(target.end, target.end + AROUND_OWNED))
  );
}

/** "joined the Bolsheviks in government" makes nobody one of them. */
function isBeside(body: string, gap: string, { type, target }: StatedTie): boolean {
  const isJoined = type === "MEMBER_OF" && / (?:re)?joined /u.test(gap);
  return isJoined && isBesideBehind(body.slice(target.end, target.end + AROUND_OWNED));
}

/** No country lies in another because a comma or an "in" stands between them, and no town in the one that it is near. */
function mayHold(body: string, { type, source, target }: StatedTie): boolean {
  if (type !== "LOCATED_IN" || source.type !== "Place") return true;
  const [before, between, behind] = aroundPlaces(body, source, target);
  if (between === ", " && isListedPlace(before, behind, regionOf(wordsAt(body, target)))) return false;
  return mayLieIn(wordsAt(body, source), wordsAt(body, target)) && !liesBeside(between);
}

function aroundPlaces(body: string, source: Span, target: Span): [string, string, string] {
  return [
    body.slice(Math.max(0, source.start - 4), source.start),
    body.slice(source.end, target.start),
    body.slice(target.end, target.end + AROUND),
  ];
}

/** Characters behind an owner that may say what of his is meant. */
const AROUND_OWNED = 60;
/** Characters before and behind two names that show a letter: "See Perkins to Noble, March 23, 1951". */
const AROUND = 24;

/** "Perkins to Noble, March 23, 1951": who wrote to whom, as notes cite letters. */
function letter(body: string, left: NamedPlace, right: NamedPlace): StatedTie[] {
  if (left.type !== "Person" || right.type !== "Person" || left.isPronoun || right.isPronoun) return [];
  const before = body.slice(Math.max(0, left.start - AROUND), left.start);
  const after = body.slice(right.end, right.end + AROUND);
  return isLetter(before, body.slice(left.end, right.start), after)
    ? [{ type: "RELATED_TO", source: left, target: right, label: "wrote to", confidence: 0.9 }]
    : [];
}

function typed(phrase: string, left: NamedPlace, right: NamedPlace): StatedTie[] | undefined {
  const found = PHRASES_BETWEEN.get(phrase);
  if (!found) return undefined;
  const [source, target] = found.isTurned ? [right, left] : [left, right];
  const fits =
    mayJoin(found.type, source.type, target.type) && found.type !== "ASSERTS" && found.type !== "ABOUT";
  return fits ? [{ type: found.type as FoundRelation["type"], source, target, confidence: 0.8 }] : undefined;
}

/** What a pattern of words between two names states, and whether the second is the source. */
interface Trigger {
  readonly type: "OPPOSES" | "SUPPORTS" | "MEMBER_OF" | "PARTICIPATED_IN";
  readonly isTurned: boolean;
  readonly states: (words: string) => boolean;
}

const TRIGGERS: readonly Trigger[] = [
  { type: "PARTICIPATED_IN", isTurned: false, states: takesPartInNext },
  { type: "PARTICIPATED_IN", isTurned: true, states: hasPartakerNext },
  { type: "MEMBER_OF", isTurned: false, states: belongsToNext },
  { type: "MEMBER_OF", isTurned: true, states: hasMemberNext },
  { type: "OPPOSES", isTurned: true, states: isOpposedByNext },
  { type: "OPPOSES", isTurned: false, states: opposesNext },
  { type: "SUPPORTS", isTurned: true, states: isSupportedByNext },
  { type: "SUPPORTS", isTurned: false, states: supportsNext },
];

/** "Lenin denounced the leadership of the Second International", "Congress, which was attended by Lenin". */
function triggered(gap: string, left: NamedPlace, right: NamedPlace): StatedTie[] {
  const words = gap.replaceAll("\n", " ");
  const found = TRIGGERS.find(({ type, isTurned, states }) => {
    const [source, target] = isTurned ? [right, left] : [left, right];
    return mayJoin(type, source.type, target.type) && target.type !== "Place" && states(words);
  });
  if (!found) return [];
  const [source, target] = found.isTurned ? [right, left] : [left, right];
  return [{ type: found.type, source, target, confidence: 0.75 }];
}

/** "Gary Olivar of the Movement", "the Central Committee of the Party": who is of a body belongs to it. */
function ofBody(gap: string, left: NamedPlace, right: NamedPlace): StatedTie[] {
  const belongs = (left.type === "Person" || left.type === "Organisation") && right.type === "Organisation";
  return belongs && (gap === " of the " || gap === " of ")
    ? [{ type: "MEMBER_OF", source: left, target: right, confidence: 0.75 }]
    : [];
}

/** "Patrick Moore, an early Greenpeace member": the post stands behind the name of the body. */
function postOf(body: string, left: NamedPlace, right: NamedPlace): StatedTie[] {
  if (left.type !== "Person" || right.type !== "Organisation") return [];
  const behind = body.slice(right.end, right.end + AROUND);
  return hasPostOfNext(body.slice(left.end, right.start).replaceAll("\n", " "), behind)
    ? [{ type: "MEMBER_OF", source: left, target: right, confidence: 0.75 }]
    : [];
}

/** "Bayonne, New Jersey", "Watts & Co., London", "Pyongyang, capital of North Korea"; whether it is a list of places, the caller knows. */
function placeInPlace(gap: string, left: NamedPlace, right: NamedPlace): StatedTie[] {
  if (right.type !== "Place" || (left.type !== "Place" && left.type !== "Organisation")) return [];
  const isIn = gap === ", " || (left.type === "Place" && liesIn(gap.replaceAll("\n", " ")));
  return isIn ? [{ type: "LOCATED_IN", source: left, target: right, confidence: 0.75 }] : [];
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
