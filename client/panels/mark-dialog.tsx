import { useState } from "preact/hooks";
import { type Act, ENTITY_TYPES, type EntitySummary, type EntityType, NAMED_TYPES } from "#model";
import { choose } from "../state/acts.ts";
import type { MarkedWords } from "../state/curation.ts";
import type { Wish } from "../state/decide.ts";
import { shortened } from "../state/wishes.ts";
import { DecisionForm } from "./decision-form.tsx";
import { EntityPicker } from "./entity-picker.tsx";
import { KindMark } from "./kind-mark.tsx";

type Choice = Pick<EntitySummary, "id" | "type" | "label" | "mentions">;

/** More words than these are no name that could be looked for. */
const LONGEST_HINT = 60;

/** Says whom or what the selected words name: somebody who is known, or somebody new. */
export function MarkDialog({ words }: { words: MarkedWords }) {
  const [known, setKnown] = useState<Choice>();
  const [type, setType] = useState<EntityType>();
  const [label, setLabel] = useState(words.quote);
  const wanted = label.trim();
  const named = known ?? (type && wanted !== "" ? { type, label: wanted } : undefined);
  return (
    <DecisionForm
      title={`“${shortened(words.quote)}” names…`}
      act="Mark"
      wish={named && wishOf(words, named)}
      after={choose}
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
    </DecisionForm>
  );
}

/** Where the words were taken for somebody else, that is rejected in the same act. */
function wishOf(
  { place, quote, insteadOf }: MarkedWords,
  named: Choice | { type: EntityType; label: string },
): Wish {
  const reject: Act[] = insteadOf ? [{ kind: "reject", judged: { entity: insteadOf, mention: place } }] : [];
  const entity = "id" in named ? named.id : { type: named.type, label: named.label };
  return {
    acts: [...reject, { kind: "add-mention", place, entity }],
    done: `Marked “${shortened(quote)}” as ${shortened(named.label)}`,
  };
}
