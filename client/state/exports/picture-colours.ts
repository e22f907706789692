import { ENTITY_TYPE_NAMES, type EntityType } from "#model";
import { GROUP_TINTS } from "../groups.ts";
import { kindColour } from "../kinds.ts";

/** The colours of a picture, as CSS writes them. */
export interface PictureColours {
  readonly fill: Record<EntityType, string>;
  readonly ink: Record<EntityType, string>;
  readonly ground: string;
  readonly text: string;
  readonly soft: string;
  readonly edge: string;
  readonly support: string;
  readonly oppose: string;
  readonly disputed: string;
  readonly accent: string;
  /** The tints of groups, in turn. */
  readonly groups: readonly string[];
}

/** The light colours of the style sheet: a picture on paper is light, whatever the screen is. */
export function pictureColours(): PictureColours {
  const probe = document.createElement("span");
  probe.className = "on-paper";
  document.body.append(probe);
  const colour = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const byKind = (suffix: string) =>
    Object.fromEntries(ENTITY_TYPE_NAMES.map((kind) => [kind, colour(kindColour(kind) + suffix)])) as Record<
      EntityType,
      string
    >;
  const colours = {
    fill: byKind(""),
    ink: byKind("-ink"),
    ground: colour("--paper"),
    text: colour("--text"),
    soft: colour("--text-soft"),
    edge: colour("--edge"),
    support: colour("--support"),
    oppose: colour("--oppose"),
    disputed: colour("--disputed"),
    accent: colour("--accent"),
    groups: Array.from({ length: GROUP_TINTS }, (_, index) => colour(`--group-${index + 1}`)),
  };
  probe.remove();
  return colours;
}
