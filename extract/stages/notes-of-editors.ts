import type { Span } from "#model";
import type { EntityNumber, Linked, Stretch } from "../document.ts";
import { namesEditorBefore, saysEdited, tellsOfOther } from "../patterns/editors-notes.ts";
import { type NameInText, namesWithin } from "./names-in-text.ts";
import { textStretches } from "./text-stretches.ts";

const TITLE_PAGE_STRETCHES = 6;
/** A title page has short lines. */
const LONGEST_LINE = 200;
const REACH = 40;
/** So many times must the notes tell of their text's author; once is enough where the title page speaks of an editor. */
const TOLD_OFTEN = 2;

type Author = EntityNumber | undefined;

/**
 * Speakers by stretch, with the notes of a text taken from its author where they tell of him as of another, "Tacitus speaks of":
 * its editor or translator speaks there, if the title page names one, else nobody who is known.
 */
export function withEditorsOfNotes(
  document: Linked,
  speakers: readonly Author[],
  author: Author,
  names: readonly NameInText[],
): Author[] {
  const notes = new Set(document.notes.map(({ stretch }) => stretch));
  const isHis = (at: number) => notes.has(at) && speakers[at] === author;
  if (author === undefined) return [...speakers];
  const page = titlePage(document);
  const needed = page.some(({ start, end }) => saysEdited(document.body.slice(start, end))) ? 1 : TOLD_OFTEN;
  const own = document.stretches.filter((_, at) => isHis(at));
  if (timesTold(document.body, own, author, names) < needed) return [...speakers];
  const editor = editorOn(document.body, page, names, author);
  return speakers.map((speaker, at) => (isHis(at) ? editor : speaker));
}

function timesTold(
  body: string,
  notes: readonly Stretch[],
  author: EntityNumber,
  names: readonly NameInText[],
): number {
  const told = notes.flatMap((note) =>
    namesWithin(names, note).filter(
      ({ entity, start, end }) =>
        entity === author &&
        tellsOfOther(body.slice(note.start, start), body.slice(end, Math.min(note.end, end + REACH))),
    ),
  );
  return told.length;
}

/** The short lines above the first prose. */
function titlePage(document: Linked): Stretch[] {
  const page = textStretches(document).slice(0, TITLE_PAGE_STRETCHES);
  const prose = page.findIndex(({ start, end }) => end - start > LONGEST_LINE);
  return prose < 0 ? page : page.slice(0, prose);
}

function editorOn(body: string, page: readonly Span[], names: readonly NameInText[], author: Author): Author {
  return page
    .flatMap((line) => namesWithin(names, line).map((name) => ({ name, line })))
    .find(
      ({ name, line }) =>
        name.type === "Person" &&
        name.entity !== author &&
        namesEditorBefore(body.slice(line.start, name.start)),
    )?.name.entity;
}
