import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { layOut } from "../../client/graph-view/layout.ts";
import type { LayoutTask } from "../../client/graph-view/layout-task.ts";
import { randomFrom } from "../../client/state/random.ts";
import { type CommunityGraph, communityGraph } from "./community-graph.ts";
import { type Drawn, neighbourhoodKept } from "./neighbourhood-kept.ts";
import { timed } from "./timing.ts";

/** One way to lay out one graph: how long it took, and the share of neighbours that it keeps near. */
export interface LayoutRun {
  readonly milliseconds: number;
  readonly kept: number;
}

/** Ours beside ForceAtlas2 on the same graph, and what happens to old nodes when newcomers arrive. */
export interface LayoutResult {
  readonly nodes: number;
  readonly ties: number;
  readonly ours: LayoutRun;
  readonly forceAtlas2: LayoutRun & { readonly iterations: number };
  /** Milliseconds until 50 newcomers have a place, and the farthest that an old node moved. */
  readonly newcomers: { readonly milliseconds: number; readonly moved: number };
}

const SEED = 3;
const TIES_EACH = 5;
const NEWCOMERS = 50;
/** After so many steps ForceAtlas2 is looked at; its time counts up to 95 % of the best that it reaches. */
const CHECKED = [50, 100, 200, 400];
const ENOUGH = 0.95;

/** Lays out graphs of these sizes, each with five ties a node. */
export function measureLayout(sizes: readonly number[]): Promise<LayoutResult[]> {
  return sizes.reduce<Promise<LayoutResult[]>>(
    async (before, size) => [...(await before), await measureOne(size)],
    Promise.resolve([]),
  );
}

async function measureOne(nodes: number): Promise<LayoutResult> {
  const graph = communityGraph(nodes, TIES_EACH * nodes, SEED);
  const task = taskOf(graph);
  const milliseconds = await timed(() => layOut(task));
  return {
    nodes,
    ties: graph.sources.length,
    ours: { milliseconds, kept: neighbourhoodKept(graph, task) },
    forceAtlas2: await measureForceAtlas2(graph),
    newcomers: await measureNewcomers(graph, task),
  };
}

/** The task for nodes of equal size; the first `placed` of them have a place already. */
function taskOf({ count, sources, targets }: CommunityGraph, known?: Drawn): LayoutTask {
  const all = (value: number) => new Float64Array(count).fill(value);
  const placed = known?.x.length ?? 0;
  return {
    x: Float64Array.from({ length: count }, (_, node) => known?.x[node] ?? 0),
    y: Float64Array.from({ length: count }, (_, node) => known?.y[node] ?? 0),
    fixed: Uint8Array.from({ length: count }, (_, node) => (node < placed ? 1 : 0)),
    halfWidth: all(40),
    halfHeight: all(16),
    radius: all(10),
    centre: new Uint8Array(count),
    usual: 105,
    sources,
    targets,
    weights: new Float64Array(sources.length).fill(1),
    seed: SEED,
    width: 1_000,
    height: 800,
  };
}

async function measureForceAtlas2({
  count,
  sources,
  targets,
}: CommunityGraph): Promise<LayoutResult["forceAtlas2"]> {
  const graph = new Graph({ multi: true, type: "undirected" });
  const random = randomFrom(SEED);
  const anywhere = () => (random() - 0.5) * 1_000;
  for (let node = 0; node < count; node++) graph.addNode(node, { x: anywhere(), y: anywhere() });
  sources.forEach((source, tie) => void graph.addEdge(source, targets[tie]));
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: true };
  const runs: LayoutResult["forceAtlas2"][] = [];
  for (const iterations of CHECKED) {
    let places: Record<string, { x: number; y: number }> = {};
    const milliseconds = await timed(() => {
      places = forceAtlas2(graph, { iterations, settings });
    });
    const all = Array.from({ length: count }, (_, node) => places[node] ?? { x: 0, y: 0 });
    const kept = neighbourhoodKept(
      { count, sources, targets },
      { x: all.map(({ x }) => x), y: all.map(({ y }) => y) },
    );
    runs.push({ iterations, milliseconds, kept });
  }
  const best = Math.max(...runs.map(({ kept }) => kept));
  const enough = runs.find(({ kept }) => kept >= ENOUGH * best);
  if (!enough) throw new Error("bench: ForceAtlas2 was not run");
  return enough;
}

/** Ties 50 newcomers to one node, each to a second one too, and lays out again with all others in their places. */
async function measureNewcomers(graph: CommunityGraph, laid: LayoutTask): Promise<LayoutResult["newcomers"]> {
  const random = randomFrom(SEED);
  const ends = Array.from({ length: NEWCOMERS }, (_, number) => [
    [graph.count + number, 0],
    [graph.count + number, Math.floor(random() * graph.count)],
  ]).flat();
  const grown = {
    count: graph.count + NEWCOMERS,
    sources: Uint32Array.from([...graph.sources, ...ends.map(([from]) => from ?? 0)]),
    targets: Uint32Array.from([...graph.targets, ...ends.map(([, to]) => to ?? 0)]),
  };
  const task = taskOf(grown, laid);
  const milliseconds = await timed(() => layOut(task));
  const moves = Array.from(laid.x, (x, node) =>
    Math.hypot(x - (task.x[node] ?? 0), (laid.y[node] ?? 0) - (task.y[node] ?? 0)),
  );
  return { milliseconds, moved: Math.max(...moves) };
}
