import {
  endsInColon,
  endsInReference,
  endsInSaying,
  isClosedQuotation,
  narrates,
  opensQuotation,
  sentenceKeysIn,
  speaksOfOneself,
} from "../patterns/block-quotations.ts";
import { noteMarksIn } from "../patterns/note-marks.ts";
import { cutQuotations } from "./cut-quotations.ts";
import { indentedBlocks } from "./indented-quotations.ts";
import { notedQuotations } from "./noted-quotations.ts";
import type { Block } from "./segment-blocks.ts";
import type { KindOfBlock } from "./segment-kinds.ts";

const LONGEST_RUN = 3;
const LONGEST_COMPARED = 6_000;
const LARGE_SHARE = 0.5;
/** A text with so many paragraphs that lead into a quotation, and so large a share of them, is a round-up. */
const FEWEST_LEADS = 3;
const LEADING_SHARE = 0.2;
const LONGEST_BETWEEN = 8;
const SHORTEST_PROSE = 60;
const LONGEST_LIST_LINE = 140;

/** The numbers of the blocks that are quotations without (or beyond) marks of their own. Precision first. */
export function quotedBlocks(
  body: string,
  blocks: readonly Block[],
  kinds: readonly KindOfBlock[],
): ReadonlySet<number> {
  const isProse = (at: number) => kinds[at]?.kind === "paragraph" && kinds[at].zone === "body";
  const indented = indentedBlocks(blocks, kinds);
  const quoted = new Set(indented);
  blocks.forEach((block, at) => {
    if (!isProse(at)) return;
    const before = blocks[at - 1];
    if (block.head.startsWith(">")) quoted.add(at);
    const leads =
      before && isProse(at - 1) && !quoted.has(at - 1)
        ? opensQuotation({ before: before.tail, head: block.head, tail: block.tail })
        : "no";
    if (leads === "no" || (leads === "colon" && isListAt(blocks, at))) return;
    quoted.add(at);
    for (const next of runAfter(blocks, at, isProse)) quoted.add(next);
  });
  for (const at of repeatedBlocks(body, blocks, isProse)) quoted.add(at);
  for (const at of cutQuotations(body, blocks, isProse)) quoted.add(at);
  for (const at of notedQuotations({ body, blocks, kinds })) quoted.add(at);
  // Where quotations are set apart by indentation, what stands between two of them is the author's own.
  if (indented.size === 0) for (const at of roundUpBlocks(blocks, quoted, isProse)) quoted.add(at);
  return quoted;
}

/**
 * In a round-up, where one paragraph in five or more leads into words of another, all that stands between two such
 * paragraphs belongs to the one quoted, unless quotation marks close it before.
 */
function roundUpBlocks(
  blocks: readonly Block[],
  quoted: ReadonlySet<number>,
  isProse: (at: number) => boolean,
): number[] {
  const prose = [...blocks.keys()].filter(isProse);
  const leads = prose.filter((at) => quoted.has(at + 1) && endsInColon(blocks[at]?.tail ?? ""));
  const long = prose.filter((at) => !isShortLine(blocks[at])).length;
  if (leads.length < FEWEST_LEADS || leads.length < long * LEADING_SHARE) return [];
  const isOfTheWeb = prose.filter((at) => narrates(said(blocks[at]))).length >= FEWEST_LEADS;
  const behind = (lead: number, end: number) => [...blocks.keys()].slice(lead + 1, end);
  // The first of them is led up to, whatever it says.
  const between = leads.slice(0, -1).flatMap((lead, number) => {
    const [first, ...others] = behind(lead, leads[number + 1] ?? lead);
    const all = first === undefined ? [] : [first, ...others];
    if (isClosed(blocks[first ?? lead])) return all.slice(0, 1);
    const isWhole = all.length <= LONGEST_BETWEEN && all.every((at) => isProse(at) && !refers(blocks[at]));
    return isWhole ? [...all.slice(0, 1), ...until(others, (at) => narrates(said(blocks[at])))] : [];
  });
  const last = leads.at(-1);
  if (!isOfTheWeb || last === undefined || isClosed(blocks[last + 1])) return between;
  const goesOn = (at: number) => isProse(at) && speaksOfOneself(said(blocks[at]));
  return [...between, ...until(behind(last + 1, last + 1 + LONGEST_BETWEEN), (at) => !goesOn(at))];
}

/** The first of some blocks, up to one that is none of them. */
function until(blocks: readonly number[], isEnd: (at: number) => boolean): number[] {
  const end = blocks.findIndex(isEnd);
  return end < 0 ? [...blocks] : blocks.slice(0, end);
}

/** Where quotation marks close what is led up to, what follows is the author's own again. */
function isClosed(block: Block | undefined): boolean {
  return block !== undefined && isClosedQuotation(block.head, block.tail);
}

const said = (block: Block | undefined) => block?.head ?? "";

/** A paragraph with a note mark, or a reference in brackets at its end, is a scholar's own or a quotation by itself. */
function refers(block: Block | undefined): boolean {
  return marks(block).length > 0 || endsInReference(block?.tail ?? "");
}

function isShortLine(block: Block | undefined): boolean {
  return block === undefined || block.end - block.start < SHORTEST_PROSE;
}

/** True where short blocks follow one another after the colon: a list, no quotation; a second one that leads on itself is prose. */
function isListAt(blocks: readonly Block[], at: number): boolean {
  const [first, second] = [blocks[at], blocks[at + 1]];
  if (second && endsInColon(second.tail)) return false;
  if (endsInSaying(blocks[at - 1]?.tail ?? "")) return false;
  const isShort = (block: Block | undefined) =>
    block !== undefined && block.end - block.start < LONGEST_LIST_LINE;
  return isShort(first) && isShort(second) && marks(first).length === 0;
}

/** Blocks after the first that still belong to the quotation: up to one that ends in the first note mark. */
function runAfter(blocks: readonly Block[], at: number, isProse: (at: number) => boolean): number[] {
  const run: number[] = [];
  const first = blocks[at];
  if (!first || marks(first).length > 0 || isClosedQuotation(first.head, first.tail)) return run;
  for (let next = at + 1; next <= at + LONGEST_RUN && isProse(next); next++) {
    run.push(next);
    const found = marks(blocks[next]);
    if (found.length > 0) return found.length === 1 && endsInMark(blocks[next]) ? run : [];
  }
  return [];
}

function marks(block: Block | undefined): ReturnType<typeof noteMarksIn> {
  return block
    ? noteMarksIn(block.head, 0).concat(
        block.head.length < block.end - block.start ? noteMarksIn(block.tail, 0) : [],
      )
    : [];
}

function endsInMark(block: Block | undefined): boolean {
  if (!block) return false;
  return noteMarksIn(block.tail, 0).some((mark) => mark.end >= block.tail.length - 2);
}

/** Paragraphs most of whose sentences stand again, word for word, in a later paragraph. */
function repeatedBlocks(body: string, blocks: readonly Block[], isProse: (at: number) => boolean): number[] {
  const keysAt = blocks.map((block, at) =>
    isProse(at) && block.end - block.start <= LONGEST_COMPARED
      ? sentenceKeysIn(body.slice(block.start, block.end))
      : [],
  );
  const lastPlace = new Map<string, number>();
  keysAt.forEach((keys, at) => {
    for (const key of keys) lastPlace.set(key, at);
  });
  return keysAt.flatMap((keys, at) => {
    const again = keys.filter((key) => (lastPlace.get(key) ?? at) > at + 1).length;
    return keys.length > 0 && again >= keys.length * LARGE_SHARE ? [at] : [];
  });
}
