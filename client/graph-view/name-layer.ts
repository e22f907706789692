import type Sigma from "sigma";
import type { Coordinates } from "sigma/types";
import type { Look } from "./appearance.ts";
import type { DrawnGraph } from "./drawn-graph.ts";
import { pointAlong } from "./edge-geometry.ts";
import { nameLines } from "./name-lines.ts";
import { blend, hex } from "./palette.ts";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface NamedNode {
  readonly at: Coordinates;
  readonly radius: number;
  readonly lines: readonly string[];
  /** Set in a heavier type. */
  readonly isStrong: boolean;
  /** Named even where there is no room. */
  readonly isForced: boolean;
  readonly isFaint: boolean;
  readonly weight: number;
  readonly mark: boolean;
}

interface EdgePlace {
  readonly source: Coordinates;
  readonly target: Coordinates;
  readonly bend: number;
}

/** What the layer of names is told beside the look. */
export interface NameOrders {
  readonly look: Look;
  readonly hovered: string | undefined;
  readonly pinned: ReadonlySet<string>;
  readonly showsRelationWords: boolean;
}

const SANS = '"Source Sans 3 Variable", system-ui, sans-serif';
const SERIF = '"Source Serif 4 Variable", Georgia, serif';
const LINE = 14.5;

/**
 * Draws the names of nodes and the words of edges in focus, the most important first; a name that would
 * lie on another name or node finds a free side, or waits until there is room.
 */
export class NameLayer {
  readonly #renderer: Sigma;
  readonly #drawing: DrawnGraph;
  readonly #context: CanvasRenderingContext2D;
  readonly #widths = new Map<string, number>();
  #taken: Box[] = [];

  constructor(renderer: Sigma, drawing: DrawnGraph) {
    this.#renderer = renderer;
    this.#drawing = drawing;
    renderer.createCanvasContext("names");
    const { names, mouse } = renderer.getCanvases();
    const context = names?.getContext("2d");
    if (!names || !context) throw new Error("graph-view: no canvas for names");
    mouse?.before(names);
    this.#context = context;
    renderer.resize(true);
  }

  /** Forgets measured widths, as when a typeface has arrived. */
  forgetWidths(): void {
    this.#widths.clear();
  }

  draw(orders: NameOrders): void {
    const { width, height } = this.#renderer.getDimensions();
    this.#context.clearRect(0, 0, width, height);
    this.#taken = [];
    const nodes = this.#nodesOnScreen(orders, width, height);
    for (const { at, radius, mark } of nodes) if (mark) this.#pin(at, radius, orders.look);
    for (const { at, radius, isFaint } of nodes) {
      if (!isFaint) this.#taken.push(around(at, radius * 0.8, radius * 0.8));
    }
    for (const node of nodes.filter(({ isForced }) => isForced)) this.#name(node, orders.look);
    this.#edgeWords(orders, "focus");
    for (const node of nodes.filter(({ isForced, isFaint }) => !isForced && !isFaint)) {
      this.#name(node, orders.look);
    }
    if (orders.showsRelationWords) this.#edgeWords(orders, "others");
  }

  #nodesOnScreen({ look, hovered, pinned }: NameOrders, width: number, height: number): NamedNode[] {
    const { focus, strength } = look;
    return this.#drawing
      .mapNodes((id, { label, mentions }) => {
        const shown = this.#renderer.getNodeDisplayData(id);
        const at = this.#renderer.framedGraphToViewport(shown ?? { x: 0, y: 0 });
        const isChosen = id === look.selected || id === look.second || id === hovered;
        const isFaint = strength > 0.4 && focus !== undefined && !focus.nodes.has(id);
        return {
          at,
          radius: this.#renderer.scaleSize(shown?.size ?? 0),
          lines: nameLines(label),
          isStrong: isChosen || look.seeds.has(id),
          isForced: isChosen || (strength > 0.4 && (focus?.nodes.has(id) ?? false)),
          isFaint,
          weight: mentions + (isChosen ? 10_000 : look.seeds.has(id) ? 5_000 : 0),
          mark: pinned.has(id),
        };
      })
      .filter(({ at }) => at.x > -60 && at.y > -30 && at.x < width + 60 && at.y < height + 30)
      .sort((a, b) => b.weight - a.weight);
  }

  #name(node: NamedNode, look: Look): void {
    const font = `${node.isStrong ? 650 : 480} ${node.isStrong ? 13.5 : 12.5}px ${SANS}`;
    const halfWidth = Math.max(...node.lines.map((line) => this.#width(line, font))) / 2;
    const halfHeight = (node.lines.length * LINE) / 2;
    const box = this.#freeBox(node, halfWidth, halfHeight);
    if (!box) return;
    this.#taken.push(box);
    const colour = blend(look.palette.text, look.palette.ground, node.isStrong ? 0 : 0.12);
    node.lines.forEach((line, index) => {
      this.#write(
        line,
        { x: (box.left + box.right) / 2, y: box.top + (index + 0.5) * LINE },
        font,
        hex(colour),
        look,
      );
    });
  }

  /** The sides in the order in which a map maker tries them. */
  #freeBox(
    { at, radius, isForced }: { at: Coordinates; radius: number; isForced: boolean },
    halfWidth: number,
    halfHeight: number,
  ): Box | undefined {
    const down = radius + halfHeight + 3;
    const across = radius + halfWidth + 6;
    const places = [
      around({ x: at.x, y: at.y + down }, halfWidth, halfHeight),
      around({ x: at.x + across, y: at.y }, halfWidth, halfHeight),
      around({ x: at.x, y: at.y - down }, halfWidth, halfHeight),
      around({ x: at.x - across, y: at.y }, halfWidth, halfHeight),
    ];
    const isFree = (place: Box) => this.#isInside(place) && !this.#taken.some((other) => touch(place, other));
    const inside = places.find((place) => this.#isInside(place)) ?? places[0];
    return places.find(isFree) ?? (isForced ? inside : undefined);
  }

  /** A name that the stage's border would cut is no name. */
  #isInside({ left, right, top, bottom }: Box): boolean {
    const { width, height } = this.#renderer.getDimensions();
    return left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;
  }

  /** The words of relations: first of those in focus, and after the names, where there is room, of the others. */
  #edgeWords({ look }: NameOrders, which: "focus" | "others"): void {
    const isFocused = look.strength > 0.4 && look.focus !== undefined;
    if (which === "others" && isFocused) return;
    this.#drawing.forEachEdge((id, { words, bend }, source, target) => {
      const isWanted = id === look.selected || (isFocused && look.focus?.edges.has(id));
      if (isWanted === (which === "others")) return;
      this.#edgeWord(words, { source: this.#placeOf(source), target: this.#placeOf(target), bend }, look);
    });
  }

  #edgeWord(words: string, { source, target, bend }: EdgePlace, look: Look): void {
    const font = `italic 440 12.5px ${SERIF}`;
    const shown = words.length > 28 ? `${words.slice(0, 27)}…` : words;
    const halfWidth = this.#width(shown, font) / 2;
    if (Math.hypot(target.x - source.x, target.y - source.y) < halfWidth) return;
    const places = [0.5, 0.4, 0.62].map((share) =>
      around(pointAlong(source, target, bend, share), halfWidth, 8),
    );
    const box = places.find((place) => !this.#taken.some((other) => touch(place, other)));
    if (!box) return;
    this.#taken.push(box);
    const at = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    this.#write(shown, at, font, hex(blend(look.palette.text, look.palette.ground, 0.25)), look);
  }

  #placeOf(node: string): Coordinates {
    return this.#renderer.framedGraphToViewport(this.#renderer.getNodeDisplayData(node) ?? { x: 0, y: 0 });
  }

  #write(words: string, at: Coordinates, font: string, colour: string, { palette }: Look): void {
    const context = this.#context;
    context.font = font;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = hex(palette.ground);
    context.strokeText(words, at.x, at.y);
    context.fillStyle = colour;
    context.fillText(words, at.x, at.y);
  }

  #pin(at: Coordinates, radius: number, { palette }: Look): void {
    const context = this.#context;
    context.beginPath();
    context.arc(at.x + radius * 0.75, at.y - radius * 0.75, 3.5, 0, 2 * Math.PI);
    context.fillStyle = hex(palette.text);
    context.strokeStyle = hex(palette.ground);
    context.lineWidth = 2;
    context.stroke();
    context.fill();
  }

  #width(words: string, font: string): number {
    const key = font + words;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    this.#context.font = font;
    const width = this.#context.measureText(words).width;
    this.#widths.set(key, width);
    return width;
  }
}

function around({ x, y }: Coordinates, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
