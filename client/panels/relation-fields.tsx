import { useState } from "preact/hooks";
import { type EntitySummary, RELATION_TYPES, type RelationType } from "#model";
import { relationChoices, statedType, whyNot } from "../state/relation-choices.ts";
import { EntityPicker } from "./entity-picker.tsx";

type Choice = Pick<EntitySummary, "id" | "type" | "label" | "mentions">;

/** What a reader says: two different ends, and what leads from one to the other; a label only where she gave one. */
export interface Stated {
  readonly source: Choice;
  readonly target: Choice;
  readonly type: RelationType;
  readonly label: string | undefined;
}

interface Begun {
  readonly source: Choice | undefined;
  readonly target: Choice | undefined;
  readonly type?: RelationType;
  readonly label?: string | undefined;
}

/** A relation that is being stated: what is chosen so far, and the whole once nothing is missing. */
export function useStated(begun: Begun) {
  const [source, setSource] = useState(begun.source);
  const [target, setTarget] = useState(begun.target);
  const [type, setType] = useState(begun.type);
  const [label, setLabel] = useState(begun.label ?? "");
  const choices = source && target ? relationChoices(source.type, target.type) : [];
  const chosen = statedType(type, choices);
  const isWhole = source !== undefined && target !== undefined && source.id !== target.id;
  const words = label.trim();
  const named = chosen === "RELATED_TO" && words !== "" ? words : undefined;
  const stated: Stated | undefined =
    isWhole && chosen ? { source, target, type: chosen, label: named } : undefined;
  const turn = () => {
    setSource(target);
    setTarget(source);
  };
  const fields = { source, setSource, target, setTarget, choices, chosen, setType, label, setLabel };
  const [refused, ifTurned] =
    source && target && type
      ? [whyNot(type, source.type, target.type), whyNot(type, target.type, source.type)]
      : [];
  return { ...fields, turn, refused, ifTurned, stated };
}

/** The fields of a relation: who, what, whom, and a way to turn it round. */
export function RelationFields({ of }: { of: ReturnType<typeof useStated> }) {
  return (
    <>
      <EntityPicker label="Who or what" isAllowed={isNoClaim} chosen={of.source} choose={of.setSource} />
      <RelationField
        choices={of.choices}
        chosen={of.chosen}
        choose={of.setType}
        label={of.label}
        setLabel={of.setLabel}
        refused={of.refused}
      />
      <EntityPicker label="Whom or what" isAllowed={isNoClaim} chosen={of.target} choose={of.setTarget} />
      <button type="button" class="link" onClick={of.turn}>
        Turn it round
      </button>
      {of.ifTurned && !of.refused && (
        <p class="hint">{of.ifTurned}: once turned, choose what is said that way round.</p>
      )}
    </>
  );
}

const isNoClaim = ({ type }: EntitySummary) => type !== "Claim";

interface FieldProps {
  choices: readonly RelationType[];
  chosen: RelationType | undefined;
  choose: (type: RelationType) => void;
  label: string;
  setLabel: (label: string) => void;
  refused: string | undefined;
}

function RelationField({ choices, chosen, choose, label, setLabel, refused }: FieldProps) {
  if (choices.length === 0) return <p class="hint">Choose both ends to see what may be said of them.</p>;
  return (
    <fieldset>
      <legend class="unseen">What is said of them</legend>
      {refused && (
        <p class="field-fault" role="status">
          {refused}. Choose what is said instead.
        </p>
      )}
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
