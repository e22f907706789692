import { effect } from "@preact/signals";
import type { EntitySummary } from "#model";
import { fetchAnswer, fetchQuality, fetchText, fetchTextEntities } from "../api/api.ts";
import { createResource } from "./resource.ts";
import { view } from "./store.ts";

/** Entities of a text that are enough to find the middle of it. */
export const BEST_TIED = 200;

/** The text that is read. */
export const textPage = createResource((id: string, abort) => fetchText(id, abort));
/** The answer to the question that was asked. */
export const answerPage = createResource((q: string, abort) => fetchAnswer({ q, limit: 100 }, abort));
/** How right the graphs are. */
export const qualityPage = createResource((_key: "quality", abort) => fetchQuality(abort));

effect(() => {
  const { page, text, question } = view.value;
  if (page === "text") textPage.follow(text);
  if (page === "answer") answerPage.follow(question);
  if (page === "quality") qualityPage.follow("quality");
});

/** Ways into a graph that nobody knows yet. */
export interface Examples {
  /** The named event of the first text that most relations reach; without events, any entity. */
  readonly entity: EntitySummary | undefined;
  /** Questions about its best-connected people. */
  readonly questions: readonly string[];
}

/** The ways into the graph, from the entities of its first text. */
export const examples = createResource(async (text: string, abort) =>
  examplesOf((await fetchTextEntities(text, { limit: BEST_TIED }, abort)).entities),
);

/** An entity to begin with, and questions to ask, from the entities of a text. */
export function examplesOf(entities: readonly EntitySummary[]): Examples {
  const named = entities.filter(({ unnamed }) => !unnamed);
  const entity = mostConnected(named.filter(({ type }) => type === "Event")) ?? mostConnected(named);
  const people = byConnections(named.filter(({ type }) => type === "Person")).map(({ label }) => label);
  const [first, second, third] = people;
  const questions = [
    first && `Everything connected to ${first}`,
    second && third && `How is ${second} connected to ${third}?`,
  ];
  return {
    entity,
    questions: questions.filter((question) => question !== undefined && question !== "") as string[],
  };
}

/** The entity with most relations, then most mentions, then the first by id. */
function mostConnected(entities: readonly EntitySummary[]): EntitySummary | undefined {
  return byConnections(entities)[0];
}

function byConnections(entities: readonly EntitySummary[]): EntitySummary[] {
  return [...entities].sort(
    (a, b) => b.degree - a.degree || b.mentions - a.mentions || (a.id < b.id ? -1 : 1),
  );
}
