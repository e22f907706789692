import { mayJoin, type Span } from "#model";
import type { FoundRelation, Quoted, Related, Sentence } from "../document.ts";
import { endsList, listsOn } from "../patterns/between-names.ts";
import { isDenied, isOutsider, isSaidNotToBe } from "../patterns/denied-ties.ts";
import { hasVerbOfOther, isGoverned } from "../patterns/other-subjects.ts";
import { isOwner } from "../patterns/place-names.ts";
import { relativeEndedBy } from "../patterns/relative-ends.ts";
import { refusesNext } from "../patterns/stated-ties.ts";
import { isActor } from "./actors.ts";
import { aroundNames } from "./around-names.ts";
import { findTies } from "./find-ties.ts";
import { listAround } from "./listed-names.ts";
import type { NamedPlace } from "./named-places.ts";
import { namesOfSentences } from "./names-of-sentences.ts";
import { ruleConfidence } from "./rule-confidence.ts";
import { type StatedTie, statedBetween } from "./stated-phrases.ts";
import { isStating } from "./stating-passages.ts";
import { isDeniedClause, isUnassertedTie } from "./unasserted-ties.ts";

/** Finds the relations that the words between two neighbouring names state, and those that verbs and nouns state wherever the names stand. */
export function findRelations(document: Quoted): Related {
  const names = namesOfSentences(document.sentences, document.entities, document.pronouns);
  const found = document.sentences.flatMap((sentence, number) => {
    const kind = document.stretches[sentence.stretch]?.kind ?? "paragraph";
    const here = names[number] ?? [];
    if (here.length === 0 || !isStating(kind)) return [];
    return byPhrase(document, sentence, here);
  });
  return {
    ...document,
    relations: [...document.relations, ...onceEach([...found, ...findTies(document, names)])],
  };
}

/** One place proves nothing twice. */
function onceEach(relations: readonly FoundRelation[]): FoundRelation[] {
  const known = new Set<string>();
  return relations.filter(({ type, source, target, label, evidence }) => {
    const key = `${type} ${source} ${target} ${label} ${evidence[0]?.start}`;
    return known.size < known.add(key).size;
  });
}

function byPhrase({ body }: Quoted, { start, end }: Sentence, names: readonly NamedPlace[]): FoundRelation[] {
  return names.slice(1).flatMap((right, at) => {
    const left = names[at];
    if (!left || left.entity === right.entity) return [];
    if (hasVerbOfOther(body.slice(start, left.start), body.slice(left.end, right.start)))
      return bySubject(body, { start, end }, names, at);
    const outer = outerSubject(body, { start, end }, names, at);
    if (outer !== undefined) return saidOf(body, { start, end }, names, { from: outer, at });
    const told = statedBetween(body, left, right);
    if (told.length === 0) return [];
    const isNot = isDenied(aroundNames(body, { start, end }, [left, right]));
    const isOpen = isUnassertedTie(body, { start, end }, [left, right]);
    const ties = told.filter(
      ({ type }) =>
        (type !== "MEMBER_OF" || !isOutsider(body.slice(left.end, right.start))) &&
        (type !== "LOCATED_IN" || !(isListed(body, names, at) || isOwningPlace(body, right))) &&
        ((type === "CITES" && !isDeniedClause(body, { start, end }, [left, right])) ||
          (!isNot && (!isOpen || type === "LOCATED_IN")) ||
          (!isOpen && type === "OPPOSES" && isRefusal(body, { start, end }, [left, right]))),
    );
    return ties.flatMap((tie) =>
      throughLists(body, names, { tie, at }).map(([source, target]) =>
        relationOf(tie, [source, target], { start, end }),
      ),
    );
  });
}

/** "Struve did not accept Lenin's thesis" takes a side, unless it is itself denied. */
function isRefusal(body: string, sentence: Span, [left, right]: readonly [NamedPlace, NamedPlace]): boolean {
  return (
    refusesNext(body.slice(left.end, right.start)) &&
    !isSaidNotToBe(aroundNames(body, sentence, [left, right]))
  );
}

/** "Cobden was a member of the League and opposed the war": what the second verb says is said of the subject of the first. */
function bySubject(body: string, sentence: Span, names: readonly NamedPlace[], at: number): FoundRelation[] {
  const from = names
    .slice(0, at)
    .findLastIndex((name) => isActor(name) && !isGoverned(body.slice(sentence.start, name.start)));
  return saidOf(body, sentence, names, { from, at });
}

/** Characters before a name that may open a relative clause in which it stands. */
const RELATIVE_REACH = 240;

/** "Bebel, who opposed Bernstein, was supported by Zetkin": where a relative clause ends with a name, whom the clause around it is about; -1 for nobody by name. */
function outerSubject(
  body: string,
  sentence: Span,
  names: readonly NamedPlace[],
  at: number,
): number | undefined {
  const [left, right] = [names[at], names[at + 1]];
  if (!left || !right || right.start < left.end) return undefined;
  const from = Math.max(sentence.start, left.start - RELATIVE_REACH);
  const opens = relativeEndedBy(body.slice(from, left.start), body.slice(left.end, right.start));
  return opens === undefined
    ? undefined
    : names.slice(0, at).findLastIndex(({ end }) => end === from + opens);
}

/** What the words between two neighbours state, said of the subject at another index and those in one list with it. */
function saidOf(
  body: string,
  sentence: Span,
  names: readonly NamedPlace[],
  { from, at }: { readonly from: number; readonly at: number },
): FoundRelation[] {
  const [subject, left, right] = [names[from], names[at], names[at + 1]];
  if (!left || !right || !subject) return [];
  if (isDenied(aroundNames(body, sentence, [left, right]))) return [];
  if (isUnassertedTie(body, sentence, [left, right])) return [];
  const subjects = listAround(body, names, { at: from, step: -1 });
  const objects = listAround(body, names, { at: at + 1, step: 1 });
  const isTurned = ({ source }: StatedTie) => source === right;
  return statedBetween(body, left, right)
    .filter(
      (tie) =>
        SHARED.has(tie.type) && mayJoin(tie.type, ...turned([subject.type, right.type], isTurned(tie))),
    )
    .flatMap((tie) =>
      pairs(subjects, objects).map((pair) => relationOf(tie, turned(pair, isTurned(tie)), sentence)),
    );
}

function turned<One>([one, other]: readonly [One, One], isTurned: boolean): readonly [One, One] {
  return isTurned ? [other, one] : [one, other];
}

function pairs(ones: readonly number[], others: readonly number[]): [number, number][] {
  return ones.flatMap((one) =>
    others.filter((other) => other !== one).map((other): [number, number] => [one, other]),
  );
}

function relationOf(
  { type, label, confidence }: StatedTie,
  [source, target]: readonly [number, number],
  { start, end }: Span,
): FoundRelation {
  return {
    type,
    source,
    target,
    evidence: [{ start, end, confidence: ruleConfidence(type, "phrase") ?? confidence, method: "phrase" }],
    ...(label ? { label } : {}),
    ...(type === "CITES" ? { manner: "mention" as const } : {}),
  };
}

/** A tie of two neighbours, with those that stand in one list with either: "A, B and C were members of D". */
function throughLists(
  body: string,
  names: readonly NamedPlace[],
  { tie, at }: { readonly tie: StatedTie; readonly at: number },
): [number, number][] {
  if (!SHARED.has(tie.type)) return [[tie.source.entity, tie.target.entity]];
  const isTurned = tie.source === names[at + 1];
  const lefts = listAround(body, names, { at, step: -1 });
  const rights = listAround(body, names, { at: at + 1, step: 1 });
  return lefts.flatMap((left) =>
    rights.map((right): [number, number] => (isTurned ? [right, left] : [left, right])),
  );
}

/** Ties that hold for all of a list. */
const SHARED: ReadonlySet<string> = new Set(["MEMBER_OF", "OPPOSES", "SUPPORTS", "PARTICIPATED_IN"]);

/** "the question of Holstein's ties": the place only owns what is named behind it. */
function isOwningPlace(body: string, { start, end }: NamedPlace): boolean {
  return isOwner(body.slice(Math.max(0, start - 24), start), body.slice(end, end + 3));
}

/** True where the places at an index and behind it stand in a list of places: "Paris, London and Rome". */
function isListed(body: string, names: readonly NamedPlace[], at: number): boolean {
  const [before, left, right, behind] = [names[at - 1], names[at], names[at + 1], names[at + 2]];
  const follows = (one?: NamedPlace, other?: NamedPlace) =>
    one && other && one.end <= other.start && listsOn(body.slice(one.end, other.start));
  if (left?.type !== "Place" || right?.type !== "Place") return false;
  return (
    !!(follows(before, left) || follows(right, behind)) || endsList(body.slice(right.end, right.end + 16))
  );
}
