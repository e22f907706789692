import { useState } from "preact/hooks";
import { ENTITY_TYPES, type EntityReply } from "#model";
import { type EntityInContext, fetchInContext, wordsToSeek } from "../state/entity-search.ts";
import { keepApart, merge, withArticle } from "../state/wishes.ts";
import { DecisionForm } from "./decision-form.tsx";
import { EntityPicker } from "./entity-picker.tsx";
import { InContext } from "./in-context.tsx";
import { useLoaded } from "./use-loaded.ts";

interface SameDialogProps {
  entity: EntityInContext;
  /** False where the two are to be held apart. */
  isSame: boolean;
  /** The other one, where it is known whom the reader means. */
  other: string | undefined;
}

/** Finds the other of two, holds both side by side, and makes them one, or says that they are two. */
export function SameDialog({ entity: one, isSame, other: likely }: SameDialogProps) {
  const [otherId, setOther] = useState(likely);
  const [keepsOther, keepOther] = useState(false);
  const [isMeant, mean] = useState(false);
  const { value: other } = useLoaded(otherId, (id) => fetchInContext(id));
  const take = (id: string | undefined) => {
    setOther(id);
    keepOther(false);
    mean(false);
  };
  const [keep, gone] = keepsOther && other ? [other.entity, one.entity] : [one.entity, other?.entity];
  const isMixed = isSame && gone !== undefined && gone.type !== keep.type;
  const made = gone && (isSame ? { ...merge(keep, gone), acrossTypes: isMeant } : keepApart(keep, gone));
  const wish = isMixed && !isMeant ? undefined : made;
  return (
    <DecisionForm
      title={isSame ? "Same as…" : "Not the same as…"}
      act={isSame ? "Merge" : "They are two"}
      wish={wish}
      missing={isMixed ? "They are of two kinds: tick that they are one all the same." : undefined}
    >
      <div class="side-by-side">
        <InContext entity={one.entity} quotes={one.quotes} />
        <div>
          {other ? (
            <InContext entity={other.entity} quotes={other.quotes} />
          ) : (
            <EntityPicker
              isFirst
              label={isSame ? "Who or what it is the same as" : "Who or what it is not"}
              hints={wordsToSeek(one.entity)}
              isAllowed={({ id, type }) => id !== one.entity.id && type !== "Claim"}
              chosen={undefined}
              choose={(chosen) => take(chosen?.id)}
            />
          )}
          {other && (
            <button type="button" class="link" onClick={() => take(undefined)}>
              Choose another
            </button>
          )}
        </div>
      </div>
      {other && isSame && (
        <NameThatStays one={one} other={other} keepsOther={keepsOther} keepOther={keepOther} />
      )}
      {isMixed && (
        <div class="field-fault" role="alert">
          <p>
            {kindOf(keep)}, {kindOf(gone)}. The one that stays gives the kind, and relations that its kind
            cannot have are left out.
          </p>
          <label class="choice">
            <input type="checkbox" checked={isMeant} onChange={() => mean(!isMeant)} />
            <span>They are one all the same</span>
          </label>
        </div>
      )}
    </DecisionForm>
  );
}

function kindOf({ type, label }: EntityReply): string {
  return `${label} is ${withArticle(ENTITY_TYPES[type].label)}`;
}

interface NameProps {
  one: EntityInContext;
  other: EntityInContext;
  keepsOther: boolean;
  keepOther: (is: boolean) => void;
}

function NameThatStays({ one, other, keepsOther, keepOther }: NameProps) {
  const names = [
    { label: one.entity.label, isOther: false },
    { label: other.entity.label, isOther: true },
  ];
  return (
    <fieldset>
      <legend>The name that stays</legend>
      {names.map(({ label, isOther }) => (
        <label key={String(isOther)} class="choice">
          <input
            type="radio"
            name="keep"
            checked={keepsOther === isOther}
            onChange={() => keepOther(isOther)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
