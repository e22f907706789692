import { useState } from "preact/hooks";
import type { DecisionRow } from "#model";
import { isDeciding, takeBack } from "../state/decide.ts";
import { decidedWhen } from "../state/decisions-in-words.ts";
import { holding, whyOff } from "../state/decisions-state.ts";
import { counted } from "../state/places-in-words.ts";

const LATEST = 12;

/** What readers have decided about what is selected, each with a way to take it back; beside it how often they agreed. */
export function LedgerLines({ beside }: { beside: string | undefined }) {
  const [isOpen, setOpen] = useState(false);
  const rows = holding.value.filter(({ decision }) => decision.act.kind !== "undo");
  if (rows.length === 0) return beside ? <p class="hint">{beside}</p> : null;
  return (
    <div class="ledger-lines">
      <p class="hint">
        {beside && `${beside} · `}
        <button type="button" class="ledger-switch" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {counted(rows.length, "decision")} about it
        </button>
      </p>
      {isOpen && (
        <ul>
          {rows.slice(0, LATEST).map((row) => (
            <Line key={row.decision.id} row={row} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Line({ row }: { row: DecisionRow }) {
  const { decision, words } = row;
  return (
    <li>
      <span>
        {words}
        <span class="hint">
          {" "}
          {decision.author}, {decidedWhen(decision.time, new Date())}
          {decision.reason && (
            <>
              {" "}
              · <q>{decision.reason}</q>
            </>
          )}
        </span>
      </span>
      <button
        type="button"
        class="link"
        aria-label={`Take back: ${words}`}
        disabled={whyOff.value !== undefined || isDeciding.value}
        onClick={() => void takeBack(row)}
      >
        Take back
      </button>
    </li>
  );
}
