import { availableParallelism, freemem } from "node:os";
import type { PlannedText } from "./plan-texts.ts";

/** Megabytes that one reader takes: the encoder's weights as it computes with them, and room for an article. */
export const READER_MB = 700;
/** Bytes that one character of a text takes while it is read (1.0 GB for 5 MB of prose, docs/many-texts.md). */
const BYTES_PER_CHARACTER = 200;
/** The share of the free memory that readers may plan with. */
const MEMORY_SHARE = 0.8;
const BYTES_PER_MB = 1_000_000;

/** What the computer offers. */
export interface Room {
  readonly cores: number;
  readonly freeMb: number;
}

/** Cores and free memory of this computer, or of the container that limits it. */
export function roomHere(): Room {
  const free = process.availableMemory?.() ?? freemem();
  return { cores: availableParallelism(), freeMb: free / BYTES_PER_MB };
}

/**
 * How many readers run beside each other: as many as were asked for (0: one a core), but never more than there are texts,
 * nor than the free memory holds if all of them met the longest text at once; at least one.
 */
export function readerCount(
  asked: number,
  texts: readonly Pick<PlannedText, "length">[],
  room: Room = roomHere(),
): number {
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  const each = READER_MB + (longest * BYTES_PER_CHARACTER) / BYTES_PER_MB;
  const fitting = Math.floor((room.freeMb * MEMORY_SHARE) / each);
  return Math.max(1, Math.min(asked || room.cores, texts.length, fitting));
}
