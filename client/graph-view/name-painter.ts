import type { Coordinates } from "sigma/types";
import type { NamePlace } from "./name-places.ts";
import type { Type } from "./name-type.ts";

/** The inks of one painting: letters, and the halo that lifts them off the drawing. */
export interface Inks {
  readonly letters: string;
  readonly halo: string;
}

/** Writes words with a halo on a canvas, and measures them. */
export class NamePainter {
  readonly #context: CanvasRenderingContext2D;
  readonly #widths = new Map<string, number>();
  #font = "";

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** Wipes the canvas for a new painting. */
  begin(width: number, height: number): void {
    const context = this.#context;
    context.clearRect(0, 0, width, height);
    context.globalAlpha = 1;
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 3.5;
    this.#font = "";
  }

  /** Strength of what is painted next: 0 to 1. */
  fade(strength: number): void {
    this.#context.globalAlpha = strength;
  }

  /** Lines of a name in a place beside a node. */
  write(lines: readonly string[], at: Coordinates, place: NameSetting, inks: Inks): void {
    const context = this.#context;
    this.#setFont(place.type.font);
    context.textAlign = place.align;
    const side = place.align === "left" ? -place.halfWidth : place.align === "right" ? place.halfWidth : 0;
    const x = at.x + place.across + side;
    const top = at.y + place.down - ((lines.length - 1) * place.type.line) / 2;
    context.strokeStyle = inks.halo;
    lines.forEach((line, index) => {
      context.strokeText(line, x, top + index * place.type.line);
    });
    context.fillStyle = inks.letters;
    lines.forEach((line, index) => {
      context.fillText(line, x, top + index * place.type.line);
    });
  }

  /** The mark of what is pinned: a pin with its head, at the upper right of the node. */
  pin({ x, y }: Coordinates, radius: number, { letters, halo }: Inks): void {
    const context = this.#context;
    const foot = { x: x + radius * 0.62, y: y - radius * 0.62 };
    const head = { x: foot.x + 5, y: foot.y - 6 };
    for (const [colour, more] of [
      [halo, 3],
      [letters, 0],
    ] as const) {
      context.strokeStyle = colour;
      context.fillStyle = colour;
      context.lineWidth = 1.6 + more;
      context.beginPath();
      context.moveTo(foot.x, foot.y);
      context.lineTo(head.x, head.y);
      context.stroke();
      context.beginPath();
      context.arc(head.x, head.y, 3.4 + more / 2, 0, 2 * Math.PI);
      context.fill();
    }
    context.lineWidth = 3.5;
  }

  widthOf(words: string, { font }: Type): number {
    const key = font + words;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    this.#setFont(font);
    const { width } = this.#context.measureText(words);
    this.#widths.set(key, width);
    return width;
  }

  /** Forgets measured widths, as when a typeface has arrived. */
  forgetWidths(): void {
    this.#widths.clear();
    this.#font = "";
  }

  /** Reading a font costs more than writing a word: it is set only where it changes. */
  #setFont(font: string): void {
    if (font === this.#font) return;
    this.#context.font = font;
    this.#font = font;
  }
}

/** Where a name stands and how it is set. */
export interface NameSetting extends NamePlace {
  readonly type: Type;
  readonly halfWidth: number;
}
