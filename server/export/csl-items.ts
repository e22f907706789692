import { type Csl, edgesOfSigners, type Graph, type GraphNode, groupedBy } from "#model";
import { cslDate } from "./csl-date.ts";

type CslName = NonNullable<Csl["author"]>[number] & { readonly suffix?: string };

/** One work as CSL-JSON (citationstyles.org, schema 1.0.2), as Zotero, Pandoc and citation processors read it. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: CslName[];
  readonly translator?: CslName[];
  readonly issued?: object;
  readonly "original-date"?: object;
  /** Who cites it, in words. */
  readonly note?: string;
}

/**
 * The works of a graph that a reference describes, that somebody wrote or that somebody cites, ordered as in the graph. Who wrote
 * and translated them is as the relations say, so that what a reader corrected counts.
 */
export function cslItems(graph: Graph): CslItem[] {
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  const edges = groupedBy(edgesOfSigners(graph.attributes.texts, graph.edges), ({ target }) => target);
  const sources = (work: string, type: string) =>
    (edges.get(work) ?? [])
      .filter((edge) => edge.attributes.type === type)
      .flatMap(({ source }) => nodes.get(source) ?? []);
  return graph.nodes.flatMap((node) => {
    if (node.attributes.type !== "Work") return [];
    const [authors, translators, citing] = ["AUTHORED", "TRANSLATED", "CITES"].map((type) =>
      sources(node.key, type),
    );
    const isKnown = node.attributes.csl !== undefined || authors?.length || citing?.length;
    return isKnown ? [itemOf(node, { authors, translators, citing })] : [];
  });
}

interface Said {
  readonly authors: readonly GraphNode[] | undefined;
  readonly translators: readonly GraphNode[] | undefined;
  readonly citing: readonly GraphNode[] | undefined;
}

function itemOf(
  { key, attributes }: GraphNode,
  { authors = [], translators = [], citing = [] }: Said,
): CslItem {
  const { csl = {}, label, date } = attributes;
  const { issued = date, "original-date": original, author: read = [], ...fields } = csl;
  const written = authors.map((one) => nameOf(one, read));
  return {
    ...fields,
    id: key.slice(key.indexOf(":") + 1),
    type: csl.type ?? "book",
    title: fullerOf(label, csl.title),
    ...filled("author", written.length > 0 ? written : read),
    ...filled(
      "translator",
      translators.map((one) => nameOf(one, [])),
    ),
    ...(issued !== undefined && { issued: cslDate(issued) }),
    ...(original !== undefined && { "original-date": cslDate(original) }),
    ...(citing.length > 0 && { note: `Cited by ${namesOf(citing)}` }),
  };
}

/** The title that a reference writes out goes on where the label stops; a label that says something else is a reader's. */
function fullerOf(label: string, title: string | undefined): string {
  return title?.toLowerCase().startsWith(label.toLowerCase()) ? title : label;
}

function filled<Key extends string>(key: Key, names: readonly CslName[]): { [K in Key]?: CslName[] } {
  return names.length > 0 ? ({ [key]: [...names] } as { [K in Key]?: CslName[] }) : {};
}

function namesOf(nodes: readonly GraphNode[]): string {
  return [...new Set(nodes.map(({ attributes }) => attributes.label))].join("; ");
}

/** Small words that belong to the family name behind them. */
const PARTICLES =
  /^(?:(.+?) )??((?:(?:von|van|der|den|de|du|des|la|le|di|da|del|della|ter|zu|af|av) )*\S+)$/u;

/** "Dennett III", "King, Jr.": what tells the son from the father is a part of its own (CSL "suffix"). */
const SUFFIXED = /^(.+?),? (Jr\.?|Sr\.?|I{2,3}|IV|VI{0,3})$/u;

/** A person as family and given name, as a reference parted it where one did; a body as it is called. */
function nameOf({ attributes: { type, label } }: GraphNode, read: readonly CslName[]): CslName {
  if (type !== "Person") return { literal: label };
  const [, bare, suffix] = SUFFIXED.exec(label) ?? [];
  if (bare && suffix) return { ...inParts(bare), suffix };
  const parted = read.find(
    ({ family, given }) => family && (given ? `${given} ${family}` : family) === label,
  );
  return parted ?? inParts(label);
}

function inParts(label: string): CslName {
  const [head = "", tail] = label.split(", ", 2);
  if (tail) return { family: head, given: tail };
  const [, given, family = label] = PARTICLES.exec(label) ?? [];
  return { family, ...(given ? { given } : {}) };
}
