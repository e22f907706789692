import {
  byPlaces,
  type CitationNetworkReply,
  isAtLeast,
  type NetworkCitation,
  type NetworkEntity,
  placesOfAll,
  placesStating,
  statedAt,
  sureCitations,
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
  // No text cites itself, nor those who sign it.
  const ofOthers = reply.citations.flatMap((one) => citedApart({ entities }, one, one) ?? []);
  const wanted = ofOthers
    .filter(
      ({ citing, cited, texts }) =>
        (text === undefined || texts.includes(text)) && (isNamed(citing) || isNamed(cited)),
    )
    .map((one) => (text === undefined ? one : statedBy(text, one)));
  const sure = sureCitations(wanted, atLeast / 100);
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

/**
 * The same of more citations than come at once: `sure` are those that the server found sure enough, so that none of them is
 * missing for what is less sure and stated more often.
 */
export function networkOfMany(
  all: CitationNetworkReply,
  sure: CitationNetworkReply,
  wanted: Wanted,
): Network {
  const { lessSure } = networkOf(all, wanted);
  const isOfAll = wanted.words === undefined && wanted.text === undefined;
  const whole = { citations: Math.max(0, all.total - sure.total), places: 0, authorships: 0 };
  return { ...networkOf(sure, wanted), lessSure: isOfAll ? whole : lessSure };
}

/** The work with the authors of whom it is sure enough that they wrote it. */
function surelyBy(entity: NetworkEntity, atLeast: number): NetworkEntity {
  const authors = entity.authors.filter(({ confidence }) => isAtLeast(confidence, atLeast / 100));
  const left = (entity.unsureAuthors ?? 0) + entity.authors.length - authors.length;
  return { ...entity, authors, ...(left > 0 && { unsureAuthors: left }) };
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

function namesOf(entities: Network["entities"], id: string): string[] {
  const authors = entities.get(id)?.authors ?? [];
  const ids = [id, ...authors.map((author) => author.id)];
  return ids.map((one) => entities.get(one)?.label.toLowerCase() ?? "");
}

/**
 * Of a citation what is one's citation of another: nothing of a text that the two sign together, as no text cites those who write
 * it. Undefined where that is all.
 */
export function citedApart(
  { entities }: Pick<Network, "entities">,
  citation: NetworkCitation,
  { citing, cited }: { readonly citing: string; readonly cited: string },
): NetworkCitation | undefined {
  const textsOf = (id: string) => entities.get(id)?.texts?.map((text) => text.id) ?? [];
  const own = textsOf(citing);
  const theirs = new Set(textsOf(cited).filter((text) => own.includes(text)));
  if (theirs.size === 0) return citation;
  const places = placesStating(citation.evidence.filter(({ text }) => !theirs.has(text)));
  return places.length === 0 ? undefined : statedAt(citation, places);
}

/** How many places state some citations: a note that states several of them is one. */
export function placesOf(citations: readonly Pick<NetworkCitation, "evidence">[]): number {
  return placesOfAll(citations.map(({ evidence }) => evidence)).length;
}
