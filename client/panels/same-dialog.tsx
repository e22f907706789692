import { useState } from "preact/hooks";
import { ENTITY_TYPES } from "#model";
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
  const { value: other } = useLoaded(otherId, (id) => fetchInContext(id));
  const take = (id: string | undefined) => {
    setOther(id);
    keepOther(false);
  };
  const [keep, gone] = keepsOther && other ? [other.entity, one.entity] : [one.entity, other?.entity];
  const wish = gone && (isSame ? merge(keep, gone) : keepApart(keep, gone));
  return (
    <DecisionForm
      title={isSame ? "Same as…" : "Not the same as…"}
      act={isSame ? "Merge" : "They are two"}
      wish={wish}
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
    </DecisionForm>
  );
}

interface NameProps {
  one: EntityInContext;
  other: EntityInContext;
  keepsOther: boolean;
  keepOther: (is: boolean) => void;
}

function NameThatStays({ one, other, keepsOther, keepOther }: NameProps) {
  const isMixed = one.entity.type !== other.entity.type;
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
      {isMixed && (
        <p class="hint">
          One is {withArticle(ENTITY_TYPES[one.entity.type].label)}, the other{" "}
          {withArticle(ENTITY_TYPES[other.entity.type].label)}: the one that stays gives the kind, and
          relations that its kind cannot have are left out.
        </p>
      )}
    </fieldset>
  );
}
