import type { Markup } from "../../document.ts";
import { openingOf } from "../../patterns/titles.ts";
import { blockWords } from "./block-words.ts";
import type { ComposedText, Flow, FlowBlock, FlowNote, Piece } from "./flow.ts";
import { labelsOf, notesMarkedIn } from "./note-labels.ts";
import { withTitlePage } from "./title-page.ts";

const NOTES_HEADING: FlowBlock = { kind: "heading", pieces: [{ kind: "words", words: "Notes" }] };

/**
 * Writes a flow as a body: blocks parted by empty lines, marks of notes as [12], and the notes under a heading of their own
 * behind the chapter that they belong to. Offsets of the markup count UTF-16 units of the body.
 */
export function composeText(flow: Flow): ComposedText {
  const page = new Page();
  const parts = chaptersOf(flow.parts);
  const marked = new Set<string>();
  parts.forEach((part, at) => {
    const blocks = at === 0 ? withTitlePage(part, flow) : part;
    const ids = notesMarkedIn(blocks, flow.notes).filter((id) => !marked.has(id));
    for (const id of ids) marked.add(id);
    const loose = at < parts.length - 1 ? [] : [...flow.notes.keys()].filter((id) => !marked.has(id));
    writeChapter(page, blocks, [...ids, ...loose], flow.notes);
  });
  return { body: page.body, markup: page.markup, title: flow.title, date: flow.date };
}

/** Parts that open without a heading go on with the part before: notes in between would swallow what follows them. */
function chaptersOf(parts: Flow["parts"]): FlowBlock[][] {
  const chapters: FlowBlock[][] = [[]];
  for (const part of parts) {
    if (part[0]?.kind === "heading" && chapters.at(-1)?.length !== 0) chapters.push([]);
    // One by one: as arguments of one call, a hundred thousand blocks would not fit on the stack.
    for (const block of part) chapters.at(-1)?.push(block);
  }
  return chapters;
}

function writeChapter(
  page: Page,
  blocks: readonly FlowBlock[],
  ids: readonly string[],
  notes: ReadonlyMap<string, FlowNote>,
): void {
  const labels = labelsOf(ids, notes);
  const markOf = (id: string) => (labels.has(id) ? `[${labels.get(id)}]` : "");
  for (const block of ids.length > 0 ? withoutNotesHeading(blocks) : blocks) {
    const kind = block.kind === "paragraph" ? undefined : block.kind;
    page.write(block.pieces, kind, markOf);
  }
  if (ids.length > 0) page.write(NOTES_HEADING.pieces, "heading", markOf);
  for (const id of ids) page.write(labelled(markOf(id), notes.get(id)), "note-body", markOf);
}

function labelled(mark: string, note: FlowNote | undefined): Piece[] {
  return [{ kind: "words", words: `${mark} ` }, ...(note?.pieces ?? [])];
}

/** The heading of a list of notes stands empty once its notes are taken out. */
function withoutNotesHeading(blocks: readonly FlowBlock[]): FlowBlock[] {
  return blocks.filter((block, at) => {
    const next = blocks[at + 1];
    const isEmpty = block.kind === "heading" && (next === undefined || next.kind === "heading");
    return !(isEmpty && openingOf(blockWords(block.pieces, () => "").words) === "notes");
  });
}

/** The body as it grows, with its markup. */
class Page {
  readonly markup: Markup[] = [];
  readonly #parts: string[] = [];
  #length = 0;

  get body(): string {
    return this.#parts.join("");
  }

  write(pieces: readonly Piece[], kind: Markup["kind"] | undefined, markOf: (note: string) => string): void {
    const { words, italics } = blockWords(pieces, markOf);
    if (words === "") return;
    if (this.#length > 0) this.#put("\n\n");
    const start = this.#length;
    this.#put(words);
    if (kind !== undefined) this.markup.push({ kind, start, end: this.#length });
    for (const italic of italics)
      this.markup.push({ kind: "italic", start: start + italic.start, end: start + italic.end });
  }

  #put(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
  }
}
