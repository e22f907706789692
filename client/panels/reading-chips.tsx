import type { AskReply, EntitySummary, Reading } from "#model";
import { ask } from "../state/acts.ts";
import { counted } from "../state/places-in-words.ts";
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

/** True where another entity of the chip has the same name. */
function isNamesake({ id, label }: EntitySummary, { entity, others }: ReadPart): boolean {
  return [...(entity ? [entity] : []), ...others].some((one) => one.id !== id && one.label === label);
}

/** By what an entity is asked for: one of several of a name by its id. */
function askedBy(other: EntitySummary, chip: ReadPart): string {
  return isNamesake(other, chip) ? other.id : other.label;
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
          onClick={() => ask(question.replace(chip.words, askedBy(other, chip)))}
        >
          or {isNamesake(other, chip) && <KindMark kind={other.type} />} {other.label}
          {isNamesake(other, chip) && `, named in ${counted(other.mentions, "place")}`}
        </button>
      ))}
    </span>
  );
}
