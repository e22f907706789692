type Listener = (step: 1 | -1) => void;
const listeners = new Set<Listener>();

/** Calls the listener when the reader wants the next (1) or the previous (-1) mention. */
export function onReadingCommand(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the text on the page for the next or the previous mention. */
export function goToMention(step: 1 | -1): void {
  for (const listener of listeners) listener(step);
}
