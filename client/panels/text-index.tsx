import { useState } from "preact/hooks";
import { ENTITY_TYPES, type EntitySummary, type EntityType, NAMED_TYPES, type TextReply } from "#model";
import { textPage } from "../state/page-state.ts";
import { EntityRow } from "./entity-row.tsx";
import { Awaited } from "./loading.tsx";

/** The index of the text that is read: whom and what it names, by kind, the most named first. */
export function TextIndex() {
  return (
    <Awaited resource={textPage}>
      {(text) => {
        const named = countedHere(text);
        return (
          <div class="entity-head">
            <p class="eyebrow">index</p>
            {NAMED_TYPES.map((kind) => (
              <IndexOf key={kind} kind={kind} named={named} />
            ))}
          </div>
        );
      }}
    </Awaited>
  );
}

const FIRST = 8;

/** The entities of a text with the number of places that name them in it. */
function countedHere({ entities, mentions }: TextReply): EntitySummary[] {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return entities
    .map((entity) => ({ ...entity, mentions: counts.get(entity.id) ?? 0 }))
    .sort((a, b) => b.mentions - a.mentions);
}

function IndexOf({ kind, named }: { kind: EntityType; named: readonly EntitySummary[] }) {
  const [isWhole, setWhole] = useState(false);
  const there = named.filter(({ type }) => type === kind);
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
