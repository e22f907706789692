import type { Focus } from "./emphasis.ts";
import type { Palette } from "./palette.ts";

/** How everything looks now: colours, what is in focus and how strongly, what is selected. */
export interface Look {
  palette: Palette;
  focus: Focus | undefined;
  /** 0 = all alike, 1 = all but the focus faint. */
  strength: number;
  selected: string | undefined;
  second: string | undefined;
  /** All that is selected, where that is more than one. */
  chosen?: ReadonlySet<string>;
  seeds: ReadonlySet<string>;
  /** Boxes of the stage, by their middles, in pixels, that names keep off. */
  reserved?: readonly ReservedBox[];
  /** Where the map of the whole lies on the stage; undefined where it is not shown. */
  map?: ReservedBox | undefined;
}

/** A box on the stage, by its middle, in pixels. */
export interface ReservedBox {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** All boxes of the stage that names keep off. */
export function reservedOn({ reserved = [], map }: Look): readonly ReservedBox[] {
  return map ? [...reserved, map] : reserved;
}

/** Nothing in focus, nothing selected. */
export function plainLook(palette: Palette): Look {
  return {
    palette,
    focus: undefined,
    strength: 0,
    selected: undefined,
    second: undefined,
    seeds: new Set(),
  };
}
