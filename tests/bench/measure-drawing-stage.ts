import type { EntitySummary, RelationSummary } from "#model";
import { mannerOf } from "../../client/graph-view/appearance.ts";
import { type DrawableGraph, drawableOf } from "../../client/graph-view/drawable-graph.ts";
import { focusOf } from "../../client/graph-view/emphasis.ts";
import { type Look, plainLook } from "../../client/graph-view/look.ts";
import { marksOf } from "../../client/graph-view/marks.ts";
import { widthOf } from "../../client/graph-view/node-look.ts";
import { readPalette } from "../../client/graph-view/palette.ts";
import type { Places } from "../../client/graph-view/places.ts";
import { redraw, repaintMarks } from "../../client/graph-view/repaint.ts";
import { createStageDrawing, type StageDrawing } from "../../client/graph-view/stage-drawing.ts";
import { NOTHING, type StageGraph } from "../../client/state/stage-graph.ts";
import type { DrawingGraph } from "./drawing-graph.ts";
import { finish, type MeasuredDrawing } from "./measure-drawing-probe.ts";

const KINDS = ["Person", "Organisation", "Work", "Event", "Place", "Claim"] as const;
const TYPES = ["CITES", "RELATED_TO", "APPEARS_WITH", "SUPPORTS", "OPPOSES", "PARTICIPATED_IN"] as const;

/** The product's own stage, and what the bench asks of it beside moving. */
export interface MeasuredStage extends MeasuredDrawing {
  readonly hub: string;
  /** True once names stand beside their nodes. */
  hasNames(): boolean;
  /** Pixels where the hub lies. */
  hubAt(): { x: number; y: number };
  nodeUnder(pixel: { x: number; y: number }): string | undefined;
  edgeUnder(pixel: { x: number; y: number }): string | undefined;
  focus(id: string | undefined): void;
  select(id: string | undefined): void;
  /** Shows all, or all without one kind in six. */
  filter(isOn: boolean): void;
}

/** An empty stage, as the product has it while it waits for the server's answer. */
export interface EmptyStage {
  /** Draws the graph at its places, names and all; its edges in the columns in which they came, or as objects of an answer that are taken up first. */
  show(graph: DrawingGraph, isInObjects: boolean): MeasuredStage;
}

/** Mounts the product's own stage. */
export function mountEmptyStage(host: HTMLElement): EmptyStage {
  const look = plainLook(readPalette(host));
  const stage = createStageDrawing(host, look, () => ({
    look,
    hovered: undefined,
    pinned: new Set(),
    showsRelationWords: false,
  }));
  const { clientWidth, clientHeight } = host;
  stage.renderer.setCustomBBox({
    x: [-clientWidth / 2, clientWidth / 2],
    y: [-clientHeight / 2, clientHeight / 2],
  });
  return { show: (graph, isInObjects) => showOn(stage, look, graph, isInObjects) };
}

function showOn(stage: StageDrawing, look: Look, graph: DrawingGraph, isInObjects: boolean): MeasuredStage {
  const drawable = isInObjects ? drawableOf(stageGraphOf(graph)) : drawableIn(graph);
  const places: Places = placesOf(graph);
  stage.show(drawable, places, true);
  return { ...movesOf(stage), ...actsOf(stage, look, graph, places) };
}

function movesOf(stage: StageDrawing): MeasuredDrawing {
  const camera = stage.renderer.getCamera();
  const first = { ...camera.getState() };
  return {
    move: (across, down, nearer) => {
      const { x, y, ratio } = first;
      camera.setState({ x: x + across * ratio, y: y + down * ratio, ratio: ratio / nearer });
    },
    finish: () => {
      const { edges, nodes } = stage.renderer.getCanvases();
      finish(edges);
      finish(nodes);
    },
  };
}

function actsOf(stage: StageDrawing, look: Look, graph: DrawingGraph, places: Places) {
  const hub = idOf(0);
  let graphs: Record<"whole" | "less", StageGraph> | undefined;
  const made = () => {
    const whole = stageGraphOf(graph);
    return { whole, less: without(whole, "Event") };
  };
  const wish = { hovered: undefined, hoveredEdge: undefined, selected: undefined, isPathShown: false };
  const change = (make: () => void) => {
    const before = marksOf(look);
    make();
    repaintMarks(stage, before, marksOf(look));
    redraw(stage);
  };
  return {
    hub,
    hasNames: () => stage.names.boxes().length > 0,
    hubAt: () => stage.renderer.graphToViewport(places.get(hub) ?? { x: 0, y: 0 }),
    nodeUnder: stage.nodeAt,
    edgeUnder: stage.edgeAt,
    focus: (id: string | undefined) =>
      change(() => {
        graphs ??= made();
        look.focus = focusOf(graphs.whole, { ...wish, hovered: id });
        look.strength = id === undefined ? 0 : 1;
      }),
    select: (id: string | undefined) =>
      change(() => {
        look.selected = id;
      }),
    filter: (isOn: boolean) => {
      graphs ??= made();
      const { relations, ...rest } = isOn ? graphs.less : graphs.whole;
      stage.show(drawableOf({ ...rest, relations: new Map(relations) }), places); // as a filter makes it, new
    },
  };
}

function idOf(number: number): string {
  return `entity:${number}`;
}

function placesOf({ x, y }: DrawingGraph): Places {
  const places: Places = new Map();
  for (let node = 0; node < x.length; node++) places.set(idOf(node), { x: x[node] ?? 0, y: y[node] ?? 0 });
  return places;
}

/** Loops without callbacks here and below, as this is no part of the product. */
function entitiesOf({ x }: DrawingGraph): Map<string, EntitySummary> {
  const entities = new Map<string, EntitySummary>();
  for (let node = 0; node < x.length; node++) {
    const id = idOf(node);
    const type = KINDS[node % KINDS.length] ?? "Person";
    entities.set(id, { id, type, label: `Entity ${node}`, mentions: 1 + (node % 7), degree: 1 });
  }
  return entities;
}

function relationAt({ sources, targets }: DrawingGraph, edge: number): RelationSummary {
  return {
    id: `relation:${edge}`,
    type: TYPES[edge % TYPES.length] ?? "CITES",
    source: idOf(sources[edge] ?? 0),
    target: idOf(targets[edge] ?? 0),
    confidence: confidenceOf(edge),
    evidence: evidenceOf(edge),
  };
}

function confidenceOf(edge: number): number {
  return edge % 9 ? 0.9 : 0.4;
}

function evidenceOf(edge: number): number {
  return 1 + (edge % 4);
}

/** The graph as the stage takes it, out of the columns in which it came. */
function drawableIn(graph: DrawingGraph): DrawableGraph {
  const { sources, targets } = graph;
  const count = sources.length;
  const manners = new Uint8Array(count);
  const widths = new Float64Array(count);
  for (let edge = 0; edge < count; edge++) {
    manners[edge] = mannerOf(TYPES[edge % TYPES.length] ?? "CITES", confidenceOf(edge), false);
    widths[edge] = widthOf(evidenceOf(edge));
  }
  const edges = {
    count,
    sources,
    targets,
    manners,
    widths,
    relationAt: (at: number) => relationAt(graph, at),
    claimAt: () => undefined,
  };
  return { entities: entitiesOf(graph), edges };
}

/** As the objects of an answer. */
function stageGraphOf(graph: DrawingGraph): StageGraph {
  const relations = new Map<string, RelationSummary>();
  for (let edge = 0; edge < graph.sources.length; edge++) {
    const relation = relationAt(graph, edge);
    relations.set(relation.id, relation);
  }
  return { ...NOTHING, entities: entitiesOf(graph), relations };
}

function without(graph: StageGraph, kind: string): StageGraph {
  const entities = new Map([...graph.entities].filter(([, { type }]) => type !== kind));
  const relations = new Map(
    [...graph.relations].filter(([, { source, target }]) => entities.has(source) && entities.has(target)),
  );
  return { ...graph, entities, relations };
}
