import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Graph, NAMED_TYPES, type NamedType, type Span } from "#model";
import { type GoldEntity, goldNames, readGold } from "./gold-file.ts";

/** Pairs of entities of two texts: merged by the graph, meant by the readers, and both. */
export interface PairTally {
  readonly merged: number;
  readonly expected: number;
  readonly right: number;
}

/** How well a graph of many texts holds one real thing in one node. */
export interface IdentityScore {
  readonly texts: number;
  readonly all: PairTally;
  readonly withoutPlaces: PairTally;
  readonly byType: Readonly<Record<NamedType, PairTally>>;
  /** Hard pairs that are two things: how many both of whose ends were found, and how many of these were merged. */
  readonly apart: { readonly found: number; readonly merged: number };
}

/** A gold entity of one text with its group over all texts and the node that holds most of its mentions. */
interface Placed {
  readonly id: string;
  readonly text: string;
  readonly type: NamedType;
  readonly group: string;
  readonly counts: boolean;
  readonly node: string;
}

interface Node {
  readonly key: string;
  readonly type: NamedType;
}

/**
 * Scores identity across texts by pairs of entities of two texts, as the gold files of the folders tell it
 * (`identity.tsv`, `identity-apart.tsv` beside them). `counts` leaves out pairs, such as those that touch no test text.
 */
export function scoreIdentity(
  graph: Graph,
  folders: readonly string[],
  counts: (one: string, other: string) => boolean = () => true,
): IdentityScore {
  const placed = placedEntities(graph, folders);
  const tallied = (keep: (one: Placed) => boolean) =>
    pairTally(
      placed.filter((one) => one.counts && keep(one)),
      counts,
    );
  const types = NAMED_TYPES.map((type) => [type, tallied((one) => one.type === type)] as const);
  return {
    texts: new Set(placed.map(({ text }) => text)).size,
    all: tallied(() => true),
    withoutPlaces: tallied(({ type }) => type !== "Place"),
    byType: Object.fromEntries(types) as Record<NamedType, PairTally>,
    apart: apartTally(placed, folders, counts),
  };
}

/** The lines of the table, precision and recall in percent. */
export function identityLines({ texts, all, withoutPlaces, byType, apart }: IdentityScore): string[] {
  const rows: [string, PairTally][] = [
    ["all", all],
    ["without places", withoutPlaces],
    ...Object.entries(byType).map(([type, tally]): [string, PairTally] => [`  ${type}`, tally]),
  ];
  return [
    `identity across ${texts} texts, pairs of entities of two texts`,
    ...rows.map(([name, { merged, expected, right }]) =>
      [
        name.padEnd(16),
        `P ${percent(right, merged)}`,
        `R ${percent(right, expected)}`,
        `(${right} of ${merged} merged, ${expected} expected)`,
      ].join("  "),
    ),
    `hard pairs wrongly merged: ${apart.merged} of ${apart.found}`,
  ];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "   - " : ((100 * part) / whole).toFixed(1).padStart(5);
}

function pairTally(placed: readonly Placed[], counts: (one: string, other: string) => boolean): PairTally {
  const both = (keyOf: (one: Placed) => string) => pairsWithin(placed, keyOf, counts);
  return {
    merged: both(({ node }) => node),
    expected: both(({ group }) => group),
    right: both(({ node, group }) => `${node}\n${group}`),
  };
}

function pairsWithin(
  placed: readonly Placed[],
  keyOf: (one: Placed) => string,
  counts: (one: string, other: string) => boolean,
): number {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  let pairs = 0;
  for (const group of groups.values())
    group.forEach((one, at) => {
      for (const other of group.slice(at + 1))
        if (one.text !== other.text && counts(one.text, other.text)) pairs++;
    });
  return pairs;
}

function apartTally(
  placed: readonly Placed[],
  folders: readonly string[],
  counts: (one: string, other: string) => boolean,
): { found: number; merged: number } {
  const byId = new Map(placed.map((one) => [one.id, one]));
  const pairs = rowsOf(folders, "identity-apart.tsv").flatMap(([, textA, a, , textB = "", b]) => {
    const [one, other] = [byId.get(`${textA}|${a}`), byId.get(`${textB}|${b}`)];
    return one && other && counts(one.text, other.text) ? [[one, other] as const] : [];
  });
  return { found: pairs.length, merged: pairs.filter(([one, other]) => one.node === other.node).length };
}

function placedEntities(graph: Graph, folders: readonly string[]): Placed[] {
  const spans = spansByText(graph);
  const groups = new Map(
    rowsOf(folders, "identity.tsv").map(([group, , , text, id]) => [`${text}|${id}`, group ?? ""]),
  );
  return folders.flatMap((folder) =>
    goldNames(folder).flatMap((text) => {
      const there = spans.get(text);
      if (!there) return [];
      const named = readGold(folder, text).entities.filter(({ unnamed }) => !unnamed);
      return named.flatMap((entity) => placedOf(entity, text, there, groups));
    }),
  );
}

function placedOf(
  entity: GoldEntity,
  text: string,
  there: readonly (Span & Node)[],
  groups: ReadonlyMap<string, string>,
): Placed[] {
  const id = `${text}|${entity.id}`;
  const node = nodeOf(entity, there);
  if (node === undefined || !(NAMED_TYPES as readonly string[]).includes(entity.type)) return [];
  const group = groups.get(id);
  const counts = group !== undefined || !entity.optional;
  return [{ id, text, type: entity.type, group: group ?? `alone ${id}`, counts, node }];
}

/** The node that holds most of an entity's mentions: one of its type first, one of another only by exact spans. */
function nodeOf({ type, mentions }: GoldEntity, there: readonly (Span & Node)[]): string | undefined {
  const [own, other] = [new Map<string, number>(), new Map<string, number>()];
  for (const mention of mentions) {
    const best = new Map<string, { share: number; isOwn: boolean }>();
    for (const span of there) {
      const share = overlapShare(mention, span);
      const isOwn = span.type === type;
      if (share > (best.get(span.key)?.share ?? 0) && (isOwn || share === 1))
        best.set(span.key, { share, isOwn });
    }
    for (const [key, { share, isOwn }] of best) {
      const votes = isOwn ? own : other;
      votes.set(key, (votes.get(key) ?? 0) + share);
    }
  }
  const [first] = [...(own.size > 0 ? own : other)].sort((a, b) => b[1] - a[1]);
  return first?.[0];
}

function overlapShare(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function spansByText(graph: Graph): Map<string, (Span & Node)[]> {
  const spans = new Map<string, (Span & Node)[]>();
  for (const { key, attributes } of graph.nodes) {
    for (const { text, start, end } of attributes.mentions) {
      const list = spans.get(text) ?? [];
      spans.set(text, list);
      if (attributes.type !== "Claim" && !attributes.unnamed)
        list.push({ start, end, key, type: attributes.type });
    }
  }
  return spans;
}

function rowsOf(folders: readonly string[], file: string): string[][] {
  const paths = folders.map((folder) => join(folder, file)).filter((path) => existsSync(path));
  const lines = paths.flatMap((path) => readFileSync(path, "utf8").split("\n"));
  return lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));
}
