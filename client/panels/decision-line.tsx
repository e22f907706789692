import type { DecisionRow } from "#model";
import { open } from "../state/acts.ts";
import { isDeciding, takeBack } from "../state/decide.ts";
import { decidedWhen, entityOf, STATE_MEANINGS, STATE_WORDS } from "../state/decisions-in-words.ts";
import { whyOff } from "../state/decisions-state.ts";

const TONES = {
  active: "badge",
  undone: "badge",
  conflict: "badge badge-bad",
  unreplayed: "badge badge-warn",
};

interface DecisionLineProps {
  row: DecisionRow;
  /** The entry that took it back, where one did. */
  takenBackBy?: DecisionRow | undefined;
}

/** One decision in words: who decided it, when and why, how it stands, and what can be done about it. */
export function DecisionLine({ row, takenBackBy }: DecisionLineProps) {
  const { decision, state, words } = row;
  const entity = state === "unreplayed" ? undefined : entityOf(row);
  return (
    <li class={`decision-line decision-${state}`}>
      <div>
        <p class="decision-words">
          {words}
          {state !== "active" && (
            <span class={TONES[state]} title={STATE_MEANINGS[state]}>
              {STATE_WORDS[state]}
            </span>
          )}
        </p>
        <p class="hint">
          {decision.author},{" "}
          <time dateTime={decision.time} title={new Date(decision.time).toLocaleString("en-GB")}>
            {decidedWhen(decision.time, new Date())}
          </time>
          {decision.reason && (
            <>
              {" "}
              · <q>{decision.reason}</q>
            </>
          )}
          {takenBackBy &&
            ` · taken back by ${takenBackBy.decision.author}, ${decidedWhen(takenBackBy.decision.time, new Date())}`}
        </p>
      </div>
      <div class="decision-tools">
        {entity && state !== "undone" && (
          <button
            type="button"
            class="link"
            aria-label={`Look at it: ${words}`}
            onClick={() => open({ id: entity })}
          >
            Look at it
          </button>
        )}
        <TakeBack row={row} />
      </div>
    </li>
  );
}

function TakeBack({ row }: { row: DecisionRow }) {
  const isAgain = row.state === "undone";
  if (row.decision.act.kind === "undo" && !isAgain) return null;
  return (
    <button
      type="button"
      class="button"
      aria-label={`${isAgain ? "Redo" : "Undo"}: ${row.words}`}
      title={whyOff.value}
      disabled={whyOff.value !== undefined || isDeciding.value}
      onClick={() => void takeBack(row)}
    >
      {isAgain ? "Redo" : "Undo"}
    </button>
  );
}
