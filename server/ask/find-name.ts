import { type EntitySummary, LIMITS, type NamedType, type SearchReply } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import { fitsName, tellingIn } from "./fits-name.ts";
import { fold } from "./fold.ts";

/** The entity that a name most likely means, and which others it may mean. */
export interface FoundName {
  readonly words: string;
  readonly entity?: EntitySummary;
  readonly others: readonly EntitySummary[];
  /** Where the entity is an event that is called by its place: the place. */
  readonly kin?: EntitySummary;
  /** True where a name in the texts is written just so. */
  readonly isExact: boolean;
  /** Further entities that bear just this name. */
  readonly namesakes: readonly EntitySummary[];
  /** Nearest spellings where nothing was found. */
  readonly nearest: readonly string[];
}

type Hit = SearchReply["entities"][number];

const CANDIDATES = 20;
const OTHERS = 5;
/** How far down the list a likelier type may overtake the best match. */
const NEAR_THE_TOP = 4;

/** An id of an entity, such as person:karl-marx. */
const ID = /^[a-z]+:\S+$/u;

/** Looks the name or the id up; where several entities bear it, one of a likely type is taken before the others. */
export async function findName(
  store: GraphStore,
  words: string,
  likely: readonly NamedType[] = [],
): Promise<FoundName> {
  const meant = ID.test(words) ? await byId(store, words) : undefined;
  if (meant) return { words, entity: summary(meant), others: [], isExact: true, namesakes: [], nearest: [] };
  const plain = withoutArticle(words);
  const { found, nearest } = await candidates(store, words, plain);
  const exact = found.filter((hit) => isWritten(hit, words) || isWritten(hit, plain));
  const hits = exact.length > 0 ? exactFirst(exact, found, plain) : namedFirst(found, plain);
  const pool = exact.length > 0 ? exact : hits.slice(0, NEAR_THE_TOP);
  const first = pool.find(({ type }) => (likely as readonly string[]).includes(type)) ?? pool[0];
  const event = first && likely.length === 0 ? eventNamedFor(first, hits) : undefined;
  const best = event ?? first;
  const isNot = ({ id }: Hit) => id !== best?.id;
  const others = hits.filter(isNot).slice(0, OTHERS);
  const isExact = best !== undefined && exact.includes(best);
  return {
    words,
    ...(best && { entity: summary(best) }),
    ...(event && first && { kin: summary(first) }),
    others: others.map(summary),
    isExact,
    namesakes: isExact ? exact.filter(isNot).map(summary) : [],
    nearest: hits.length > 0 ? [] : spellings(nearest, found, plain),
  };
}

async function byId(store: GraphStore, id: string): Promise<Hit | undefined> {
  const label = (await store.entity(id))?.label;
  if (label === undefined) return undefined;
  const { entities } = await store.search({ q: label, limit: LIMITS.rows.max });
  return entities.find((hit) => hit.id === id);
}

/** The entity as lists show it, without what only a search adds. */
export function summary({
  id,
  type,
  label,
  date,
  dateOf,
  unnamed,
  kind,
  polarity,
  mentions,
  degree,
}: EntitySummary): EntitySummary {
  return {
    id,
    type,
    label,
    ...(date !== undefined && { date }),
    ...(dateOf !== undefined && { dateOf }),
    ...(unnamed !== undefined && { unnamed }),
    ...(kind !== undefined && { kind }),
    ...(polarity !== undefined && { polarity }),
    mentions,
    degree,
  };
}

/** Those who are called so, then those who may be meant. */
function exactFirst(exact: readonly Hit[], found: readonly Hit[], words: string): Hit[] {
  return [...exact, ...namedFirst(found, words).filter((hit) => !exact.includes(hit))];
}

/** Entities that may bear the name come alone where there are any; an event without one is found by the words of its clause. */
function namedFirst(found: readonly Hit[], words: string): Hit[] {
  const fitting = found.filter((hit) => fitsName(words, hit));
  const named = fitting.filter(({ unnamed }) => unnamed !== true);
  return named.length > 0 ? named : fitting;
}

/** What to propose instead: the nearest spellings, else names that hold a part of what was asked for. */
function spellings(nearest: readonly string[], found: readonly Hit[], words: string): string[] {
  if (tellingIn(words).length === 0) return [];
  const names = found.filter(({ unnamed }) => unnamed !== true).map(({ label }) => label);
  return nearest.length > 0 ? [...nearest] : names;
}

/** What the search finds, without claims, which have no name. */
async function candidates(store: GraphStore, words: string, plain: string) {
  const whole = await store.search({ q: words, limit: CANDIDATES });
  const isFound = whole.entities.length > 0 || plain === words;
  const reply = isFound ? whole : await store.search({ q: plain, limit: CANDIDATES });
  return { found: reply.entities.filter(({ type }) => type !== "Claim"), nearest: reply.nearest };
}

/** An event that bears the name of a place and is named more often than it: "Versailles" for the Treaty of Versailles. */
function eventNamedFor(place: Hit, hits: readonly Hit[]): Hit | undefined {
  if (place.type !== "Place") return undefined;
  const name = ` ${fold(place.label)} `;
  const events = hits.filter(({ type, label }) => type === "Event" && ` ${fold(label)} `.includes(name));
  return events.find(({ mentions, degree }) => mentions > place.mentions && degree >= place.degree);
}

/** True where the words are a name of the entity, or of a person the surname. */
function isWritten({ type, label, matched }: Hit, words: string): boolean {
  const name = fold(words);
  const isSurname = type === "Person" && fold(label).endsWith(` ${name}`) && !name.includes(" ");
  return isSurname || fold(label) === name || fold(matched) === name;
}

/** A name without the article before it. */
export function withoutArticle(words: string): string {
  return words.replace(/^(the|a|an)\s+(?=\S)/iu, "");
}
