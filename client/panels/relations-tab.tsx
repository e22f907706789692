import { citedHow, type RelationQuoted } from "#model";
import { choose } from "../state/acts.ts";
import { STANCE_TO_CITED } from "../state/citation-plate.ts";
import { entityRelations } from "../state/panel-state.ts";
import { nameOf } from "../state/places-in-words.ts";
import { endsNamed } from "../state/quote-excerpt.ts";
import { relationGroups } from "../state/relation-groups.ts";
import { hoveredRelation, stageGraph } from "../state/store.ts";
import { isDisputed } from "../state/visible-graph.ts";
import { judgedRelation } from "../state/wishes.ts";
import { EntityLink } from "./entity-link.tsx";
import { FirstQuotes } from "./first-quotes.tsx";
import { Icon } from "./icons.tsx";
import { JudgeButtons } from "./judge-buttons.tsx";
import { Awaited } from "./loading.tsx";
import { MoreRows } from "./more-rows-line.tsx";

/** The relations of an entity, grouped by what they say, each with the sentences that state it. */
export function RelationsTab({ entity }: { entity: string }) {
  return (
    <Awaited resource={entityRelations}>
      {(reply) => {
        const groups = relationGroups(reply, entity);
        if (groups.length === 0) return <p class="hint">No text states a relation of it.</p>;
        return (
          <>
            {groups.map(([words, relations]) => (
              <section key={words} class="group">
                <h3>
                  {words} <span class="count">{relations.length}</span>
                </h3>
                <ul class="rows">
                  {relations.map((relation) => (
                    <RelationRow key={relation.id} relation={relation} entity={entity} />
                  ))}
                </ul>
              </section>
            ))}
            <MoreRows
              shown={reply.relations.length}
              total={reply.total}
              things="relations of it"
              order="strongest first"
            />
          </>
        );
      }}
    </Awaited>
  );
}

function RelationRow({ relation, entity }: { relation: RelationQuoted; entity: string }) {
  const isOutward = relation.source.id === entity;
  const other = isOutward ? relation.target : relation.source;
  const isDrawn = stageGraph.value.relations.has(relation.id);
  return (
    <li
      class="row"
      onPointerEnter={() => (hoveredRelation.value = isDrawn ? relation.id : undefined)}
      onPointerLeave={() => (hoveredRelation.value = undefined)}
    >
      <div class="row-head">
        <EntityLink entity={other} />
        {relation.type === "RELATED_TO" && relation.label && (
          <span class="row-words">
            {isOutward ? "" : "← "}
            {relation.label}
          </span>
        )}
        {relation.coAuthorOf && <span class="row-words">as co-author of {nameOf(relation.coAuthorOf)}</span>}
        {isDisputed(relation) && <span class="badge badge-bad">disputed</span>}
        <span class="row-acts">
          {relation.type !== "APPEARS_WITH" && <JudgeButtons of={judgedRelation(relation)} />}
          {isDrawn && (
            <button
              type="button"
              class="disclose"
              aria-label="Show this relation"
              title="Show this relation"
              onClick={() => choose(relation.id)}
            >
              <Icon name="chevron" size={14} />
            </button>
          )}
        </span>
      </div>
      <FirstQuotes quotes={relation.evidence} first={1} named={endsNamed(relation)} note={noteOf(relation)} />
    </li>
  );
}

/** How the one who cites stands to the other, and how the citation is made. */
function noteOf({ type, stance, evidence }: RelationQuoted): string | undefined {
  const words = [stance && STANCE_TO_CITED[stance], type === "CITES" && citedHow(evidence)].filter(Boolean);
  return words.length > 0 ? words.join(", ") : undefined;
}
