import { labels } from "./facets.ts";
import { type Notice, tell } from "./notice.ts";
import { lastChange, nextChange, stepBack, stepOn } from "./store.ts";
import { type ViewChange, viewChangeInWords } from "./view-change-words.ts";

/** Takes the last act on the view back and says which; where there is none, says where older decisions are taken back. */
export function stepBackAndSay(redo: () => void): void {
  const change = lastChange.peek();
  if (!change) {
    say("Nothing to undo since this page was opened. Earlier decisions can be taken back under Decisions.");
    return;
  }
  const words = inWords(change); // by the names that are on the stage before it goes back
  stepBack();
  tell({ words: `Undone in the view: ${words}.`, acts: [{ label: "Redo", act: redo }] });
}

/** Does the next act on the view again and says which; where nothing was undone, says so. */
export function stepOnAndSay(undo: () => void): void {
  const change = nextChange.peek();
  if (!change) {
    say(
      "Nothing to redo since this page was opened. What was taken back earlier can hold again under Decisions.",
    );
    return;
  }
  stepOn();
  tell({ words: `Done again in the view: ${inWords(change)}.`, acts: [{ label: "Undo", act: undo }] });
}

/** An act on the view, in the past: "expanded Kautsky". */
export function inWords(change: ViewChange): string {
  return viewChangeInWords(change, labels.peek());
}

function say(words: string): void {
  tell({ words, leadsTo: { label: "Decisions", page: "decisions" } } satisfies Notice);
}
