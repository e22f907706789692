import type { Boxes } from "./layout-spacing.ts";

const CELL = 96;

/** Boxes by the squares of the plane that they lie in, so that it is quickly known where there is room. */
export class BoxGrid {
  readonly #boxes: Boxes;
  readonly #cells = new Map<string, number[]>();

  constructor(boxes: Boxes) {
    this.#boxes = boxes;
  }

  /** Takes in the box of a node at the place that it has now. */
  add(node: number): void {
    for (const cell of this.#cellsAround(node, placeOf(this.#boxes, node))) {
      const known = this.#cells.get(cell);
      if (known) known.push(node);
      else this.#cells.set(cell, [node]);
    }
  }

  /** True where the node's box would touch no box taken in. */
  isFree(node: number, place: { readonly x: number; readonly y: number }): boolean {
    return this.#cellsAround(node, place).every((cell) =>
      (this.#cells.get(cell) ?? []).every((other) => !this.#touches(node, place, other)),
    );
  }

  #touches(node: number, { x, y }: { readonly x: number; readonly y: number }, other: number): boolean {
    const { halfWidth, halfHeight } = this.#boxes;
    const there = placeOf(this.#boxes, other);
    return (
      Math.abs(x - there.x) < (halfWidth[node] ?? 0) + (halfWidth[other] ?? 0) &&
      Math.abs(y - there.y) < (halfHeight[node] ?? 0) + (halfHeight[other] ?? 0)
    );
  }

  #cellsAround(node: number, { x, y }: { readonly x: number; readonly y: number }): string[] {
    const { halfWidth, halfHeight } = this.#boxes;
    const [width, height] = [halfWidth[node] ?? 0, halfHeight[node] ?? 0];
    const cells: string[] = [];
    for (let column = Math.floor((x - width) / CELL); column <= Math.floor((x + width) / CELL); column++) {
      for (let row = Math.floor((y - height) / CELL); row <= Math.floor((y + height) / CELL); row++) {
        cells.push(`${column} ${row}`);
      }
    }
    return cells;
  }
}

function placeOf({ x, y }: Boxes, node: number): { x: number; y: number } {
  return { x: x[node] ?? 0, y: y[node] ?? 0 };
}
