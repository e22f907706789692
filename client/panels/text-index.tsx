import { useState } from "preact/hooks";
import { ENTITY_TYPES, type EntityType, NAMED_TYPES, type TextReply } from "#model";
import { textPage } from "../state/page-state.ts";
import { EntityRow } from "./entity-row.tsx";
import { Awaited } from "./loading.tsx";

/** The index of the text that is read: whom and what it names, by kind, the most named first. */
export function TextIndex() {
  return (
    <Awaited resource={textPage}>
      {(text) => (
        <div class="entity-head">
          <p class="eyebrow">index</p>
          {NAMED_TYPES.map((kind) => (
            <IndexOf key={kind} kind={kind} text={text} />
          ))}
        </div>
      )}
    </Awaited>
  );
}

const FIRST = 8;

function IndexOf({ kind, text }: { kind: EntityType; text: TextReply }) {
  const [isWhole, setWhole] = useState(false);
  const there = text.entities.filter(({ type }) => type === kind).sort((a, b) => b.mentions - a.mentions);
  if (there.length === 0) return null;
  return (
    <section class="group">
      <h3>
        {ENTITY_TYPES[kind].plural} <span class="count">{there.length}</span>
      </h3>
      <ul class="rows">
        {there.slice(0, isWhole ? undefined : FIRST).map((entity) => (
          <EntityRow key={entity.id} entity={entity} />
        ))}
      </ul>
      {there.length > FIRST && !isWhole && (
        <button type="button" class="chip" onClick={() => setWhole(true)}>
          {there.length - FIRST} more
        </button>
      )}
    </section>
  );
}
