import { view } from "../state/store.ts";
import { ConnectedPage } from "./connected-page.tsx";
import { QuestionAnswer } from "./question-answer.tsx";

/** Everything connected to an entity, or the answer to any other question. */
export function AnswerPage() {
  const { centre } = view.value;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (axe, scrollable-region-focusable)
    <main class="answer" id="main" tabIndex={0}>
      {centre === undefined ? <QuestionAnswer /> : <ConnectedPage />}
    </main>
  );
}
