import { useEffect } from "preact/hooks";
import { areStepsShown, putStepsAway } from "../state/first-steps.ts";
import { Icon } from "./icons.tsx";

/** Four things to try with the graph, until Esc puts them away for good. */
export function FirstSteps() {
  return areStepsShown.value ? <Steps /> : null;
}

function Steps() {
  useEffect(() => {
    // This one Esc is for the steps alone: what is selected stays selected.
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || document.querySelector("dialog[open], .menu")) return;
      event.stopImmediatePropagation();
      putStepsAway();
    };
    addEventListener("keydown", leave, true);
    return () => removeEventListener("keydown", leave, true);
  }, []);
  return (
    <aside class="first-steps" aria-label="Four things to try">
      <button type="button" class="tool" aria-label="Put these away for good (Esc)" onClick={putStepsAway}>
        <Icon name="close" size={14} />
      </button>
      <ol>
        <li>Click a name to see what is said of it, and where.</li>
        <li>Click a line to read the sentence that states it.</li>
        <li>Double-click a name to bring its neighbours.</li>
        <li>
          Press <kbd>/</kbd> to search or to ask.
        </li>
      </ol>
      <p class="hint">
        <kbd>Esc</kbd> puts this away for good.
      </p>
    </aside>
  );
}
