import type { Change, View } from "./view.ts";

/** The view that is shown, those that can be undone to (latest last), and those undone (latest first). */
export interface ViewHistory {
  readonly past: readonly View[];
  readonly present: View;
  readonly future: readonly View[];
}

const KEPT = 200;

/** A history that begins with a view. */
export function historyOf(present: View): ViewHistory {
  return { past: [], present, future: [] };
}

/** An act that undo takes back. */
export const act =
  (change: Change) =>
  (history: ViewHistory): ViewHistory => ({
    past: [...history.past, history.present].slice(-KEPT),
    present: change(history.present),
    future: [],
  });

/** A glance, such as a selection: it changes the view, and undo passes over it. */
export const glance =
  (change: Change) =>
  (history: ViewHistory): ViewHistory => ({ ...history, present: change(history.present) });

/** Takes the last act back. */
export function undo(history: ViewHistory): ViewHistory {
  const before = history.past.at(-1);
  if (!before) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

/** Does again what was last taken back. */
export function redo(history: ViewHistory): ViewHistory {
  const [next, ...later] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.present], present: next, future: later };
}
