import { useState } from "preact/hooks";
import {
  type Act,
  ENTITY_TYPES,
  type EntitySummary,
  type EntityType,
  NAMED_TYPES,
  type PlaceInText,
  type Span,
  type TextReply,
} from "#model";
import { chooseDecided } from "../state/acts.ts";
import type { MarkedWords } from "../state/curation.ts";
import type { Wish } from "../state/decide.ts";
import { textPage } from "../state/page-state.ts";
import { valueIn } from "../state/resource.ts";
import { type Elsewhere, elsewhere, namedExactly } from "../state/same-words.ts";
import { shortened } from "../state/wishes.ts";
import { DecisionForm } from "./decision-form.tsx";
import { EntityPicker } from "./entity-picker.tsx";
import { KindMark } from "./kind-mark.tsx";
import { SameWords, type Spread } from "./same-words.tsx";

type Choice = Pick<EntitySummary, "id" | "type" | "label" | "mentions">;

/** More words than these are no name that could be looked for. */
const LONGEST_HINT = 60;

/** Says whom or what the selected words name: somebody who is known, or somebody new. */
export function MarkDialog({ words }: { words: MarkedWords }) {
  const [known, setKnown] = useState<Choice>();
  const [type, setType] = useState<EntityType>();
  const [label, setLabel] = useState(words.quote);
  const [spread, setSpread] = useState<Spread>({ isFree: false, isTaken: false });
  const wanted = label.trim();
  const text = textOf(words);
  const places = text && elsewhere(text, words.place, known?.id);
  const named = known ?? (type && wanted !== "" ? { type, label: wanted } : undefined);
  return (
    <DecisionForm
      title={`“${shortened(words.quote)}” names…`}
      act="Mark"
      wish={named && wishOf(words, named, text && places && chosenOf(text, places, spread))}
      after={chooseDecided}
    >
      <EntityPicker
        isFirst
        label="Somebody or something that is here already"
        hints={words.quote.length <= LONGEST_HINT ? [words.quote] : []}
        isAllowed={({ id, type: kind }) => kind !== "Claim" && id !== words.insteadOf}
        chosen={known}
        choose={setKnown}
      />
      {!known && (
        <fieldset>
          <legend>or somebody or something new</legend>
          <div class="choices">
            {NAMED_TYPES.map((kind) => (
              <label key={kind} class="choice">
                <input type="radio" name="kind" checked={type === kind} onChange={() => setType(kind)} />
                <KindMark kind={kind} /> <span>{ENTITY_TYPES[kind].label}</span>
              </label>
            ))}
          </div>
          {type && (
            <label class="field">
              <span>Full name</span>
              <input
                type="text"
                class="input input-name"
                maxLength={300}
                value={label}
                onInput={(event) => setLabel(event.currentTarget.value)}
              />
            </label>
          )}
        </fieldset>
      )}
      {places && <SameWords places={places} spread={spread} change={setSpread} />}
    </DecisionForm>
  );
}

/** The text of the words, where it is the one that is open. */
function textOf({ place }: MarkedWords): TextReply | undefined {
  const text = valueIn(textPage.state.value);
  return text?.id === place.text ? text : undefined;
}

/** The other places that are marked too, and who is not named there any more. */
interface Others {
  readonly also: readonly PlaceInText[];
  readonly reject: readonly Act[];
}

function chosenOf(text: TextReply, { free, taken }: Elsewhere, { isFree, isTaken }: Spread): Others {
  const placed = ({ start, end }: Span) => ({ text: text.id, start, end });
  const also = [...(isFree ? free : []), ...(isTaken ? taken : [])].map(placed);
  const reject = (isTaken ? taken : []).flatMap((span) =>
    namedExactly(text, span).map(
      (entity): Act => ({ kind: "reject", judged: { entity, mention: placed(span) } }),
    ),
  );
  return { also, reject };
}

/** Where the words were taken for somebody else, that is rejected in the same act. */
function wishOf(
  { place, quote, insteadOf }: MarkedWords,
  named: Choice | { type: EntityType; label: string },
  { also, reject: elsewhere }: Others = { also: [], reject: [] },
): Wish {
  const reject: Act[] = insteadOf ? [{ kind: "reject", judged: { entity: insteadOf, mention: place } }] : [];
  const entity = "id" in named ? named.id : { type: named.type, label: named.label };
  const add: Act = { kind: "add-mention", place, entity, ...(also.length > 0 && { also: [...also] }) };
  const where = also.length > 0 ? ` in ${also.length + 1} places` : "";
  return {
    acts: [...reject, ...elsewhere, add],
    done: `Marked “${shortened(quote)}” as ${shortened(named.label)}${where}`,
  };
}
