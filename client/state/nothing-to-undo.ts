import { tell } from "./notice.ts";
import { canRedo, canUndo, stepBack, stepOn } from "./store.ts";

/** Goes one act back; where there is none, says so, and where older decisions are taken back. */
export function stepBackOrSay(): void {
  if (canUndo.peek()) stepBack();
  else
    say("Nothing to undo since this page was opened. Earlier decisions can be taken back under Decisions.");
}

/** Goes one act on again; where nothing was undone, says so, and where older decisions are made to hold again. */
export function stepOnOrSay(): void {
  if (canRedo.peek()) stepOn();
  else
    say(
      "Nothing to redo since this page was opened. What was taken back earlier can hold again under Decisions.",
    );
}

function say(words: string): void {
  tell({ words, leadsTo: { label: "Decisions", page: "decisions" } });
}
