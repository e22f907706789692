import { useState } from "preact/hooks";
import { dateInWords, type EntityReply } from "#model";
import { type DateRead, readDate } from "../state/date-from-words.ts";
import type { Wish } from "../state/decide.ts";
import { shortened } from "../state/wishes.ts";
import { DecisionForm } from "./decision-form.tsx";

/** Says when an event was or a work appeared; beforehand, how what is typed is understood. */
export function DateDialog({ entity }: { entity: EntityReply }) {
  const [typed, setTyped] = useState("");
  const isEvent = entity.type === "Event";
  const read = typed.trim() === "" ? undefined : readDate(typed);
  return (
    <DecisionForm
      title={isEvent ? "When was it?" : "When did it appear?"}
      act="Set the date"
      wish={read && wishOf(entity, read)}
    >
      <p class="date-of">
        <cite class="date-name">{shortened(entity.label)}</cite>{" "}
        <span class="hint">
          {entity.date === undefined ? "No date is known so far." : `So far: ${dateInWords(entity.date)}.`}
        </span>
      </p>
      <label class="field">
        <span>Date</span>
        <input
          type="text"
          class="input"
          autofocus
          autocomplete="off"
          maxLength={80}
          value={typed}
          aria-describedby="date-read"
          aria-invalid={read !== undefined && "why" in read}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p id="date-read" class="date-read" role="status">
        <Understood read={read} date={entity.date} />
      </p>
    </DecisionForm>
  );
}

function Understood({ read, date }: { read: DateRead | undefined; date: string | undefined }) {
  if (read === undefined) return <span class="hint">{EXAMPLES}</span>;
  if ("why" in read) return <span class="date-unread">{read.why}</span>;
  const isSame = read.edtf === date;
  if (read.edtf === undefined)
    return <span>{isSame ? "No date is known so far either." : "Understood: no date is known."}</span>;
  return (
    <>
      {isSame ? "That is its date already: " : "Understood: "}
      <strong>{read.words}</strong> <code class="date-edtf">EDTF {read.edtf}</code>
    </>
  );
}

const EXAMPLES = "Such as 1918, March 1918, 3 March 1918, c. 1917, 1918/1921, before 1918, or “none known”.";

function wishOf({ id, label, date }: EntityReply, read: DateRead): Wish | undefined {
  if ("why" in read || read.edtf === date) return undefined;
  const name = shortened(label);
  return {
    acts: [{ kind: "redate", entity: id, ...(read.edtf !== undefined && { date: read.edtf }) }],
    done: read.edtf === undefined ? `Said that no date of ${name} is known` : `Dated ${name} ${read.words}`,
  };
}
