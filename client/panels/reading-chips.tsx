import { type AskReply, datesInWords, type EntitySummary, type Namesake, type Reading } from "#model";
import { ask } from "../state/acts.ts";
import { counted, nameOf } from "../state/places-in-words.ts";
import { KindMark } from "./kind-mark.tsx";
import { QuoteLine } from "./quote-line.tsx";

type ReadPart = Reading["chips"][number];

/** How a question was read, each part with what else it may mean. */
export function ReadingChips({ reply: { reading, question } }: { reply: AskReply }) {
  if (!reading) return null;
  return (
    <>
      <Chips reading={reading} question={question} />
      {reading.chips.map((chip) => (
        <Namesakes key={chip.role} chip={chip} question={question} />
      ))}
    </>
  );
}

function Chips({ reading, question }: { reading: Reading; question: string }) {
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
      {chip.entity ? nameOf(chip.entity) : chip.words}
      {chip.others.slice(0, 3).map((other) => (
        <button
          key={other.id}
          type="button"
          class="chip-other"
          title={`Ask about ${nameOf(other)} instead`}
          onClick={() => ask(question.replace(chip.words, askedBy(other, chip)))}
        >
          or {isNamesake(other, chip) && <KindMark kind={other.type} />} {nameOf(other)}
          {isNamesake(other, chip) && `, ${tellingInWords(other, chip)}`}
        </button>
      ))}
    </span>
  );
}

/** Dates where they are known, else how often it is named. */
function tellingInWords(other: EntitySummary, { namesakes = [] }: ReadPart): string {
  const known: Partial<Namesake> = namesakes.find(({ id }) => id === other.id) ?? other;
  return datesInWords(known) || `named in ${counted(other.mentions, "place")}`;
}

/** All who bear a name of the question, each with a sentence that names it, to choose from. */
function Namesakes({ chip, question }: { chip: ReadPart; question: string }) {
  const { namesakes = [], words } = chip;
  if (namesakes.length < 2) return null;
  return (
    <details class="namesakes">
      <summary>
        Which “{words}”? {namesakes.length} bear that name
      </summary>
      <ul>
        {namesakes.map((one, at) => (
          <li key={one.id}>
            <p>
              <KindMark kind={one.type} />{" "}
              {at === 0 ? (
                <strong>{nameOf(one)}</strong>
              ) : (
                <button
                  type="button"
                  class="link"
                  title={`Ask about this ${nameOf(one)} instead`}
                  onClick={() => ask(question.replace(words, one.id))}
                >
                  {nameOf(one)}
                </button>
              )}{" "}
              <span class="hint">{factsInWords(one, at === 0)}</span>
            </p>
            {one.named && (
              <ul class="quotes">
                <QuoteLine quote={one.named} shown={one.id} isShort />
              </ul>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function factsInWords(one: Namesake, isTaken: boolean): string {
  const places = counted(one.mentions, "place");
  const named = one.texts > 1 ? `${places} of ${one.texts} texts` : places;
  return [datesInWords(one), named, isTaken && "meant here"].filter(Boolean).join(" · ");
}
