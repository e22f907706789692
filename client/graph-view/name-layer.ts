import type Sigma from "sigma";
import type { CameraState, Coordinates } from "sigma/types";
import type { DrawnGraph } from "./drawn-graph.ts";
import { pointAlong } from "./edge-geometry.ts";
import type { EdgeLayer } from "./edge-layer.ts";
import type { Look, ReservedBox } from "./look.ts";
import { NamePainter } from "./name-painter.ts";
import { blend, hex } from "./palette.ts";
import { type Projection, project, projectionOf } from "./projection.ts";
import {
  type NameOrders,
  NameSelection,
  type PlacedName,
  type PlacedWords,
  type SetNames,
} from "./set-names.ts";

/** So long after the last movement, in ms, names look for new places. */
const REST = 140;
/** A zoom by more than this has names look for new places on the way. */
const ZOOMED = 1.3;
/** Of more nodes than this, the drawing is shown first and the names follow once all is at rest: to find places for them takes as long as to draw. */
const FIRST_DRAWN = 2_000;
const NOTHING: SetNames = { names: [], words: [], key: "" };
const UNSEEN: CameraState = { x: 0, y: 0, angle: 0, ratio: 0 };

/**
 * Draws the names of nodes and the words of edges, the most important first. While the camera moves, the names
 * travel with their nodes; when it rests, a name that would lie on another finds a free side or waits for room.
 */
export class NameLayer {
  readonly #renderer: Sigma;
  readonly #drawing: DrawnGraph;
  readonly #painter: NamePainter;
  readonly #selection: NameSelection;
  #set: SetNames = NOTHING;
  /** What was written before the focus changed: it fades while the new fades in. */
  #before = new Set<string>();
  #camera = UNSEEN;
  #isStale = true;
  #comesLater = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #orders: NameOrders | undefined;

  constructor(renderer: Sigma, drawing: DrawnGraph, edges: EdgeLayer) {
    this.#renderer = renderer;
    this.#drawing = drawing;
    renderer.createCanvasContext("names");
    const { names, mouse } = renderer.getCanvases();
    const context = names?.getContext("2d");
    if (!names || !context) throw new Error("graph-view: no canvas for names");
    mouse?.before(names);
    renderer.resize(true);
    this.#painter = new NamePainter(context);
    this.#selection = new NameSelection(drawing, edges, this.#painter);
    renderer.on("kill", () => clearTimeout(this.#rest));
    renderer.on("resize", () => this.moved());
  }

  /** Takes up what the drawing holds now. */
  follow(): void {
    this.#selection.follow();
    this.moved();
    this.#comesLater = this.#drawing.order > FIRST_DRAWN && this.#set.names.length === 0;
  }

  /** Says that nodes lie elsewhere: names look for new places at the next frame. */
  moved(): void {
    this.#isStale = true;
  }

  /** Forgets measured widths, as when a typeface has arrived. */
  forgetWidths(): void {
    this.#painter.forgetWidths();
    this.moved();
    if (this.#orders) this.draw(this.#orders);
  }

  draw(orders: NameOrders): void {
    this.#orders = orders;
    const camera = this.#renderer.getCamera().getState();
    const key = keyOf(orders);
    const zoom = camera.ratio / this.#camera.ratio;
    const isFar = zoom > ZOOMED || zoom < 1 / ZOOMED;
    if (this.#comesLater) this.#wait(key, camera);
    else if (this.#isStale || isFar || key !== this.#set.key) this.#place(orders, key, camera);
    else if (!isEqual(camera, this.#camera)) this.moveSoon();
    this.#paint(orders);
  }

  #wait(key: string, camera: CameraState): void {
    this.#comesLater = false;
    this.#isStale = false;
    this.#set = { ...NOTHING, key };
    this.#camera = camera;
    this.moveSoon();
  }

  /** The boxes of the names of nodes as they stand now, by their middles, in pixels. */
  boxes(): ReservedBox[] {
    const projection = this.#projection();
    return this.#set.names.map(({ at, lines, place: { across, down, halfWidth, type } }) => {
      const { x, y } = project(projection, at);
      return { x: x + across, y: y + down, halfWidth, halfHeight: (lines.length * type.line) / 2 };
    });
  }

  /** Has names look for new places once all is at rest. */
  moveSoon(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.moved();
      if (this.#orders) this.draw(this.#orders);
    }, REST);
  }

  #projection(): Projection {
    return projectionOf((place) => this.#renderer.graphToViewport(place));
  }

  #place(orders: NameOrders, key: string, camera: CameraState): void {
    clearTimeout(this.#rest);
    if (key !== this.#set.key) this.#before = new Set(this.#set.names.map(({ id }) => id));
    this.#set = this.#selection.place(orders, key, {
      ...this.#renderer.getDimensions(),
      projection: this.#projection(),
      scale: this.#renderer.scaleSize(1),
    });
    this.#camera = camera;
    this.#isStale = false;
  }

  #paint({ look, pinned }: NameOrders): void {
    const { width, height } = this.#renderer.getDimensions();
    const painter = this.#painter;
    const projection = this.#projection();
    const scale = this.#renderer.scaleSize(1);
    const { text, ground } = look.palette;
    const halo = hex(ground);
    const [strong, plain, words] = [0, 0.1, 0.24].map((share) => hex(blend(text, ground, share)));
    painter.begin(width, height);
    for (const { at, radius } of this.#selection.pinned(pinned))
      painter.pin(project(projection, at), radius * scale, { letters: strong ?? halo, halo });
    for (const name of this.#set.names) {
      const strength = this.#strengthOf(name, look);
      if (strength <= 0) continue;
      painter.fade(strength);
      const letters = (name.isStrong ? strong : plain) ?? halo;
      painter.write(name.lines, project(projection, name.at), name.place, { letters, halo });
    }
    for (const one of this.#set.words) {
      painter.fade(one.isFocus ? fadedIn(look) : 1);
      painter.write([one.words], placeOf(one, projection), one.place, { letters: words ?? halo, halo });
    }
  }

  /** Names out of focus go in the first half of the fade, names that the focus brings come in its second. */
  #strengthOf({ id, isFocus }: PlacedName, look: Look): number {
    if (!look.focus || look.strength === 0) return 1;
    if (!isFocus) return 1 - 2 * look.strength;
    return this.#before.has(id) ? 1 : fadedIn(look);
  }
}

function fadedIn({ focus, strength }: Look): number {
  return focus ? Math.min(Math.max(2 * strength - 1, 0), 1) : 1;
}

function placeOf({ source, target, bend, share }: PlacedWords, projection: Projection): Coordinates {
  return pointAlong(project(projection, source), project(projection, target), bend, share);
}

const keys = new WeakMap<object, number>();
let lastKey = 0;

/** Words that are equal as long as the same names are wanted. */
function keyOf({ look, hovered, showsRelationWords }: NameOrders): string {
  const focus = look.strength > 0.5 && look.focus;
  if (focus && !keys.has(focus)) keys.set(focus, ++lastKey);
  const seeds = keys.get(look.seeds) ?? ++lastKey;
  keys.set(look.seeds, seeds);
  return `${look.selected} ${look.second} ${hovered} ${showsRelationWords} ${focus && keys.get(focus)} ${seeds}`;
}

function isEqual(a: CameraState, b: CameraState): boolean {
  return a.x === b.x && a.y === b.y && a.ratio === b.ratio;
}
