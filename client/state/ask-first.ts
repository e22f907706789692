import { type Notice, notice, tell } from "./notice.ts";
import { lastChange, lastDeed, view } from "./store.ts";
import type { View } from "./view.ts";
import type { ViewChange } from "./view-change-words.ts";

/** The act after which the reader moved or zoomed the drawing. */
let movedAfter: ViewChange | undefined;

/** Takes note that the reader moved or zoomed the drawing. That is no act: undo has nothing to take back of it. */
export function noteMoved(): void {
  movedAfter = lastChange.peek();
}

/** The view that the program itself turned to after an act. */
let turnedTo: { readonly act: ViewChange | undefined; readonly view: View } | undefined;

/** Takes note that the program, and not the reader, has chosen what is seen since the last act. */
export function noteTurnedTo(): void {
  turnedTo = { act: lastChange.peek(), view: view.peek() };
}

/** What a reader sees of her decision: another page, text, stage or selection shows something else. */
const SEEN = [
  "page",
  "seeds",
  "text",
  "centre",
  "question",
  "job",
  "selected",
] as const satisfies (keyof View)[];

let asked: Notice | undefined;

/**
 * Whether undo asks before it acts: where the last act is a decision that the reader has turned away from since, she may not
 * mean it. It is then said what would be taken back; whoever undoes again while that stands there means it.
 */
export function asksFirst(act: () => void): boolean {
  const deed = lastDeed.peek();
  const isAskedAlready = asked !== undefined && notice.peek() === asked;
  if (!deed || isAskedAlready || !hasTurnedAway()) return false;
  asked = {
    words: `Nothing is undone yet. The last act is a decision: ${deed.words}. Undo once more to take it back.`,
    acts: [{ label: "Take it back", act }],
  };
  tell(asked);
  return true;
}

function hasTurnedAway(): boolean {
  const last = lastChange.peek();
  const then = turnedTo?.act === last ? turnedTo?.view : last?.to;
  const now = view.peek();
  const isElsewhere = SEEN.some((part) => JSON.stringify(then?.[part]) !== JSON.stringify(now[part]));
  return isElsewhere || movedAfter === last;
}
