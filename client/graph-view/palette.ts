import { ENTITY_TYPE_NAMES, type EntityType } from "#model";
import { GROUP_TINTS } from "../state/groups.ts";
import { kindColour } from "../state/kinds.ts";

/** A colour as three parts, each 0 to 255. */
export type Rgb = readonly [number, number, number];

/** The colours of the drawing, read from the style sheet so that they are said once. */
export interface Palette {
  readonly fill: Record<EntityType, Rgb>;
  readonly ink: Record<EntityType, Rgb>;
  readonly ground: Rgb;
  readonly text: Rgb;
  readonly edge: Rgb;
  readonly support: Rgb;
  readonly oppose: Rgb;
  readonly disputed: Rgb;
  readonly accent: Rgb;
  /** The tints of groups, in turn. */
  readonly groups: readonly Rgb[];
}

/** Reads the colours as they are now, in the look that the page has. */
export function readPalette(host: HTMLElement): Palette {
  const probe = document.createElement("span");
  host.append(probe);
  const colour = (name: string): Rgb => {
    probe.style.color = `var(${name})`;
    return partsOf(getComputedStyle(probe).color);
  };
  const byKind = (suffix: string) =>
    Object.fromEntries(ENTITY_TYPE_NAMES.map((kind) => [kind, colour(kindColour(kind) + suffix)])) as Record<
      EntityType,
      Rgb
    >;
  const palette: Palette = {
    fill: byKind(""),
    ink: byKind("-ink"),
    ground: colour("--stage"),
    text: colour("--text"),
    edge: colour("--edge"),
    support: colour("--support"),
    oppose: colour("--oppose"),
    disputed: colour("--disputed"),
    accent: colour("--accent"),
    groups: Array.from({ length: GROUP_TINTS }, (_, index) => colour(`--group-${index + 1}`)),
  };
  probe.remove();
  return palette;
}

function partsOf(css: string): Rgb {
  const [red = 0, green = 0, blue = 0] = css
    .slice(css.indexOf("(") + 1)
    .split(/[ ,]+/u)
    .map(Number.parseFloat);
  return [red, green, blue];
}

/** The colour between two: 0 gives the first, 1 the second. */
export function blend(from: Rgb, to: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [part(0), part(1), part(2)];
}

/** The colour as sigma and the canvas read it: #rrggbb. */
export function hex(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** Colours one after another as the shaders read them: three parts each, 0 to 1. */
export function flat(colours: readonly Rgb[]): Float32Array {
  const parts = new Float32Array(3 * colours.length);
  colours.forEach((colour, index) => {
    parts.set(
      colour.map((part) => part / 255),
      3 * index,
    );
  });
  return parts;
}
