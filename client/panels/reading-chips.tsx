import type { AskReply } from "#model";
import { ask } from "../state/acts.ts";
import { KindMark } from "./kind-mark.tsx";

/** How a question was read, each part with what else it may mean. */
export function ReadingChips({ reply: { reading, question } }: { reply: AskReply }) {
  if (!reading) return null;
  return (
    <div class="reading-chips">
      <span class="hint">read as: {reading.form}</span>
      {reading.chips.map((chip) => (
        <span key={chip.role + chip.words} class="chip chip-read">
          <span class="hint">{chip.role}</span>
          {chip.entity ? <KindMark kind={chip.entity.type} /> : null}
          {chip.entity?.label ?? chip.words}
          {chip.others.slice(0, 3).map((other) => (
            <button
              key={other.id}
              type="button"
              class="chip-other"
              title={`Ask about ${other.label} instead`}
              onClick={() => ask(question.replace(chip.words, other.label))}
            >
              or {other.label}
            </button>
          ))}
        </span>
      ))}
    </div>
  );
}
