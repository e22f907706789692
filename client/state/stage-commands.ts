/** What the keyboard and buttons may ask of the drawing. */
export type StageCommand = "fit" | "zoom-in" | "zoom-out" | "pin" | "pin-chosen" | "focus" | "lasso";

type Listener = (command: StageCommand) => void;
const listeners = new Set<Listener>();

/** Calls the listener at each command until the returned function is called. */
export function onStageCommand(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the drawing for something; nothing happens where there is none. */
export function sendStageCommand(command: StageCommand): void {
  for (const listener of listeners) listener(command);
}
