import type { Coordinates } from "sigma/types";
import { foldGroup } from "../state/group-changes.ts";
import type { OpenGroup } from "../state/group-shape.ts";
import { type Group, groupIdOf } from "../state/groups.ts";
import { perform } from "../state/store.ts";
import type { ReservedBox } from "./look.ts";

/** The stage in pixels. */
interface Ground {
  readonly width: number;
  readonly height: number;
  /** True where so many nodes lie there that a name has room in the middle of its group alone. */
  readonly isDense: boolean;
}

const LETTER = 6.4;
const HEIGHT = 24;
const MOST_LETTERS = 24;

/** The names on the lines around groups: buttons that fold the group into one node. */
export class GroupNames {
  readonly #layer = document.createElement("div");
  readonly #buttons = new Map<string, HTMLButtonElement>();

  constructor(host: HTMLElement) {
    this.#layer.className = "group-names";
    this.#layer.addEventListener("wheel", zoomBeneath);
    host.append(this.#layer);
  }

  remove(): void {
    this.#layer.remove();
  }

  /**
   * Lays each name beside a member of its group, where it covers no node; one that would lie on another such name is
   * left out. In a dense drawing it lies in the middle of the group instead. Gives the boxes, which other names keep off.
   */
  lay(shapes: readonly OpenGroup[], nodes: readonly ReservedBox[], ground: Ground): ReservedBox[] {
    const taken: ReservedBox[] = [];
    const shown = new Set<string>();
    for (const { group, tint, ...shape } of shapes) {
      const { places, radii } = bodyOf(shape);
      const halfWidth = (Math.min(group.leader.label.length, MOST_LETTERS) * LETTER + 46) / 2;
      const tried = ground.isDense ? [innermostOf(places)] : spots(places, radii, halfWidth);
      const free = tried
        .flatMap((spot) => within(spot, halfWidth, ground) ?? [])
        .filter((box) => !taken.some((other) => coverOf(box, other) > 0));
      const place = leastCovering(free, nodes);
      if (!place) continue;
      taken.push(place);
      shown.add(group.leader.id);
      const button = this.#buttonOf(group);
      button.style.setProperty("--tint", `var(--group-${tint + 1})`);
      button.style.transform = `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px) translate(-50%, -50%)`;
    }
    for (const [id, button] of this.#buttons) {
      if (shown.has(id)) continue;
      button.remove();
      this.#buttons.delete(id);
    }
    return taken;
  }

  #buttonOf(group: Group): HTMLButtonElement {
    const known = this.#buttons.get(group.leader.id);
    const button = known ?? document.createElement("button");
    if (!known) {
      button.type = "button";
      button.className = "group-name";
      button.append(document.createElement("span"), document.createElement("span"));
      this.#buttons.set(group.leader.id, button);
      this.#layer.append(button);
    }
    const [name, count] = button.children;
    if (name && count && count.textContent !== String(group.members.length)) {
      name.textContent = group.leader.label;
      count.textContent = String(group.members.length);
      count.className = "group-count";
      button.title = `Fold the group of ${group.leader.label} into one node`;
    }
    button.onclick = () => perform(foldGroup(group, groupIdOf(group)));
    return button;
  }
}

/** A wheel turned over a name zooms the stage beneath. */
function zoomBeneath(event: WheelEvent): void {
  event.preventDefault();
  const beneath = document.querySelector(".stage-canvas .sigma-mouse");
  beneath?.dispatchEvent(new WheelEvent("wheel", event));
}

/** The members that hang together, without those that lie alone as islands; all where none do. */
function bodyOf({ places, radii, links }: Pick<OpenGroup, "places" | "radii" | "links">) {
  const held = new Set(links.flat());
  if (held.size === 0) return { places, radii };
  const isHeld = (_: unknown, index: number) => held.has(index);
  return { places: places.filter(isHeld), radii: radii.filter(isHeld) };
}

/** Where a name may stand: over the topmost member, under the lowest, then above, beneath and beside each in turn. */
function spots(places: readonly Coordinates[], radii: readonly number[], aside: number): Coordinates[] {
  const members = places.map(({ x, y }, index) => ({ x, y, away: (radii[index] ?? 0) + HEIGHT / 2 }));
  const byHeight = [...members].sort((a, b) => a.y - b.y);
  const [top, ...others] = byHeight;
  const low = others.at(-1);
  const first = [...(top ? [over(top)] : []), ...(low ? [beneath(low)] : [])];
  const beside = members.flatMap(({ x, y, away }) => {
    const across = away - HEIGHT / 2 + aside + 4;
    return [
      { x: x + across, y },
      { x: x - across, y },
    ];
  });
  return [...first, ...byHeight.flatMap((one) => [over(one), beneath(one)]), ...beside];
}

interface Member extends Coordinates {
  readonly away: number;
}

function over({ x, y, away }: Member): Coordinates {
  return { x, y: y - away };
}

function beneath({ x, y, away }: Member): Coordinates {
  return { x, y: y + away };
}

function within(
  { x, y }: Coordinates,
  halfWidth: number,
  { width, height }: Ground,
): ReservedBox | undefined {
  const isInSight = x > 0 && x < width && y > -HEIGHT && y < height + HEIGHT;
  if (!isInSight) return undefined;
  return {
    x: Math.min(Math.max(x, halfWidth + 4), width - halfWidth - 4),
    y: Math.min(Math.max(y, HEIGHT / 2 + 4), height - HEIGHT / 2 - 4),
    halfWidth,
    halfHeight: HEIGHT / 2,
  };
}

/** The place that lies nearest to the middle of them all. */
function innermostOf(places: readonly Coordinates[]): Coordinates {
  const sum = places.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  const middle = { x: sum.x / places.length, y: sum.y / places.length };
  const away = (place: Coordinates) => Math.hypot(place.x - middle.x, place.y - middle.y);
  return places.reduce((best, one) => (away(one) < away(best) ? one : best));
}

/** The first of the boxes that covers none of the others, or else the one that covers least of them. */
function leastCovering(
  boxes: readonly ReservedBox[],
  others: readonly ReservedBox[],
): ReservedBox | undefined {
  const covers = boxes.map((box) => others.reduce((sum, other) => sum + coverOf(box, other), 0));
  return boxes[covers.indexOf(Math.min(...covers))];
}

/** The area, in pixels, that two boxes share. */
function coverOf(a: ReservedBox, b: ReservedBox): number {
  const across = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x);
  const down = a.halfHeight + b.halfHeight - Math.abs(a.y - b.y);
  return across > 0 && down > 0 ? across * down : 0;
}
