import { useState } from "preact/hooks";
import type { DecisionsReply } from "#model";
import { filteredRows, type LedgerFilter } from "../state/decisions-in-words.ts";
import { wholeLedger } from "../state/ledger-state.ts";
import { counted } from "../state/places-in-words.ts";
import { AgreementTable } from "./agreement-table.tsx";
import { DecisionLine } from "./decision-line.tsx";
import { LedgerConflicts } from "./ledger-conflicts.tsx";
import { LedgerExchange, ReaderLine } from "./ledger-exchange.tsx";
import { LedgerFilters } from "./ledger-filters.tsx";
import { Awaited } from "./loading.tsx";

/** Every decision of the ledger, with what it says and how it stands. */
export function DecisionsPage() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (axe, scrollable-region-focusable)
    <main class="page" id="main" tabIndex={0}>
      <div class="page-column">
        <h1 class="page-title">Decisions</h1>
        <p class="page-lead">
          What readers have corrected and confirmed. Nothing is ever struck out: what is taken back stays
          written, and can be made to hold again.
        </p>
        <ReaderLine />
        <Awaited resource={wholeLedger}>{(reply) => <Ledger reply={reply} />}</Awaited>
      </div>
    </main>
  );
}

const ALL: LedgerFilter = { state: "", author: "", kind: "" };

function Ledger({ reply }: { reply: DecisionsReply }) {
  const [filter, setFilter] = useState(ALL);
  const decided = reply.rows.filter(({ decision }) => decision.act.kind !== "undo");
  const byId = new Map(reply.rows.map((row) => [row.decision.id, row]));
  const shown = filteredRows(decided, filter);
  return (
    <>
      <LedgerExchange isEmpty={reply.total === 0} />
      <LedgerConflicts conflicts={reply.conflicts} />
      {decided.length === 0 ? (
        <p class="notice">
          Nothing has been decided yet. Accept, reject or correct in the panel beside the graph, mark words
          while you read, or go through what waits under Curate.
        </p>
      ) : (
        <section class="page-section" aria-label="Ledger">
          <LedgerFilters rows={decided} filter={filter} change={setFilter} />
          <ul class="ledger">
            {shown.map((row) => (
              <DecisionLine key={row.decision.id} row={row} takenBackBy={byId.get(row.undoneBy ?? "")} />
            ))}
          </ul>
          {shown.length === 0 && (
            <p class="hint">
              No decision is so.{" "}
              <button type="button" class="link" onClick={() => setFilter(ALL)}>
                Show all
              </button>
            </p>
          )}
          {reply.truncated && (
            <p class="hint">
              Of {counted(reply.entries, "entry", "entries")} the latest {reply.rows.length} are here; the
              export holds all.
            </p>
          )}
        </section>
      )}
      <section class="page-section">
        <h2 class="section-title">How often readers agreed</h2>
        <AgreementTable agreement={reply.agreement} />
      </section>
    </>
  );
}
