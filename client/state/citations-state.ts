import { computed, effect } from "@preact/signals";
import { type CitationRow, LIMITS } from "#model";
import { fetchCitationNetwork, fetchCitations } from "../api/api.ts";
import { networkOf, networkOfMany } from "./citation-network.ts";
import { between } from "./citation-plate.ts";
import { citingPlaces, quotedAt } from "./citing-places.ts";
import { createResource, valueIn } from "./resource.ts";
import { keepNames } from "./seen-names.ts";
import { view } from "./store.ts";
import type { CitedPair } from "./view.ts";

const MANY = 2_000;

/** Every citation of the graph, as many as the server gives at once. */
export const citationNetwork = createResource((_key: "all", abort) =>
  fetchCitationNetwork({ limit: MANY }, abort),
);

/** Where they are more than that: those at least so sure, in per cent. */
const sureNetwork = createResource((atLeast: number, abort) =>
  fetchCitationNetwork({ limit: MANY, minConfidence: atLeast / 100 }, abort),
);

/** How sure citations must be that the server is asked for them apart; undefined where all are here or may be unsure. */
const askedApart = computed(() => {
  const { atLeast } = view.value;
  return atLeast > 0 && valueIn(citationNetwork.state.value)?.truncated ? atLeast : undefined;
});

/** The citations that are sure enough, where they were asked for apart. */
export const sureCitationsReply = computed(() =>
  askedApart.value === undefined ? undefined : valueIn(sureNetwork.state.value),
);

/** The citations that words, text and certainty leave. */
export const network = computed(() => {
  const [reply, sure] = [valueIn(citationNetwork.state.value), sureCitationsReply.value];
  const { words, text, atLeast } = view.value;
  const wanted = { words, text, atLeast };
  return reply && (sure ? networkOfMany(reply, sure, wanted) : networkOf(reply, wanted));
});

/** The citations of the number that is open. */
export const openCell = computed(() => {
  const { cell } = view.value;
  return cell && network.value ? between(network.value, cell) : [];
});

/** All that cite whom the open number counts, with their sentences; where they are too many, all that the other end cites too. */
export const citationsAround = createResource(
  async ({ from, to }: CitedPair, abort) => {
    const ask = (query: { entity: string; direction: "cited" | "citing" }) =>
      fetchCitations({ ...query, limit: LIMITS.rows.max }, abort);
    const cited = await ask({ entity: to, direction: "cited" });
    if (!cited.truncated) return cited.citations;
    const citing = await ask({ entity: from, direction: "citing" });
    return [...cited.citations, ...citing.citations];
  },
  ({ from, to }) => `${from} ${to}`,
);

/** The places that the open number counts, each with its sentences. */
export const openPlaces = computed(() => {
  const around = valueIn(citationsAround.state.value) ?? [];
  const found = new Map<string, CitationRow>(around.map((row) => [row.relation, row]));
  return citingPlaces(quotedAt([...found.values()], openCell.value));
});

effect(() => keepNames(network.value?.entities.values() ?? []));

effect(() => {
  if (view.value.page !== "citations") return;
  citationNetwork.follow("all");
  sureNetwork.follow(askedApart.value);
  citationsAround.follow(openCell.value.length > 0 ? view.value.cell : undefined);
});
