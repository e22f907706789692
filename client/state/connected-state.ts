import { computed, effect } from "@preact/signals";
import { CONNECTED, LIMITS, type RelationType, type SubgraphQuery } from "#model";
import {
  fetchAnswer,
  fetchClaims,
  fetchEntity,
  fetchPaths,
  fetchRelations,
  fetchSubgraph,
} from "../api/api.ts";
import { connectedRows } from "./connected.ts";
import { answerPage } from "./page-state.ts";
import { portraitOf } from "./portrait.ts";
import { createResource, valueIn } from "./resource.ts";
import { keepNames } from "./seen-names.ts";
import { look, view } from "./store.ts";
import type { View } from "./view.ts";
import { isWithin } from "./visible-graph.ts";

const RELATIONS_READ = 300;

/** Relations that an answer follows; claims stand in the paragraph. */
export const ANSWER_RELATIONS: readonly RelationType[] = CONNECTED.relations;

/** What is asked of the server for everything connected to the centre; undefined without one. */
function connectedQuery(seen: View): SubgraphQuery | undefined {
  const { centre, hops, atLeast } = seen;
  if (centre === undefined) return undefined;
  const relations = ANSWER_RELATIONS.filter((type) => !seen.hiddenRelations.includes(type));
  const sure = atLeast > 0 ? { minConfidence: atLeast / 100 } : {};
  const { limit, fanOut } = CONNECTED;
  return { seeds: [centre], hops, limit, fanOut, relations, withTexts: true, withPlaces: true, ...sure };
}

/** How many entities are connected where neither relations nor certainty leave any out. */
async function countUnfiltered(query: SubgraphQuery, abort: AbortSignal): Promise<number> {
  const { minConfidence, relations, ...rest } = query;
  if (minConfidence === undefined && relations?.length === ANSWER_RELATIONS.length) return 0;
  const { total } = await fetchSubgraph({ ...rest, relations: [...ANSWER_RELATIONS] }, abort);
  return total.entities - 1;
}

/** Everything connected to the centre; `lifted` is the total without filters where they leave nothing. */
export const connected = createResource(
  async (query: SubgraphQuery, abort) => {
    const reply = await fetchSubgraph(query, abort);
    const rows = connectedRows(reply, query.seeds[0] ?? "");
    const total = reply.total.entities - 1;
    return { rows, total, cuts: reply.cuts, lifted: total > 0 ? total : await countUnfiltered(query, abort) };
  },
  (query) => JSON.stringify(query),
);

/** The rows of the kinds and years that are wanted; the ways to them may lead over others. */
export const wantedRows = computed(() => {
  const { hiddenKinds, years } = view.value;
  const rows = valueIn(connected.state.value)?.rows ?? [];
  return rows.filter(({ entity }) => !hiddenKinds.includes(entity.type) && isWithin(entity.date, years));
});

/** What is tied to the centre only by a claim or a shared sentence: the same rows that `ibid ask` gives. */
const looseTies = createResource(async (id: string, abort) => {
  const q = `everything connected to ${id} within 1 hop`;
  const { rows } = await fetchAnswer({ q, limit: LIMITS.rows.max }, abort);
  return rows.filter(({ tie }) => tie !== undefined);
});

/** Those of them that no way of the answer leads to, of the kinds, years and certainty that are wanted. */
export const looseRows = computed(() => {
  const { hiddenKinds, years, atLeast } = view.value;
  const stated = new Set((valueIn(connected.state.value)?.rows ?? []).map(({ entity }) => entity.id));
  return (valueIn(looseTies.state.value) ?? []).filter(
    ({ entity, quotes }) =>
      !stated.has(entity.id) &&
      !hiddenKinds.includes(entity.type) &&
      isWithin(entity.date, years) &&
      (atLeast === 0 || quotes.some(({ confidence }) => confidence * 100 >= atLeast)),
  );
});

/** Whether they are shown below what the texts state. */
export const areLooseShown = computed(() => !view.value.layers.includes("stated-alone"));

/** What the texts say of the centre itself. */
export const centrePortrait = createResource(async (id: string, abort) => {
  const [entity, { relations }, asserted, { claims }] = await Promise.all([
    fetchEntity(id, abort),
    fetchRelations(id, { limit: RELATIONS_READ }, abort),
    fetchRelations(id, { type: "ASSERTS", limit: LIMITS.rows.max }, abort),
    fetchClaims({ speaker: id, limit: 20 }, abort),
  ]);
  keepNames([entity]);
  const stated = relations.filter(({ type }) => ANSWER_RELATIONS.includes(type));
  return {
    entity,
    portrait: portraitOf(
      entity,
      stated,
      claims.filter(({ kind }) => kind !== undefined),
      asserted.relations,
    ),
  };
});

/** The sentences along the best ways between the centre and one that is connected. */
export const wayPlaces = createResource(
  ({ from, to, hops }: { from: string; to: string; hops: number }, abort) =>
    fetchPaths({ from, to, maxHops: hops, limit: 3 }, abort),
  ({ from, to, hops }) => `${from} ${to} ${hops}`,
);

effect(() => {
  const seen = view.value;
  if (seen.page !== "answer") return;
  connected.follow(connectedQuery(seen));
  looseTies.follow(seen.centre);
  centrePortrait.follow(seen.centre);
});

/** A question for everything connected to somebody is answered by the page of that entity. */
effect(() => {
  const reply = valueIn(answerPage.state.value);
  const { page, question, centre } = view.value;
  if (page !== "answer" || centre !== undefined || !reply || reply.question !== question) return;
  if (!reply.reading?.form.startsWith("everything connected")) return;
  const entity = reply.reading.chips.find(({ role }) => role === "X")?.entity;
  const asked = Number(new URL(reply.api ?? "", "http://ibid").searchParams.get("hops"));
  const hops = asked === 1 || asked === 3 ? asked : 2;
  if (entity) look((seen) => ({ ...seen, centre: entity.id, hops }));
});
