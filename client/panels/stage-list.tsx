import { useState } from "preact/hooks";
import type { RelationSummary } from "#model";
import { choose } from "../state/acts.ts";
import { counted, relationWords, sureInWords } from "../state/places-in-words.ts";
import { stageRows, unconnectedOf } from "../state/stage-rows.ts";
import { visibleGraph } from "../state/store.ts";
import { EntityLink } from "./entity-link.tsx";

const STEP = 200;

/** The stage as a table, strongest first: the twin of the drawing for those who do not see it, or would rather read. */
export function StageList() {
  const [shown, setShown] = useState(STEP);
  const graph = visibleGraph.value;
  const rows = stageRows(graph);
  const alone = unconnectedOf(graph);
  return (
    <div class="stage-list">
      <table class="table">
        <caption>
          {counted(rows.length, "relation")} between {counted(graph.entities.size, "entity", "entities")},
          strongest first{rows.length > shown ? `; showing ${shown}` : ""}
        </caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Relation</th>
            <th scope="col">To</th>
            <th scope="col" class="number">
              Places
            </th>
            <th scope="col" class="number">
              Sure
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((relation) => (
            <Row key={relation.id} relation={relation} />
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <button type="button" class="chip more" onClick={() => setShown(shown + STEP)}>
          {Math.min(STEP, rows.length - shown)} more
        </button>
      )}
      {alone.length > 0 && (
        <section class="page-section">
          <h2 class="list-title">Without a relation here</h2>
          <ul class="stage-alone">
            {alone.map((entity) => (
              <li key={entity.id}>
                <EntityLink entity={entity} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Row({ relation }: { relation: RelationSummary }) {
  const { entities } = visibleGraph.value;
  const { id, source, target, evidence } = relation;
  const [from, to] = [entities.get(source), entities.get(target)];
  if (!from || !to) return null;
  return (
    <tr>
      <th scope="row">
        <EntityLink entity={from} />
      </th>
      <td>
        <button type="button" class="link stage-relation" onClick={() => choose(id)}>
          {relationWords(relation, true, to)}
        </button>
      </td>
      <td>
        <EntityLink entity={to} />
      </td>
      <td class="number">{evidence}</td>
      <td class="number">{sureInWords(relation)}</td>
    </tr>
  );
}
