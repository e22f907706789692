import type { Act, DecisionRequest } from "#model";
import type { Change, View } from "./view.ts";
import type { ViewChange } from "./view-change-words.ts";

/** Decisions that were made as one act: what was sent, and the entries of the ledger that hold it, or take it back. */
export interface Deed {
  readonly words: string;
  readonly acts: readonly Act[];
  /** Who decided, why, and whether two of different kinds were meant to be one. */
  readonly asking: Pick<DecisionRequest, "author" | "reason" | "acrossTypes">;
  readonly ids: readonly string[];
  readonly takenBackBy?: readonly string[];
}

/** A view that can be gone back to, or on to, and the decision that lies between where it was one. */
interface Step {
  readonly view: View;
  readonly deed?: Deed | undefined;
  /** What the act did to the view, whatever was looked at since. */
  readonly did: ViewChange;
}

/** The view that is shown, those that can be undone to (latest last), and those undone (latest first). */
export interface ViewHistory {
  readonly past: readonly Step[];
  readonly present: View;
  readonly future: readonly Step[];
}

const KEPT = 200;

/** A history that begins with a view. */
export function historyOf(present: View): ViewHistory {
  return { past: [], present, future: [] };
}

/** An act that undo takes back; a decision is one too, with what it changes of the view. */
export const act =
  (change: Change, deed?: Deed) =>
  (history: ViewHistory): ViewHistory => {
    const [from, to] = [history.present, change(history.present)];
    return {
      past: [...history.past, { view: from, deed, did: { from, to } }].slice(-KEPT),
      present: to,
      future: [],
    };
  };

/** A glance, such as a selection: it changes the view, and undo passes over it. */
export const glance =
  (change: Change) =>
  (history: ViewHistory): ViewHistory => ({ ...history, present: change(history.present) });

/** Takes the last act back; a decision then has entries in the ledger that take it back. */
export function undo(history: ViewHistory, deed = history.past.at(-1)?.deed): ViewHistory {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (!before) return history;
  return {
    past: past.slice(0, -1),
    present: seenFrom(present, before),
    future: [{ view: present, deed, did: before.did }, ...future],
  };
}

/** Does again what was last taken back; where a decision had to be sent anew, it has new entries. */
export function redo(history: ViewHistory, deed = history.future[0]?.deed): ViewHistory {
  const { past, present } = history;
  const [next, ...later] = history.future;
  if (!next) return history;
  const to = seenFrom(present, next);
  // A decision is made again where the reader is now; an act on the view is what it was.
  const did = next.deed ? { from: present, to } : next.did;
  return {
    past: [...past, { view: present, deed, did }],
    present: to,
    future: later,
  };
}

/** Without a decision that was taken back elsewhere, so that undo does not try it again. */
export const without =
  (id: string) =>
  (history: ViewHistory): ViewHistory => ({
    ...history,
    past: history.past.filter(({ deed }) => !deed?.ids.includes(id)),
  });

/** Where a decision is taken back, the reader stays on the page that is open and sees there what it does. */
function seenFrom(now: View, { view, deed }: Step): View {
  if (!deed) return view;
  const { page, text, at, question, tab, job } = now;
  const isEmptyStage = page === "explore" && view.seeds.length === 0;
  return { ...view, page: isEmptyStage ? view.page : page, text, at, question, tab, job };
}
