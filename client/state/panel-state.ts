import { effect } from "@preact/signals";
import type { RelationQuoted } from "#model";
import {
  fetchCitations,
  fetchClaims,
  fetchEntity,
  fetchMentions,
  fetchPaths,
  fetchRelations,
} from "../api/api.ts";
import { leaderIn } from "./groups.ts";
import { endsOf } from "./relation-ends.ts";
import { createResource } from "./resource.ts";
import { followMerged, view } from "./store.ts";
import { isRelationId, type PathEnds } from "./view.ts";

const MANY = 200;

/** What is known of the selected entity. */
export const entityPage = createResource(async (id: string, abort) => {
  const entity = await fetchEntity(id, abort);
  if (!abort.aborted && entity.id !== id) followMerged(new Map([[id, entity.id]]));
  return entity;
});
/** Its relations, each with its sentences. */
export const entityRelations = createResource((id: string, abort) =>
  fetchRelations(id, { limit: MANY }, abort),
);
/** The places where it is named. */
export const entityMentions = createResource((id: string, abort) =>
  fetchMentions(id, { limit: MANY }, abort),
);
/** What it says, and what is said about it. */
export const entityClaims = createResource(async (id: string, abort) => {
  const [by, about] = await Promise.all([
    fetchClaims({ speaker: id, limit: MANY }, abort),
    fetchClaims({ about: id, limit: MANY }, abort),
  ]);
  return { by, about };
});
/** Whom it cites, and who cites it. */
export const entityCitations = createResource(async (id: string, abort) => {
  const [citing, cited] = await Promise.all([
    fetchCitations({ entity: id, direction: "citing", limit: MANY }, abort),
    fetchCitations({ entity: id, direction: "cited", limit: MANY }, abort),
  ]);
  return { citing, cited };
});
/** The selected relation with every sentence that states it. */
export const relationPage = createResource(loadRelation);
/** The paths that the view asks for. */
export const pathsPage = createResource(
  (ends: PathEnds, abort) => fetchPaths({ ...ends, limit: 5 }, abort),
  ({ from, to }) => `${from}~${to}`,
);

async function loadRelation(id: string, abort: AbortSignal): Promise<RelationQuoted | undefined> {
  const { type, source } = endsOf(id);
  const { relations } = await fetchRelations(source, { type, limit: 500 }, abort);
  return relations.find((relation) => relation.id === id);
}

effect(() => {
  const { selected, tab, path } = view.value;
  const isRelation = selected !== undefined && isRelationId(selected);
  const entity = isRelation || leaderIn(selected) !== undefined ? undefined : selected;
  entityPage.follow(entity);
  entityRelations.follow(entity);
  relationPage.follow(isRelation ? selected : undefined);
  pathsPage.follow(path);
  if (tab === "mentions") entityMentions.follow(entity);
  if (tab === "claims") entityClaims.follow(entity);
  if (tab === "citations") entityCitations.follow(entity);
});
