import { neighboursOn } from "../state/stage-graph.ts";
import { visibleGraph } from "../state/store.ts";
import { EntityLink } from "./entity-link.tsx";

/** The stage in words, where this browser has no WebGL to draw it with. */
export function StageList() {
  const graph = visibleGraph.value;
  const entities = [...graph.entities.values()].sort((a, b) => b.mentions - a.mentions);
  return (
    <div class="stage-list">
      <p class="notice">
        This browser cannot draw with WebGL, so the graph stands here as a list. Nothing is missing from it.
      </p>
      <dl>
        {entities.map((entity) => (
          <div key={entity.id}>
            <dt>
              <EntityLink entity={entity} />
            </dt>
            <dd>
              {neighboursOn(graph, entity.id).map((other) => (
                <EntityLink key={other.id} entity={other} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
