import type { Act, Anchor, Decision, Graph, PlaceInText } from "#model";
import { decisionId } from "../../../graph-data/decisions/decision-id.ts";
import { entitiesIn, placesIn } from "../../../graph-data/decisions/named-in.ts";
import { actOf, type Draw } from "../../contract/random-acts.ts";

/** A ledger of random decisions on a graph, undos among them, by two readers who do not see each other's. */
export function ledgerOn(
  graph: Graph,
  bodies: ReadonlyMap<string, string>,
  draws: readonly Draw[],
): Decision[] {
  const ledger: Decision[] = [];
  for (const [at, draw] of draws.entries()) {
    const act = actOf(
      graph,
      draw,
      ledger.map(({ id }) => id),
    );
    if (act) ledger.push(entry(act, { at, author: draw[4] % 2 ? "Ada" : "Ben", graph, bodies }));
  }
  return ledger;
}

interface Given {
  readonly at: number;
  readonly author: string;
  readonly graph: Graph;
  readonly bodies: ReadonlyMap<string, string>;
}

/** A decision with its anchors, as a store fills them. */
export function entry(act: Act, { at, author, graph, bodies }: Given): Decision {
  const time = new Date(Date.UTC(2026, 0, 1, 0, 0, at)).toISOString();
  const quoted = (id: string, place: PlaceInText): Anchor[] => {
    const node = graph.nodes.find(({ key }) => key === id);
    const { text, start, end } = place;
    const quote = (bodies.get(text) ?? "").slice(start, end);
    const { type, label } = node?.attributes ?? { type: "Claim" as const, label: quote };
    return [{ id, type, label, place: { text, start, end }, quote }];
  };
  const named = entitiesIn(act).flatMap((id) => {
    const first = graph.nodes.find(({ key }) => key === id)?.attributes.mentions[0];
    return first ? quoted(id, first) : [];
  });
  const placed = placesIn(act).flatMap((place) => quoted(entitiesIn(act)[0] ?? "claim:new", place));
  return { id: decisionId({ author, time, act }), author, time, act, anchors: [...named, ...placed] };
}
