import type { AskReply, Reading } from "#model";
import { ask } from "../state/acts.ts";
import { KindMark } from "./kind-mark.tsx";

type ReadPart = Reading["chips"][number];

/** How a question was read, each part with what else it may mean. */
export function ReadingChips({ reply: { reading, question } }: { reply: AskReply }) {
  if (!reading) return null;
  const words = reading.form.replace(/\s*\[[^\]]*\]/gu, "").split(/\b([A-Z])\b/u);
  const apart = reading.chips.filter(({ role }) => !words.includes(role));
  return (
    <div class="reading-chips">
      <span class="hint">read as:</span>
      {words.map((part, index) => {
        const chip = reading.chips.find(({ role }) => role === part);
        if (chip) return <ReadChip key={part} chip={chip} question={question} />;
        return part.trim() === "" ? null : (
          <span key={`${index}-${part}`} class="hint">
            {part.trim()}
          </span>
        );
      })}
      {apart.map((chip) => (
        <ReadChip key={chip.role} chip={chip} question={question} />
      ))}
    </div>
  );
}

function ReadChip({ chip, question }: { chip: ReadPart; question: string }) {
  return (
    <span class="chip chip-read">
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
  );
}
