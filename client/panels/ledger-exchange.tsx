import { useState } from "preact/hooks";
import { SOME_READER } from "#model";
import { whyOff } from "../state/decisions-state.ts";
import { importLedger, LEDGER_ADDRESS, lastImport } from "../state/ledger-state.ts";
import { readerName, renameReader } from "../state/reader-name.ts";
import { DecisionLine } from "./decision-line.tsx";

/** Under which name this reader decides. */
export function ReaderLine() {
  const [draft, setDraft] = useState<string>();
  const name = readerName.value ?? SOME_READER;
  if (draft === undefined) {
    return (
      <p class="reader-line">
        You decide as <strong>{name}</strong>.{" "}
        <button type="button" class="link" onClick={() => setDraft(name === SOME_READER ? "" : name)}>
          Change
        </button>
      </p>
    );
  }
  return (
    <form
      class="judge-line reader-line"
      onSubmit={(event) => {
        event.preventDefault();
        renameReader(draft);
        setDraft(undefined);
      }}
    >
      <input
        type="text"
        class="input"
        aria-label="Your name"
        autocomplete="name"
        maxLength={200}
        placeholder={SOME_READER}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
      />
      <button type="submit" class="button button-strong">
        Decide under this name
      </button>
    </form>
  );
}

/** The ledger as a file: to keep it, to give it to another scholar, to take theirs in. */
export function LedgerExchange({ isEmpty }: { isEmpty: boolean }) {
  const report = lastImport.value;
  return (
    <>
      <div class="page-tools">
        {!isEmpty && (
          <a class="button" href={LEDGER_ADDRESS} download="decisions.jsonl">
            Save decisions… <small class="button-note">.jsonl</small>
          </a>
        )}
        <label class="button file-button" title={whyOff.value}>
          Add decisions from a file…
          <input
            type="file"
            class="unseen"
            accept=".jsonl,.ndjson,.json,.txt"
            disabled={whyOff.value !== undefined}
            onChange={(event) => {
              const { currentTarget } = event;
              const [file] = currentTarget.files ?? [];
              if (file) void importLedger(file).then(() => (currentTarget.value = ""));
            }}
          />
        </label>
      </div>
      {report && <ImportReport report={report} />}
    </>
  );
}

function ImportReport({ report }: { report: NonNullable<typeof lastImport.value> }) {
  const { added, known, altered, refused, unreplayed } = report;
  const told = [...refused, ...altered];
  return (
    <section
      class={told.length > 0 ? "notice notice-warn" : "notice notice-good"}
      aria-label="What was read in"
    >
      <p>
        {added} new, {known} known already
        {altered.length > 0 && `, ${altered.length} of them changed on the way`}
        {refused.length > 0 && `, ${refused.length} could not be read`}.
      </p>
      {told.length > 0 && (
        <ul class="hint">
          {told.slice(0, 20).map(({ line, why }) => (
            <li key={line}>
              Line {line}: {why}
            </li>
          ))}
        </ul>
      )}
      {unreplayed.length > 0 && (
        <>
          <p>These speak of words or names that are in no text here; they wait for it:</p>
          <ul class="ledger">
            {unreplayed.slice(0, 20).map((row) => (
              <DecisionLine key={row.decision.id} row={row} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
