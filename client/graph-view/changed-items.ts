/** Items from one to before another, as they stand in a buffer. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
}

/** Items so near to each other are sent together: a call costs more than a few items too many. */
const NEAR = 16;
/** More pieces than this are sent as one. */
const MOST_PIECES = 64;

/** Remembers which items of a buffer changed since it was last sent to the graphics memory. */
export class ChangedItems {
  #items: number[] = [];

  add(item: number): void {
    this.#items.push(item);
  }

  /** What to send now, in few pieces; afterwards nothing counts as changed. */
  take(): ItemRange[] {
    const items = this.#items.sort((a, b) => a - b);
    this.#items = [];
    const pieces: { from: number; to: number }[] = [];
    for (const item of items) {
      const last = pieces.at(-1);
      if (last && item <= last.to + NEAR) last.to = Math.max(last.to, item + 1);
      else pieces.push({ from: item, to: item + 1 });
    }
    const [first, last] = [pieces[0], pieces.at(-1)];
    return pieces.length > MOST_PIECES && first && last ? [{ from: first.from, to: last.to }] : pieces;
  }
}
