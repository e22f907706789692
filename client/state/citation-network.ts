import {
  type CitationNetworkReply,
  type Evidence,
  isAtLeast,
  type NetworkCitation,
  type NetworkEntity,
  placesStating,
  surePlaces,
} from "#model";

/** The citations that are looked at, with everything that stands at their ends. */
export interface Network {
  readonly entities: ReadonlyMap<string, NetworkEntity>;
  readonly citations: readonly NetworkCitation[];
  readonly lessSure: LessSure;
}

/** How much more there would be, were any of it sure enough. */
export interface LessSure {
  readonly citations: number;
  readonly places: number;
  /** Works of shown citations that are said to be somebody's: one for each work and author. */
  readonly authorships: number;
}

/**
 * What a reader asks of the citations: words that a name must hold, the only text that may state them, and how sure
 * a place must be that it cites, and a work that it is its author's, in per cent.
 */
export interface Wanted {
  readonly words?: string | undefined;
  readonly text?: string | undefined;
  readonly atLeast?: number;
}

/** The citations of a reply that are wanted, each with its wanted places alone; works with the authors that are sure enough. */
export function networkOf(reply: CitationNetworkReply, { words, text, atLeast = 0 }: Wanted): Network {
  const entities = new Map(reply.entities.map((entity) => [entity.id, surelyBy(entity, atLeast)]));
  const asked = words?.trim().toLowerCase() ?? "";
  const isNamed = (id: string) => asked === "" || namesOf(entities, id).some((name) => name.includes(asked));
  const wanted = reply.citations
    .filter(
      ({ citing, cited, texts }) =>
        (text === undefined || texts.includes(text)) && (isNamed(citing) || isNamed(cited)),
    )
    .map((one) => (text === undefined ? one : statedBy(text, one)));
  const sure = wanted.flatMap((one) => surely(one, atLeast));
  const isCut = text !== undefined || atLeast > 0;
  return {
    entities,
    citations: isCut ? sure.sort(byPlaces) : sure,
    lessSure: {
      citations: wanted.length - sure.length,
      places: Math.max(0, placesOf(wanted) - placesOf(sure)),
      authorships: unsureAuthors(reply.entities, entities, wanted),
    },
  };
}

/** The work with the authors of whom it is sure enough that they wrote it. */
function surelyBy(entity: NetworkEntity, atLeast: number): NetworkEntity {
  return {
    ...entity,
    authors: entity.authors.filter(({ confidence }) => isAtLeast(confidence, atLeast / 100)),
  };
}

/** How many authors of what cites and is cited are left out. */
function unsureAuthors(
  all: readonly NetworkEntity[],
  shown: Network["entities"],
  citations: readonly NetworkCitation[],
): number {
  const ends = new Set(citations.flatMap(({ citing, cited }) => [citing, cited]));
  const left = ({ id, authors }: NetworkEntity) => authors.length - (shown.get(id)?.authors.length ?? 0);
  return all.filter(({ id }) => ends.has(id)).reduce((sum, entity) => sum + left(entity), 0);
}

/** The citation as one text states it. */
function statedBy(text: string, citation: NetworkCitation): NetworkCitation {
  if (citation.texts.length === 1) return citation;
  return statedAt(citation, placesStating(citation.evidence.filter((place) => place.text === text)));
}

/** The citation by those of its places that are sure enough; none where there is no such place. */
function surely(citation: NetworkCitation, atLeast: number): NetworkCitation[] {
  if (atLeast === 0) return [citation];
  const sure = surePlaces(citation, atLeast / 100);
  if (sure.length === 0) return [];
  const isAll = sure.flat().length === citation.evidence.length;
  return isAll ? [citation] : [statedAt(citation, sure)];
}

/** The citation with these of its places alone; the page that it gives may be another one's. */
function statedAt({ locator: _, ...citation }: NetworkCitation, places: readonly Evidence[][]) {
  const evidence = places.flat();
  const texts = [...new Set(evidence.map(({ text }) => text))];
  return { ...citation, evidence, texts, count: places.length };
}

/** Those that most places state first; the others as they came. */
function byPlaces(a: NetworkCitation, b: NetworkCitation): number {
  return b.count - a.count;
}

function namesOf(entities: Network["entities"], id: string): string[] {
  const authors = entities.get(id)?.authors ?? [];
  const ids = [id, ...authors.map((author) => author.id)];
  return ids.map((one) => entities.get(one)?.label.toLowerCase() ?? "");
}

/** How many places state some citations: a note that states several of them is one. */
export function placesOf(citations: readonly Pick<NetworkCitation, "evidence">[]): number {
  return placesStating(citations.flatMap(({ evidence }) => evidence)).length;
}
