import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Judged } from "#model";
import { decide, isDeciding, takeBack } from "../state/decide.ts";
import { acceptanceOf, conflictsAbout, holding, ledger, whyOff } from "../state/decisions-state.ts";
import { valueIn } from "../state/resource.ts";
import { judge } from "../state/wishes.ts";
import { Icon } from "./icons.tsx";
import { LedgerConflicts } from "./ledger-conflicts.tsx";
import { LedgerLines } from "./ledger-lines.tsx";

interface FooterProps {
  of: readonly [Judged, string];
  /** How often readers agreed with what was read of this type, in words. */
  agreement: string | undefined;
  /** Further ways to correct. */
  children?: ComponentChildren;
}

/** The foot of the panel: right, wrong, correct, and what was decided before; above it, where readers disagree, both sides. */
export function JudgeFooter({ of, agreement, children }: FooterProps) {
  const [isRejecting, setRejecting] = useState(false);
  return (
    <>
      <LedgerConflicts
        title="Readers disagree"
        conflicts={conflictsAbout(valueIn(ledger.state.value)?.conflicts ?? [], of[0])}
      />
      <section class="judge-footer" aria-label="Your judgement">
        {isRejecting ? (
          <RejectForm of={of} close={() => setRejecting(false)} />
        ) : (
          <div class="judge-line">
            <AcceptButton of={of} />
            <button
              type="button"
              class="button"
              title={whyOff.value}
              disabled={whyOff.value !== undefined || isDeciding.value}
              onClick={() => setRejecting(true)}
            >
              <Icon name="close" size={13} /> Reject
            </button>
            {children}
          </div>
        )}
        {whyOff.value !== undefined && <p class="hint">{whyOff.value}</p>}
        <LedgerLines beside={agreement} />
      </section>
    </>
  );
}

function AcceptButton({ of: [judged, what] }: Pick<FooterProps, "of">) {
  const accepted = acceptanceOf(holding.value, judged);
  return (
    <button
      type="button"
      class="button"
      aria-pressed={accepted !== undefined}
      title={whyOff.value ?? (accepted ? "Press again to take it back" : undefined)}
      disabled={whyOff.value !== undefined || isDeciding.value}
      onClick={() => void (accepted ? takeBack(accepted) : decide(judge("accept", judged, what)))}
    >
      <Icon name="check" size={14} /> {accepted ? "Accepted" : "Accept"}
    </button>
  );
}

function RejectForm({ of: [judged, what], close }: Pick<FooterProps, "of"> & { close: () => void }) {
  const [reason, setReason] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await decide(judge("reject", judged, what, reason.trim()))) close();
  };
  return (
    <form
      class="judge-line"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <input
        type="text"
        class="input"
        aria-label={`Why reject ${what}? (optional)`}
        placeholder="Why? (optional)"
        maxLength={2_000}
        value={reason}
        ref={field}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <button type="submit" class="button button-strong" disabled={isDeciding.value}>
        Reject
      </button>
      <button type="button" class="button" onClick={close}>
        Cancel
      </button>
    </form>
  );
}
