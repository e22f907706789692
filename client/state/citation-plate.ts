import {
  addTo,
  type CitationRow,
  type Evidence,
  groupedBy,
  locatorInWords,
  type NetworkCitation,
  type NetworkEntity,
  onlySpeaksOf,
  statingPlaces,
} from "#model";
import { citedApart, type LessSure, type Network, placesOf } from "./citation-network.ts";
import { evidenceKey } from "./citing-places.ts";
import { yearsInWords } from "./filters.ts";
import { counted } from "./places-in-words.ts";
import type { CitedPair } from "./view.ts";
import { type YearSpan, yearsOfDate } from "./years-of-date.ts";

/** A work or a person of the plate: when, how often cited here, how often it cites. */
export interface PlateRow {
  readonly entity: NetworkEntity;
  /** Those who wrote the work, as a reader writes them. */
  readonly authors: string;
  readonly years: YearSpan | undefined;
  /** True for a work that stands at the year of the edition that is cited. */
  readonly isEdition: boolean;
  readonly cited: number;
  readonly cites: number;
}

/** Everybody and everything that cites or is cited: by year, then undated ones, most tied first. */
export function rowsOf({ entities, citations }: Network): PlateRow[] {
  const cited = groupedBy(citations, (one) => one.cited);
  const cites = groupedBy(citations, (one) => one.citing);
  const worksBy = worksByAuthor(entities);
  const rows = [...new Set([...cites.keys(), ...cited.keys()])].flatMap((id): PlateRow[] => {
    const entity = entities.get(id);
    if (!entity) return [];
    return [
      {
        entity,
        authors: authorsInWords(entity, entities),
        years: yearsOf(entity, worksBy.get(id) ?? []),
        isEdition: entity.dateOf === "edition",
        cited: placesOf(cited.get(id) ?? []),
        cites: placesOf(cites.get(id) ?? []),
      },
    ];
  });
  return rows.sort(byYear);
}

function worksByAuthor(entities: Network["entities"]): Map<string, NetworkEntity[]> {
  const works = new Map<string, NetworkEntity[]>();
  for (const work of entities.values()) {
    for (const { id } of work.authors) addTo(works, id, work);
  }
  return works;
}

/**
 * The years of a work's date; of a person, those of the works that are known here and of the texts that were read. A cited edition
 * tells when a book was printed, and nothing of who wrote it: Bakunin has no year in 1990.
 */
function yearsOf(entity: NetworkEntity, works: readonly NetworkEntity[]): YearSpan | undefined {
  const own = works.filter(({ dateOf }) => dateOf === undefined);
  const spans = [entity, ...own, ...(entity.texts ?? [])].flatMap(({ date }) =>
    date === undefined ? [] : (yearsOfDate(date) ?? []),
  );
  if (spans.length === 0) return undefined;
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}

function byYear(a: PlateRow, b: PlateRow): number {
  if (a.years && b.years) return a.years.from - b.years.from || byTies(a, b);
  if (!a.years && !b.years) return byTies(a, b);
  return a.years ? -1 : 1;
}

function byTies(a: PlateRow, b: PlateRow): number {
  return b.cited + b.cites - a.cited - a.cites || (a.entity.label < b.entity.label ? -1 : 1);
}

/** The rows that are most tied, in the order of the plate. */
export function strongestRows(rows: readonly PlateRow[], count: number): PlateRow[] {
  const kept = new Set([...rows].sort(byTies).slice(0, count));
  return rows.filter((row) => kept.has(row));
}

const NAMED = 2;

/** Those who wrote it, by their surnames: "Avrich", "Geiger and Koch", "Cohen and 3 others". */
function authorsInWords({ authors }: NetworkEntity, entities: Network["entities"]): string {
  const names = authors.flatMap(({ id }) => surnameOf(entities.get(id)));
  if (names.length <= NAMED) return names.join(" and ");
  return `${names[0]} and ${names.length - 1} others`;
}

/** The last word of a person's name; other names are whole. */
function surnameOf(entity: NetworkEntity | undefined): string[] {
  if (!entity) return [];
  const last = entity.label.split(" ").at(-1) ?? entity.label;
  return [entity.type === "Person" ? last : entity.label];
}

/** The ids that speak for one: itself and the works that it wrote. */
export function voicesOf({ entities }: Network, id: string): Set<string> {
  const works = [...entities.values()].filter(({ authors }) => authors.some((author) => author.id === id));
  return new Set([id, ...works.map((work) => work.id)]);
}

/**
 * What an entity cites, itself or in its works (`prior`), or who cites it (`later`): those that most places state first. What one
 * cites alone and with others is one.
 */
export function sideOf(network: Network, id: string, side: "prior" | "later"): NetworkCitation[] {
  const voices = voicesOf(network, id);
  const near = side === "prior" ? "citing" : "cited";
  const far = side === "prior" ? "cited" : "citing";
  const found = network.citations.filter((one) => voices.has(one[near]) && !voices.has(one[far]));
  return asOne(found.flatMap((one) => citedApart(network, one, { ...endsOf(one), [near]: id }) ?? []));
}

const endsOf = ({ citing, cited }: NetworkCitation) => ({ citing, cited });

/** The citations with those of the same ends as one. */
function asOne(citations: readonly NetworkCitation[]): NetworkCitation[] {
  const byEnds = groupedBy(citations, ({ citing, cited }) => JSON.stringify([citing, cited]));
  const joined = [...byEnds.values()].map(([first, ...others]) =>
    joinedWith(first as NetworkCitation, others),
  );
  return joined.sort((a, b) => b.count - a.count);
}

function joinedWith(first: NetworkCitation, others: readonly NetworkCitation[]): NetworkCitation {
  if (others.length === 0) return first;
  const { locator: _, stance, via, ...said } = first;
  const all = [first, ...others];
  const evidence = [
    ...new Map(all.flatMap((one) => one.evidence).map((one) => [evidenceKey(one), one])).values(),
  ];
  return {
    ...said,
    ...(stance && all.every((one) => one.stance === stance) && { stance }),
    ...(via !== undefined && all.every((one) => one.via === via) && { via }),
    evidence,
    texts: [...new Set(all.flatMap(({ texts }) => texts))],
    count: statingPlaces(evidence),
  };
}

/** The citations between two, each taken with the works that it wrote unless they are taken as they are. */
export function between(network: Network, { from, to, isExact }: CitedPair): NetworkCitation[] {
  const voices = (id: string) => (isExact ? new Set([id]) : voicesOf(network, id));
  const [citing, cited] = [voices(from), voices(to)];
  const found = network.citations.filter((one) => citing.has(one.citing) && cited.has(one.cited));
  return found.flatMap((one) => citedApart(network, one, { citing: from, cited: to }) ?? []);
}

/** How the citing one stands to the cited one, as a reader says it. */
export const STANCE_TO_CITED: Record<NonNullable<NetworkCitation["stance"]>, string> = {
  agrees: "agrees",
  disputes: "disputes",
  "uses-as-evidence": "uses it as evidence",
  discusses: "discusses",
};

/**
 * Page, stance, and through whom it was cited: "p. 113, disputes, quoted in Avrich"; of many places each has its own page. Where
 * none of them quotes or refers, that is said.
 */
export function citationInWords(
  {
    stance,
    locator,
    via,
    count,
    evidence,
  }: Pick<NetworkCitation, "stance" | "locator" | "via" | "count"> & {
    readonly evidence: readonly Evidence[];
  },
  labelOf: (id: string) => string,
): string {
  const words = [
    count === 1 && locator !== undefined && locatorInWords(locator),
    stance && STANCE_TO_CITED[stance],
    via !== undefined && `quoted in ${labelOf(via)}`,
    onlySpeaksOf("CITES", evidence) && "spoken of, not quoted",
  ];
  return words.filter(Boolean).join(", ");
}

/** When it stands on the plate, in words: "1918", "edition cited, 1990", or what is said of one without a year. */
export function whenInWords(
  { years, isEdition }: Pick<PlateRow, "years" | "isEdition">,
  none: string,
): string {
  if (!years) return none;
  return isEdition ? `edition cited, ${yearsInWords(years)}` : yearsInWords(years);
}

/** What is left out for being less sure: "2 citations and 14 places hidden, less sure"; nothing where all is shown. */
export function hiddenInWords({ citations, places, authorships }: LessSure): string {
  const left = [
    citations > 0 && counted(citations, "citation"),
    places > 0 && counted(places, "place"),
    authorships > 0 && counted(authorships, "author of a work", "authors of works"),
  ].filter((words) => words !== false);
  if (left.length === 0) return "";
  const [last, ...others] = left.reverse();
  return `${others.length > 0 ? `${others.reverse().join(", ")} and ` : ""}${last} hidden, less sure`;
}

/** Page, stance and through whom of a citation that comes with its sentences. */
export function rowInWords({ evidence, locator, stance, via }: CitationRow): string {
  const citation = {
    count: statingPlaces(evidence),
    evidence,
    ...(locator !== undefined && { locator }),
    ...(stance && { stance }),
    ...(via && { via: via.label }),
  };
  return citationInWords(citation, (label) => label);
}
