import { useState } from "preact/hooks";
import { type EntitySummary, RELATION_TYPES, type RelationType } from "#model";
import type { MarkedWords } from "../state/curation.ts";
import type { Wish } from "../state/decide.ts";
import { namedIn, sentenceAround } from "../state/marking.ts";
import { textPage } from "../state/page-state.ts";
import { relationWords } from "../state/places-in-words.ts";
import { relationChoices } from "../state/relation-choices.ts";
import { valueIn } from "../state/resource.ts";
import { shortened } from "../state/wishes.ts";
import { DecisionForm } from "./decision-form.tsx";
import { EntityPicker } from "./entity-picker.tsx";

type Choice = Pick<EntitySummary, "id" | "type" | "label" | "mentions">;

/** States a relation between two entities, with the selected words as its proof. */
export function NewRelationDialog({ words }: { words: MarkedWords }) {
  const [[first, second]] = useState(() => likelyEnds(words));
  const [source, setSource] = useState<Choice | undefined>(first);
  const [target, setTarget] = useState<Choice | undefined>(second);
  const [type, setType] = useState<RelationType>();
  const [label, setLabel] = useState("");
  const choices = source && target ? relationChoices(source.type, target.type) : [];
  const [only, ...others] = choices;
  const chosen = type && choices.includes(type) ? type : others.length === 0 ? only : undefined;
  const ends = source && target && source.id !== target.id ? { source, target } : undefined;
  return (
    <DecisionForm
      title="Add a relation"
      act="Add relation"
      wish={ends && chosen && wishOf(words, { ...ends, type: chosen, label: label.trim() })}
    >
      <blockquote class="decision-quote">{words.quote}</blockquote>
      <EntityPicker label="Who or what" isAllowed={isNoClaim} chosen={source} choose={setSource} />
      <RelationField choices={choices} chosen={chosen} choose={setType} label={label} setLabel={setLabel} />
      <EntityPicker label="Whom or what" isAllowed={isNoClaim} chosen={target} choose={setTarget} />
      <button
        type="button"
        class="link"
        onClick={() => {
          setSource(target);
          setTarget(source);
        }}
      >
        Turn it round
      </button>
    </DecisionForm>
  );
}

interface FieldProps {
  choices: readonly RelationType[];
  chosen: RelationType | undefined;
  choose: (type: RelationType) => void;
  label: string;
  setLabel: (label: string) => void;
}

function RelationField({ choices, chosen, choose, label, setLabel }: FieldProps) {
  if (choices.length === 0) return <p class="hint">Choose both ends to see what may be said of them.</p>;
  return (
    <fieldset>
      <legend class="unseen">What is said of them</legend>
      <div class="choices">
        {choices.map((type) => (
          <label key={type} class="choice">
            <input type="radio" name="type" checked={chosen === type} onChange={() => choose(type)} />
            <span>{RELATION_TYPES[type].label}</span>
          </label>
        ))}
      </div>
      {chosen === "RELATED_TO" && (
        <label class="field">
          <span>In the words of the text, such as “wrote to” (optional)</span>
          <input
            type="text"
            class="input"
            maxLength={300}
            value={label}
            onInput={(event) => setLabel(event.currentTarget.value)}
          />
        </label>
      )}
    </fieldset>
  );
}

const isNoClaim = ({ type }: EntitySummary) => type !== "Claim";

/** The first two that the selected words name, or where they name fewer, that their sentence names. */
function likelyEnds({ place }: MarkedWords): (Choice | undefined)[] {
  const text = valueIn(textPage.state.peek());
  if (!text) return [undefined, undefined];
  const within = namedIn(text, place);
  return within.length > 1
    ? within
    : [...new Set([...within, ...namedIn(text, sentenceAround(text, place))])];
}

interface Stated {
  readonly source: Choice;
  readonly target: Choice;
  readonly type: RelationType;
  readonly label: string;
}

function wishOf({ place }: MarkedWords, { source, target, type, label }: Stated): Wish {
  const isNamed = type === "RELATED_TO" && label !== "";
  const words = relationWords(type, isNamed ? label : undefined, true);
  return {
    acts: [
      {
        kind: "add-relation",
        relation: { type, source: source.id, target: target.id },
        place,
        ...(isNamed && { label }),
      },
    ],
    done: `Added “${shortened(source.label)} ${words} ${shortened(target.label)}”`,
  };
}
