import type { Span } from "#model";
import { isPeriodicalTitle } from "../lexicon/periodicals.ts";
import { isNoSubject } from "../patterns/authoring-words.ts";
import { joinsInSentence } from "../patterns/reference-glue.ts";
import {
  isLongTitle,
  isMadeInTitle,
  isMadeLikeBook,
  isOfPerson,
  isTitleInBrackets,
  isYearNext,
  opensWithTitle,
  saysInTitle,
  speaksOfBook,
} from "../patterns/works-in-sentences.ts";

/** A name or a title where it stands. */
export interface TypedSpan extends Span {
  readonly type: string;
}

const REACH = 70;
const YEAR_REACH = 12;

/** A work that a sentence speaks of in passing, with the people whose it is. */
export interface WorkOfWriters<Name extends TypedSpan> {
  readonly work: Name;
  readonly writers: readonly Name[];
  readonly rule: "in-title" | "says-in-title" | "title-in-brackets" | "title-of";
}

/** Whose a work is, where two neighbouring names say so in passing: "In Capital Today, Marx ...", "Shanin (The Awkward Class)". */
export function workInSentence<Name extends TypedSpan>(
  body: string,
  within: readonly Name[],
  at: number,
): WorkOfWriters<Name> | undefined {
  const [first, second] = [within[at], within[at + 1]];
  if (first?.type === "Person" && second?.type === "Work") return behindPerson(body, within, at);
  if (first?.type === "Work" && second?.type === "Person") return beforePerson(body, within, at);
  return undefined;
}

function behindPerson<Name extends TypedSpan>(
  body: string,
  within: readonly Name[],
  at: number,
): WorkOfWriters<Name> | undefined {
  const [person, work] = [within[at], within[at + 1]];
  if (!person || !work || !isBook(body, work)) return undefined;
  const between = body.slice(person.end, work.start);
  const after = body.slice(work.end, work.end + REACH);
  const writers = [...joinedBefore(body, within, at), person];
  if (isTitleInBrackets(between, after)) return { work, writers, rule: "title-in-brackets" };
  const before = body.slice(Math.max(0, person.start - REACH), person.start);
  if (between.length > REACH || !isBookIn(body, work, between)) return undefined;
  return (saysInTitle(between, after) && !isNoSubject(before)) || isMadeInTitle(before, between)
    ? { work, writers, rule: "says-in-title" }
    : undefined;
}

function beforePerson<Name extends TypedSpan>(
  body: string,
  within: readonly Name[],
  at: number,
): WorkOfWriters<Name> | undefined {
  const [work, person] = [within[at], within[at + 1]];
  if (!work || !person) return undefined;
  const before = body.slice(Math.max(0, work.start - REACH), work.start);
  const between = body.slice(work.end, person.start);
  const after = body.slice(person.end, person.end + 3);
  if (isOfPerson(before, between, after) && !isPeriodicalTitle(body.slice(work.start, work.end)))
    return { work, writers: [person], rule: "title-of" };
  if (!isBook(body, work) || !opensWithTitle(before, between)) return undefined;
  return { work, writers: [person, ...joinedBehind(body, within, at + 1)], rule: "in-title" };
}

/** True for a title that names no periodical; of one word, with a mark behind it. */
function isBook(body: string, { start, end }: Span): boolean {
  return !isPeriodicalTitle(body.slice(start, end)) && isLongTitle(body.slice(start, end + 1));
}

/** "Attacked him in Novaya Zhizn": a short title may be a paper's, unless the words around it say that it is a book. */
function isBookIn(body: string, { start, end }: Span, between: string): boolean {
  return (
    isMadeLikeBook(body.slice(start, end)) ||
    speaksOfBook(between) ||
    isYearNext(body.slice(end, end + YEAR_REACH))
  );
}

function joinedBefore<Name extends TypedSpan>(body: string, within: readonly Name[], at: number): Name[] {
  const [before, person] = [within[at - 1], within[at]];
  return before?.type === "Person" && person && areJoined(body, before, person) ? [before] : [];
}

function joinedBehind<Name extends TypedSpan>(body: string, within: readonly Name[], at: number): Name[] {
  const [person, behind] = [within[at], within[at + 1]];
  return behind?.type === "Person" && person && areJoined(body, person, behind) ? [behind] : [];
}

function areJoined(body: string, first: Span, second: Span): boolean {
  const between = body.slice(first.end, second.start);
  return between.length > 1 && joinsInSentence(between);
}
