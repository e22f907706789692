import { areLooseShown, looseRows } from "../state/connected-state.ts";
import { AnswerRowLine } from "./answer-row.tsx";

/** What no text states a way to, but a claim or a sentence names with the centre: each with the words that do. */
export function ConnectedLoose() {
  const rows = looseRows.value;
  if (!areLooseShown.value || rows.length === 0) return null;
  return (
    <section class="connected-table connected-loose-rows">
      <h2 class="section-title">
        Only by a claim or a shared sentence <span class="count">{rows.length}</span>
      </h2>
      <ul class="answer-rows">
        {rows.map((row) => (
          <AnswerRowLine key={row.entity.id} row={row} />
        ))}
      </ul>
    </section>
  );
}
