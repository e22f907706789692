import type { Span } from "#model";
import type { Markup } from "../document.ts";
import { lettersOf, partsNames } from "../patterns/file-words.ts";
import type { Block } from "./segment-blocks.ts";
import type { KindOfBlock } from "./segment-kinds.ts";

type KnownBlock = Block & { readonly known: KindOfBlock };

/** The blocks of a text behind what its file says of itself, and those of its head, of which title and byline belong to the text. */
export interface FrontBlocks {
  readonly head: readonly KnownBlock[];
  readonly text: readonly Block[];
}

const TITLE: KindOfBlock = { kind: "title", zone: "body" };
const BYLINE: KindOfBlock = { kind: "byline", zone: "body" };
const FURNITURE: KindOfBlock = { kind: "furniture", zone: "body" };

/** Parts the blocks of a body where its file says at its head what it is; a file that holds nothing else is its own text. */
export function frontBlocks(body: string, blocks: readonly Block[], markup: readonly Markup[]): FrontBlocks {
  const end = markup.find(({ kind }) => kind === "front-matter")?.end ?? 0;
  const [first, ...others] = blocks.filter((block) => block.start >= end);
  if (end === 0 || !first) return { head: [], text: blocks };
  const [title] = linesOf(body, markup, "own-title");
  const bylines = linesOf(body, markup, "own-author");
  const isRepeated = title && lettersOf(title.head) === lettersOf(first.head);
  const named = [
    ...(title && !isRepeated ? [{ ...title, known: TITLE }] : []),
    ...bylines.map((line) => ({ ...line, known: BYLINE })),
  ].sort((a, b) => a.start - b.start);
  const head = [...named, ...furnitureAround(body, named, end)].sort((a, b) => a.start - b.start);
  return { head, text: [{ ...first, stands: true }, ...others] };
}

/** The kinds of the blocks of head and text; a title that the head gives stands at the head of the text as it is told. */
export function kindsWithFront(
  { head, text }: FrontBlocks,
  kindsOfText: (blocks: readonly Block[]) => KindOfBlock[],
): KindOfBlock[] {
  const titles = head.filter(({ known }) => known === TITLE);
  return [...head.map(({ known }) => known), ...kindsOfText([...titles, ...text]).slice(titles.length)];
}

/** What the file says in the places of a kind, as lines of their own; places with a comma or "and" between them share one. */
function linesOf(body: string, markup: readonly Markup[], kind: Markup["kind"]): Block[] {
  const lines: Span[] = [];
  for (const { start, end } of markup.filter((place) => place.kind === kind)) {
    const last = lines.at(-1);
    if (last && !partsNames(body.slice(last.end, start))) lines.splice(-1, 1, { start: last.start, end });
    else lines.push({ start, end });
  }
  return lines.map((line) => blockAt(body, line));
}

/** The rest of the head up to an offset: names of fields, dashes, what concerns the program alone. */
function furnitureAround(body: string, named: readonly Span[], end: number): KnownBlock[] {
  const starts = [0, ...named.map((line) => line.end)];
  return starts.flatMap((from, at) => {
    const words = body.slice(from, named[at]?.start ?? end);
    const start = from + words.length - words.trimStart().length;
    const block = blockAt(body, { start, end: start + words.trim().length });
    return block.end > block.start ? [{ ...block, known: FURNITURE }] : [];
  });
}

function blockAt(body: string, { start, end }: Span): Block {
  const words = body.slice(start, end);
  return { start, end, head: words, tail: words, lines: 1, stands: true, indent: 0 };
}
