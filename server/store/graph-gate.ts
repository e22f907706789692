import { type Bodies, checkGraph, type Fault, type Graph } from "#model";
import { InvalidGraphError } from "./graph-store.ts";
import { looseEnds, sharesOf, type TextShare } from "./text-shares.ts";

const SHOWN = 3;

/** Checks every law of the model, and that the words of each text are there; throws an InvalidGraphError that lists every fault. */
export function assertValid(graph: Graph, bodies: Bodies): void {
  const faults = checkGraph(graph, bodies);
  if (Array.isArray(graph?.attributes?.texts)) faults.push(...bodyFaults(graph, bodies));
  if (faults.length === 0) return;
  const first = faults.slice(0, SHOWN).map((fault) => `${fault.id} ${fault.message}`);
  const more = faults.length > SHOWN ? `; and ${faults.length - SHOWN} more` : "";
  const count = faults.length === 1 ? "1 law" : `${faults.length} laws`;
  throw new InvalidGraphError(
    `The graph breaks ${count} of the model, so nothing was loaded: ${first.join("; ")}${more}.`,
    faults,
  );
}

function bodyFaults(graph: Graph, bodies: Bodies): Fault[] {
  return graph.attributes.texts.flatMap(({ id, length }) => {
    const body = bodies.get(id);
    if (body === undefined) return [{ id, message: "comes without its words" }];
    return body.length === length ? [] : [{ id, message: `is ${body.length} long, not ${length}` }];
  });
}

/**
 * The shares of a graph in batches that may be written one after the other: one text each, unless a relation stated in
 * one text joins an entity that only another text names; then all of them together.
 */
export function batchesOf(graph: Graph, bodies: Bodies): TextShare[][] {
  const shares = sharesOf(graph, bodies);
  return shares.every(standsAlone) ? shares.map((share) => [share]) : [shares];
}

/** True where the text names both ends of every relation that it states. */
export function standsAlone(share: Pick<TextShare, "nodes" | "edges">): boolean {
  return looseEnds(share).length === 0;
}
