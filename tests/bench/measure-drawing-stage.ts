import type { EntitySummary, RelationSummary } from "#model";
import { focusOf } from "../../client/graph-view/emphasis.ts";
import { type Look, plainLook } from "../../client/graph-view/look.ts";
import { readPalette } from "../../client/graph-view/palette.ts";
import type { Places } from "../../client/graph-view/places.ts";
import { marksOf, redraw, repaintMarks } from "../../client/graph-view/repaint.ts";
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
  /** Draws the graph at its places, names and all. */
  show(graph: DrawingGraph): MeasuredStage;
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
  return { show: (graph) => showOn(stage, look, graph) };
}

function showOn(stage: StageDrawing, look: Look, graph: DrawingGraph): MeasuredStage {
  const whole = stageGraphOf(graph);
  const places: Places = placesOf(graph);
  stage.show(whole, places, true);
  return { ...movesOf(stage), ...actsOf(stage, look, whole, places) };
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

function actsOf(stage: StageDrawing, look: Look, whole: StageGraph, places: Places) {
  const hub = idOf(0);
  let less: StageGraph | undefined;
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
        look.focus = focusOf(whole, { ...wish, hovered: id });
        look.strength = id === undefined ? 0 : 1;
      }),
    select: (id: string | undefined) =>
      change(() => {
        look.selected = id;
      }),
    filter: (isOn: boolean) => {
      less ??= without(whole, "Event");
      stage.show(isOn ? less : whole, places);
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

/** As the answer of a server would be taken up; loops without callbacks, as this is no part of the product. */
function stageGraphOf({ x, sources, targets }: DrawingGraph): StageGraph {
  const entities = new Map<string, EntitySummary>();
  const relations = new Map<string, RelationSummary>();
  const ids: string[] = [];
  for (let node = 0; node < x.length; node++) {
    const id = idOf(node);
    const type = KINDS[node % KINDS.length] ?? "Person";
    ids.push(id);
    entities.set(id, { id, type, label: `Entity ${node}`, mentions: 1 + (node % 7), degree: 1 });
  }
  for (let edge = 0; edge < sources.length; edge++) {
    const id = `relation:${edge}`;
    const type = TYPES[edge % TYPES.length] ?? "CITES";
    const source = ids[sources[edge] ?? 0] ?? "";
    const target = ids[targets[edge] ?? 0] ?? "";
    const evidence = 1 + (edge % 4);
    relations.set(id, { id, type, source, target, confidence: edge % 9 ? 0.9 : 0.4, evidence });
  }
  return { ...NOTHING, entities, relations };
}

function without(graph: StageGraph, kind: string): StageGraph {
  const entities = new Map([...graph.entities].filter(([, { type }]) => type !== kind));
  const relations = new Map(
    [...graph.relations].filter(([, { source, target }]) => entities.has(source) && entities.has(target)),
  );
  return { ...graph, entities, relations };
}
