import { effect } from "@preact/signals";
import { type ClaimsQuery, contraryOf, LIMITS, type RelationQuoted, relationId } from "#model";
import {
  fetchCitations,
  fetchClaims,
  fetchEntity,
  fetchMentions,
  fetchPaths,
  fetchRelations,
} from "../api/api.ts";
import { leaderIn } from "./groups.ts";
import { rowsUpTo, rowsWanted, wantFewRows } from "./more-rows.ts";
import { endsOf } from "./relation-ends.ts";
import { createResource, valueIn } from "./resource.ts";
import { followMerged, view } from "./store.ts";
import { isRelationId, type PathEnds } from "./view.ts";

/** What is known of the selected entity. */
export const entityPage = createResource(async (id: string, abort) => {
  const entity = await fetchEntity(id, abort);
  if (!abort.aborted && entity.id !== id) followMerged(new Map([[id, entity.id]]));
  return entity;
});
/** One entity, and how many rows of its lists are wanted. */
interface Wanted {
  readonly id: string;
  readonly rows: number;
}

const sameRows = ({ id, rows }: Wanted) => `${id} ${rows}`;

/** Its relations, each with its sentences. */
export const entityRelations = createResource(
  ({ id, rows }: Wanted, abort) => rowsUpTo(rows, "relations", (page) => fetchRelations(id, page, abort)),
  sameRows,
);
/** The places where it is named. */
export const entityMentions = createResource(
  ({ id, rows }: Wanted, abort) => rowsUpTo(rows, "mentions", (page) => fetchMentions(id, page, abort)),
  sameRows,
);
/** What it says, and what is said about it. */
export const entityClaims = createResource(async ({ id, rows }: Wanted, abort) => {
  const claims = (query: ClaimsQuery) =>
    rowsUpTo(rows, "claims", (page) => fetchClaims({ ...query, ...page }, abort));
  const [by, about] = await Promise.all([claims({ speaker: id }), claims({ about: id })]);
  return { by, about };
}, sameRows);
/** Whom it cites, and who cites it. */
export const entityCitations = createResource(async ({ id, rows }: Wanted, abort) => {
  const limit = Math.min(rows, LIMITS.rows.max);
  const [citing, cited] = await Promise.all([
    fetchCitations({ entity: id, direction: "citing", limit }, abort),
    fetchCitations({ entity: id, direction: "cited", limit }, abort),
  ]);
  return { citing, cited };
}, sameRows);
/** The selected relation with every sentence that states it. */
export const relationPage = createResource(loadRelation);
/** The relation that states the opposite of the selected one, where one does. */
export const contraryPage = createResource(loadRelation);
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

/** A claim has no tabs: its sentence is always shown. */
function isClaimId(id: string | undefined): boolean {
  return id?.startsWith("claim:") === true;
}

let lookedAt: string | undefined;

effect(() => {
  const { selected } = view.value;
  if (selected !== lookedAt) wantFewRows();
  lookedAt = selected;
});

effect(() => {
  const relation = valueIn(relationPage.state.value);
  const opposite = relation?.contrary && contraryOf(relation.type);
  contraryPage.follow(opposite ? relationId(opposite, relation.source.id, relation.target.id) : undefined);
});

effect(() => {
  const { selected, tab, path } = view.value;
  const isRelation = selected !== undefined && isRelationId(selected);
  const entity = isRelation || leaderIn(selected) !== undefined ? undefined : selected;
  const wanted = entity === undefined ? undefined : { id: entity, rows: rowsWanted.value };
  entityPage.follow(entity);
  entityRelations.follow(wanted);
  relationPage.follow(isRelation ? selected : undefined);
  pathsPage.follow(path);
  // Of whom nothing is selected any more nothing is asked again: she may be gone.
  const isNone = wanted === undefined;
  if (isNone || tab === "mentions" || isClaimId(entity)) entityMentions.follow(wanted);
  if (isNone || tab === "claims") entityClaims.follow(wanted);
  if (isNone || tab === "citations") entityCitations.follow(wanted);
});
