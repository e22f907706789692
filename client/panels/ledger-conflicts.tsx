import type { DecisionRow, DecisionsReply } from "#model";
import { isDeciding, takeBack } from "../state/decide.ts";
import { decidedWhen } from "../state/decisions-in-words.ts";
import { whyOff } from "../state/decisions-state.ts";
import { counted } from "../state/places-in-words.ts";

/** Decisions that say the opposite of each other, side by side: to keep one is to take the other back. */
export function LedgerConflicts({
  conflicts,
  title,
}: Pick<DecisionsReply, "conflicts"> & { title?: string }) {
  if (conflicts.length === 0) return null;
  return (
    <section class={title ? "dispute" : "page-section"} aria-label={title ?? "Contradictions"}>
      <h2 class={title ? "dispute-title" : "section-title"}>
        {title ?? counted(conflicts.length, "contradiction")}
      </h2>
      <ul class="conflicts">
        {conflicts.map(({ one, other }) => (
          <li key={`${one.decision.id} ${other.decision.id}`} class="conflict">
            <div class="side-by-side">
              <Side row={one} against={other} />
              <Side row={other} against={one} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Side({ row: { decision, words }, against }: { row: DecisionRow; against: DecisionRow }) {
  return (
    <div>
      <p class="decision-words">{words}</p>
      <p class="hint">
        {decision.author}, {decidedWhen(decision.time, new Date())}
      </p>
      {decision.reason && (
        <p>
          <q>{decision.reason}</q>
        </p>
      )}
      <button
        type="button"
        class="button"
        aria-label={`Keep this one: ${words}`}
        title={whyOff.value}
        disabled={whyOff.value !== undefined || isDeciding.value}
        onClick={() => void takeBack(against)}
      >
        Keep this one
      </button>
    </div>
  );
}
