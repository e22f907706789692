import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import type { NetworkCitation, NetworkEntity } from "#model";
import { citedApart, type Network, placesOf } from "./citation-network.ts";

/** Who cites whom, authors for their works: rows cite, columns are cited, those of one community beside each other. */
export interface AuthorMatrix {
  readonly citing: readonly NetworkEntity[];
  readonly cited: readonly NetworkEntity[];
  /** By row id and column id. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly highest: number;
  readonly total: { readonly citing: number; readonly cited: number };
}

interface Cell {
  readonly citing: string;
  readonly cited: string;
  readonly count: number;
}

/** How many rows and columns there may be. */
export interface MatrixSize {
  readonly citing: number;
  readonly cited: number;
}

/** The matrix of those authors that are most tied, so many of them at most on each side. */
export function authorMatrix(network: Network, most: MatrixSize): AuthorMatrix {
  const all = cellsOf(network);
  const shown = strongestCells(all, most);
  const community = communitiesOf(shown);
  const side = (end: "citing" | "cited") =>
    inOrder(strongest(shown, end), community).flatMap((id) => network.entities.get(id) ?? []);
  return {
    citing: side("citing"),
    cited: side("cited"),
    cells: table(shown),
    highest: Math.max(1, ...shown.map(({ count }) => count)),
    total: { citing: strongest(all, "citing").length, cited: strongest(all, "cited").length },
  };
}

/** The cells with most places, for as many rows and columns as fit; none of those is then empty. */
function strongestCells(cells: readonly Cell[], most: MatrixSize): Cell[] {
  const rows = new Set<string>();
  const columns = new Set<string>();
  const order = [...cells].sort((a, b) => b.count - a.count || (keyOf(a) < keyOf(b) ? -1 : 1));
  for (const { citing, cited } of order) {
    const isFull = (side: Set<string>, room: number, id: string) => side.size >= room && !side.has(id);
    if (isFull(rows, most.citing, citing) || isFull(columns, most.cited, cited)) continue;
    rows.add(citing);
    columns.add(cited);
  }
  return cells.filter(({ citing, cited }) => rows.has(citing) && columns.has(cited));
}

const keyOf = ({ citing, cited }: Pick<Cell, "citing" | "cited">) => JSON.stringify([citing, cited]);

function cellsOf(network: Network): Cell[] {
  const cells = new Map<string, Omit<Cell, "count"> & { readonly citations: NetworkCitation[] }>();
  for (const one of network.citations) {
    for (const { citing, cited } of authorPairs(network, one)) {
      const apart = citedApart(network, one, { citing, cited });
      if (!apart) continue;
      const key = keyOf({ citing, cited });
      const cell = cells.get(key) ?? { citing, cited, citations: [] };
      cell.citations.push(apart);
      cells.set(key, cell);
    }
  }
  return [...cells.values()].map(({ citing, cited, citations }) => ({
    citing,
    cited,
    count: placesOf(citations),
  }));
}

function authorPairs({ entities }: Network, { citing, cited }: NetworkCitation) {
  const authorsOf = (id: string) => {
    const { authors = [], unsureAuthors = 0 } = entities.get(id) ?? {};
    // A work whose authors are all less sure is not shown for itself, where it would be new.
    return authors.length > 0 || unsureAuthors > 0 ? authors.map((author) => author.id) : [id];
  };
  return authorsOf(citing).flatMap((from) =>
    authorsOf(cited).flatMap((to) => (from === to ? [] : [{ citing: from, cited: to }])),
  );
}

function strongest(cells: readonly Cell[], side: "citing" | "cited"): string[] {
  const totals = new Map<string, number>();
  for (const cell of cells) totals.set(cell[side], (totals.get(cell[side]) ?? 0) + cell.count);
  return [...totals].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([id]) => id);
}

/** The community of each author (Blondel et al. 2008), numbered by size; the same each time. */
function communitiesOf(cells: readonly Cell[]): Map<string, number> {
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>();
  for (const { citing, cited, count } of cells) {
    graph.mergeNode(citing);
    graph.mergeNode(cited);
    graph.updateEdge(citing, cited, ({ weight = 0 }) => ({ weight: weight + count }));
  }
  if (graph.size === 0) return new Map();
  const found = Object.entries(louvain(graph, { randomWalk: false, rng: () => 0.5 }));
  const sizes = new Map<number, number>();
  for (const [, community] of found) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const order = [...sizes]
    .sort(([a, many], [b, more]) => more - many || a - b)
    .map(([community]) => community);
  return new Map(found.map(([id, community]) => [id, order.indexOf(community)]));
}

/** Communities together, the ids in each as they came: strongest first. */
function inOrder(ids: readonly string[], community: ReadonlyMap<string, number>): string[] {
  return [...ids].sort((a, b) => (community.get(a) ?? 0) - (community.get(b) ?? 0));
}

function table(cells: readonly Cell[]): Map<string, Map<string, number>> {
  const rows = new Map<string, Map<string, number>>();
  for (const { citing, cited, count } of cells) {
    const row = rows.get(citing) ?? new Map<string, number>();
    row.set(cited, count);
    rows.set(citing, row);
  }
  return rows;
}
