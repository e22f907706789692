import type { Span } from "#model";
import type { EntityNumber } from "../document.ts";
import { isJudgedBy } from "../patterns/no-citing.ts";
import {
  givesPlace,
  namesWriting,
  opensSentence,
  tellsOfPerson,
  writesTo,
} from "../patterns/people-in-notes.ts";
import { namesEditor, namesTranslator } from "../patterns/reference-glue.ts";
import type { NameInText } from "./names-in-text.ts";
import type { ReadReference } from "./reference-parts.ts";

const REACH_BEFORE = 80;
const REACH_AFTER = 60;
const LETTER_REACH = 140;

/** What a reference cites: its works but for what only contains them, their authors, and people alone. */
export function citedIn(read: ReadReference): EntityNumber[] {
  const works = read.works.filter((work) => !work.isContainer);
  const cited = [...works.flatMap(({ name, authors }) => [name, ...authors]), ...read.loneAuthors];
  return [...new Set(cited.map(({ entity }) => entity))];
}

/**
 * People whom the prose of a note names as its sources without a title of theirs: whoever opens one of its sentences, whose
 * letter, preface or edition it speaks of, or behind whose name a page stands; no editor and no translator of a title.
 */
export function sourcesIn(body: string, read: ReadReference, names: readonly NameInText[]): EntityNumber[] {
  const known = new Set(
    read.works.flatMap(({ authors, translators, editors }) => [...authors, ...translators, ...editors]),
  );
  const people = names.filter((name) => name.type === "Person" && !known.has(name));
  return [...new Set(people.filter((name) => isSource(body, read, name)).map(({ entity }) => entity))];
}

function isSource(body: string, read: Span, { start, end }: NameInText): boolean {
  const before = body.slice(Math.max(read.start, start - REACH_BEFORE), start);
  const after = body.slice(end, Math.min(read.end, end + REACH_AFTER));
  if (namesEditor(before, after) || namesTranslator(before, after)) return false;
  return (opensSentence(before) && !tellsOfPerson(after)) || writes(before, after) || givesPlace(after);
}

/** "a letter from X", "X's preface"; who only esteemed or used a work wrote none. */
function writes(before: string, after: string): boolean {
  return namesWriting(before, after) && !isJudgedBy(before);
}

/** Who wrote the letter that a reference opens with: "Graham to Wharncliffe, 15 August 1842, quoted in B". */
export function letterWritersIn(body: string, read: Span, names: readonly NameInText[]): EntityNumber[] {
  const [first] = names;
  if (first?.type !== "Person" || !opensSentence(body.slice(read.start, first.start))) return [];
  return writesTo(body.slice(first.end, Math.min(read.end, first.end + LETTER_REACH))) ? [first.entity] : [];
}

/** Who quotes in "quoted in B": the author of B, else B itself; and B as the work through which it is known. */
export function quoterIn(
  through: ReadReference,
): { readonly entity: EntityNumber; readonly work?: EntityNumber } | undefined {
  const main = through.works.find((work) => !work.isContainer) ?? through.works[0];
  const author = main?.authors[0] ?? through.loneAuthors[0];
  if (!main) return author && { entity: author.entity };
  return { entity: (author ?? main.name).entity, work: main.name.entity };
}
