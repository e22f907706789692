import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { closeCuration } from "../state/curation.ts";
import { decide, isDeciding, type Wish } from "../state/decide.ts";
import { whyOff } from "../state/decisions-state.ts";
import { notice } from "../state/notice.ts";
import { Dialog } from "./dialog.tsx";
import { NoticeBox } from "./notice-line.tsx";

interface DecisionFormProps {
  title: string;
  /** What the button does, in a word or two. */
  act: string;
  /** What would be decided; undefined while something is missing. */
  wish: Wish | undefined;
  /** What has to be done before it can be decided. */
  missing?: string | undefined;
  children: ComponentChildren;
  /** Called with what the server says, once it is decided. */
  after?: (entity: string | undefined) => void;
}

/** A dialog that ends in one decision, with a reason where the reader wants to give one. */
export function DecisionForm({ title, act, wish, missing, children, after }: DecisionFormProps) {
  const [reason, setReason] = useState("");
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!wish) return;
    const reply = await decide({ ...wish, reason: reason.trim() || undefined });
    if (reply) after?.(reply.entity);
  };
  const fault = notice.value?.isFault ? notice.value : undefined;
  return (
    <Dialog title={title} close={closeCuration}>
      <form class="decision" onSubmit={(event) => void submit(event)}>
        {children}
        <label class="field decision-reason">
          <span>Reason (optional; stands in the ledger)</span>
          <input
            type="text"
            class="input"
            maxLength={2_000}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        {fault && <NoticeBox shown={fault} />}
        {whyOff.value !== undefined && <p class="hint">{whyOff.value}</p>}
        {!wish && missing !== undefined && (
          <p class="hint" id="decision-missing">
            {missing}
          </p>
        )}
        <div class="decision-acts">
          <button
            type="submit"
            aria-describedby={!wish && missing !== undefined ? "decision-missing" : undefined}
            class="button button-strong"
            disabled={!wish || whyOff.value !== undefined || isDeciding.value}
          >
            {act}
          </button>
          <button type="button" class="button" onClick={closeCuration}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  );
}
