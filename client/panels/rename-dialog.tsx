import { useState } from "preact/hooks";
import { ENTITY_TYPE_NAMES, ENTITY_TYPES, type EntityReply, type EntityType } from "#model";
import { shortened, withArticle } from "../state/wishes.ts";
import { DecisionForm } from "./decision-form.tsx";
import { KindMark } from "./kind-mark.tsx";

/** Gives an entity another name, one that the texts use or a new one. */
export function RenameDialog({ entity }: { entity: EntityReply }) {
  const [label, setLabel] = useState(entity.label);
  const wanted = label.trim();
  const forms = entity.aliases.filter((name) => name !== wanted).slice(0, 8);
  const wish =
    wanted === "" || wanted === entity.label
      ? undefined
      : {
          acts: [{ kind: "rename" as const, entity: entity.id, label: wanted }],
          done: `Renamed ${shortened(entity.label)} to ${shortened(wanted)}`,
        };
  return (
    <DecisionForm title="Rename" act="Rename" wish={wish}>
      <label class="field">
        <span>Name</span>
        <input
          type="text"
          class="input input-name"
          autofocus
          maxLength={300}
          value={label}
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </label>
      {forms.length > 0 && (
        <p class="chips">
          <span class="hint">In the texts:</span>
          {forms.map((name) => (
            <button key={name} type="button" class="chip" onClick={() => setLabel(name)}>
              {name}
            </button>
          ))}
        </p>
      )}
    </DecisionForm>
  );
}

const KINDS = ENTITY_TYPE_NAMES.filter((kind) => kind !== "Claim");

/** Says that an entity is of another kind. */
export function RetypeDialog({ entity }: { entity: EntityReply }) {
  const [type, setType] = useState<EntityType>(entity.type);
  const wish =
    type === entity.type
      ? undefined
      : {
          acts: [{ kind: "retype" as const, entity: entity.id, type }],
          done: `Changed ${shortened(entity.label)} to ${withArticle(ENTITY_TYPES[type].label)}`,
        };
  return (
    <DecisionForm title={`What is ${shortened(entity.label)}?`} act="Change kind" wish={wish}>
      <fieldset>
        <legend class="unseen">Kind</legend>
        {KINDS.map((kind) => (
          <label key={kind} class="choice">
            <input type="radio" name="kind" checked={type === kind} onChange={() => setType(kind)} />
            <KindMark kind={kind} /> <span>{ENTITY_TYPES[kind].label}</span>
          </label>
        ))}
      </fieldset>
      <p class="hint">Relations that the new kind cannot have are left out; undo brings them back.</p>
    </DecisionForm>
  );
}
