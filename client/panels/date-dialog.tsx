import { useState } from "preact/hooks";
import { type Act, dateInWords, type EntityReply, type TextSummary } from "#model";
import { type DateRead, readDate } from "../state/date-from-words.ts";
import type { Wish } from "../state/decide.ts";
import { shortened } from "../state/wishes.ts";
import { DecisionForm } from "./decision-form.tsx";

type OnlyDate = Pick<EntityReply, "date">;

/** What gets a date: what it is called, its date so far, and the act that gives it another. */
interface Dated extends OnlyDate {
  readonly name: string;
  readonly actWith: (date: OnlyDate) => Act;
}

/** Says when an event was or a work appeared. */
export function DateDialog({ entity: { id, type, label, ...entity } }: { entity: EntityReply }) {
  return (
    <DateForm
      title={type === "Event" ? "When was it?" : "When did it appear?"}
      dated={{
        name: shortened(label),
        ...(entity.date !== undefined && { date: entity.date }),
        actWith: (date) => ({ kind: "redate", entity: id, ...date }),
      }}
    />
  );
}

/** Says when a text that was read appeared or was written. */
export function TextDateDialog({ text }: { text: Pick<TextSummary, "id" | "title" | "date"> }) {
  const { id, title, ...dated } = text;
  return (
    <DateForm
      title="When did the text appear?"
      dated={{
        name: shortened(title),
        ...(dated.date !== undefined && { date: dated.date }),
        actWith: (date) => ({ kind: "date-text", text: id, ...date }),
      }}
    />
  );
}

/** A date is typed; beforehand it is said how what is typed is understood. */
function DateForm({ title, dated }: { title: string; dated: Dated }) {
  const [typed, setTyped] = useState("");
  const read = typed.trim() === "" ? undefined : readDate(typed);
  return (
    <DecisionForm title={title} act="Set the date" wish={read && wishOf(dated, read)}>
      <p class="date-of">
        <cite class="date-name">{dated.name}</cite>{" "}
        <span class="hint">
          {dated.date === undefined ? "No date is known so far." : `So far: ${dateInWords(dated.date)}.`}
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
        <Understood read={read} date={dated.date} />
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

function wishOf({ name, date, actWith }: Dated, read: DateRead): Wish | undefined {
  if ("why" in read || read.edtf === date) return undefined;
  return {
    acts: [actWith(read.edtf === undefined ? {} : { date: read.edtf })],
    done: read.edtf === undefined ? `Said that no date of ${name} is known` : `Dated ${name} ${read.words}`,
  };
}
