import { areStepsShown, putStepsAway } from "../state/first-steps.ts";
import { Icon } from "./icons.tsx";

/** Four things to try with the graph, until Esc puts them away for good. */
export function FirstSteps() {
  if (!areStepsShown.value) return null;
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
