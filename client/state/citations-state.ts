import { computed, effect } from "@preact/signals";
import type { NetworkCitation, RelationQuoted } from "#model";
import { fetchCitationNetwork, fetchPaths } from "../api/api.ts";
import { between, networkOf } from "./citation-plate.ts";
import { createResource, valueIn } from "./resource.ts";
import { view } from "./store.ts";

const MANY = 2_000;
/** Citations of one cell whose sentences are fetched at once; the others are said in numbers. */
export const QUOTED = 12;

/** Every citation of the graph, as many as the server gives at once. */
export const citationNetwork = createResource((_key: "all", abort) =>
  fetchCitationNetwork({ limit: MANY }, abort),
);

/** The citations that words and text leave. */
export const network = computed(() => {
  const reply = valueIn(citationNetwork.state.value);
  return reply && networkOf(reply, { words: view.value.words, text: view.value.text });
});

/** The citations of the cell that is open. */
export const openCell = computed(() => {
  const { cell } = view.value;
  return cell && network.value ? between(network.value, cell) : [];
});

/** Their sentences. */
export const cellPlaces = createResource(
  (citations: readonly NetworkCitation[], abort) =>
    Promise.all(citations.slice(0, QUOTED).map((one) => quoted(one, abort))),
  (citations) => citations.map(({ relation }) => relation).join(" "),
);

/** A citation is the path of one step that it is. */
async function quoted(one: NetworkCitation, abort: AbortSignal): Promise<RelationQuoted | undefined> {
  const query = { from: one.citing, to: one.cited, relations: ["CITES" as const], maxHops: 1, limit: 20 };
  const { paths } = await fetchPaths(query, abort);
  return paths.flatMap(({ relations }) => relations).find(({ id }) => id === one.relation);
}

effect(() => {
  if (view.value.page !== "citations") return;
  citationNetwork.follow("all");
  cellPlaces.follow(openCell.value.length > 0 ? openCell.value : undefined);
});
