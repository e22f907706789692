import { isContributorLine } from "../patterns/people-lines.ts";
import { isHeadingLine } from "../patterns/titles.ts";
import { saysI } from "../patterns/voice.ts";
import type { Block } from "./segment-blocks.ts";

/** A debate has two contributions at least. */
const FEWEST = 2;
const SHORTEST_PROSE = 120;
/** Whoever has spoken may come back with less. */
const SHORTEST_RETURN = 40;

/**
 * The blocks that are names alone over what their bearers wrote, as in a debate or a symposium: two names or more, over prose that
 * says "I" in one of them and in none names the one who is named above it. Empty where names are headings over lives.
 */
export function contributionsIn(blocks: readonly Block[]): ReadonlySet<number> {
  const over = (least: number) => [...blocks.keys()].filter((at) => at > 0 && isOverProse(blocks, at, least));
  const surnames = new Set(over(SHORTEST_PROSE).map((at) => surnameOf(blocks[at])));
  if (surnames.size < FEWEST) return new Set();
  const found = over(SHORTEST_RETURN).filter((at) => surnames.has(surnameOf(blocks[at])));
  const parts = found.map((at, number) => blocks.slice(at + 1, found[number + 1] ?? blocks.length));
  const isTold = parts.some((part, number) => names(part, surnameOf(blocks[found[number] ?? 0])));
  const isSpoken = parts.some((part) => part.some(({ head, tail }) => saysI(head) || saysI(tail)));
  return new Set(isTold || !isSpoken ? [] : found);
}

function isOverProse(blocks: readonly Block[], at: number, least: number): boolean {
  const [own, next] = [blocks[at], blocks[at + 1]];
  if (!own || !next || own.lines !== 1 || !own.stands || !isContributorLine(own.head)) return false;
  return next.end - next.start > least && !isHeadingLine(next.head);
}

function surnameOf(block: Block | undefined): string {
  return block?.head.split(",")[0]?.split(" ").at(-1)?.toLowerCase().replace(".", "") ?? "";
}

function names(part: readonly Block[], surname: string): boolean {
  return part.some(({ head, tail }) => `${head} ${tail}`.toLowerCase().includes(surname));
}
