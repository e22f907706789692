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
  readonly citations: readonly NetworkCitation[];
  readonly count: number;
}

/** How many rows and columns there may be. */
export interface MatrixSize {
  readonly citing: number;
  readonly cited: number;
}

/** The matrix of those authors that are cited at most places, and of those who cite them most: so many at most on each side. */
export function authorMatrix(network: Network, most: MatrixSize): AuthorMatrix {
  const all = cellsOf(network);
  const citedByPlaces = byMostPlaces(all, "cited");
  const columns = citedByPlaces.slice(0, most.cited);
  const cited = new Set(columns);
  const ofColumns = all.filter((cell) => cited.has(cell.cited));
  const rows = rowsFor(ofColumns, columns, most.citing);
  const citing = new Set(rows);
  const shown = ofColumns.filter((cell) => citing.has(cell.citing));
  const community = communitiesOf(shown);
  const side = (ids: readonly string[]) =>
    inOrder(ids, community).flatMap((id) => network.entities.get(id) ?? []);
  return {
    citing: side(rows),
    cited: side(columns),
    cells: table(shown),
    highest: Math.max(1, ...shown.map(({ count }) => count)),
    total: { citing: new Set(all.map((cell) => cell.citing)).size, cited: citedByPlaces.length },
  };
}

/** For each column whoever cites it most, so that none is empty, then whoever cites all of them most. */
function rowsFor(cells: readonly Cell[], columns: readonly string[], most: number): string[] {
  const order = byMostPlaces(cells, "citing");
  const rank = new Map(order.map((id, place) => [id, place]));
  const rankOf = ({ citing }: Cell) => rank.get(citing) ?? order.length;
  const firsts = new Map<string, Cell>();
  for (const cell of [...cells].sort((a, b) => b.count - a.count || rankOf(a) - rankOf(b)))
    if (!firsts.has(cell.cited)) firsts.set(cell.cited, cell);
  const needed = columns.flatMap((id) => firsts.get(id)?.citing ?? []);
  const rows = new Set([...new Set([...needed, ...order])].slice(0, most));
  return order.filter((id) => rows.has(id));
}

const keyOf = ({ citing, cited }: Pick<Cell, "citing" | "cited">) => JSON.stringify([citing, cited]);

function cellsOf(network: Network): Cell[] {
  const cells = new Map<
    string,
    Omit<Cell, "count" | "citations"> & { readonly citations: NetworkCitation[] }
  >();
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
    citations,
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

/** Those of one side by how many places they are cited or cite at; a place of several cells is one. */
function byMostPlaces(cells: readonly Cell[], side: "citing" | "cited"): string[] {
  const citations = new Map<string, NetworkCitation[]>();
  for (const cell of cells) {
    const own = citations.get(cell[side]) ?? [];
    own.push(...cell.citations);
    citations.set(cell[side], own);
  }
  return [...citations]
    .map(([id, own]) => ({ id, places: placesOf(own) }))
    .sort((a, b) => b.places - a.places || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
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

/** Communities together, the ids in each as they came: those with most places first. */
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
