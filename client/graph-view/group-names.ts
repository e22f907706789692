import type { Coordinates } from "sigma/types";
import { foldGroup } from "../state/group-changes.ts";
import { type Group, groupIdOf } from "../state/groups.ts";
import { perform } from "../state/store.ts";
import type { Hull } from "./hull.ts";
import type { ReservedBox } from "./look.ts";

/** The stage in pixels, and how far lines run from the nodes within them. */
interface Ground {
  readonly width: number;
  readonly height: number;
  readonly room: number;
  /** True where so much lies beneath a name that it needs a ground of its own. */
  readonly isDense: boolean;
}

const LETTER = 6.6;
const HEIGHT = 26;
const MOST_LETTERS = 26;

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
   * Lays each name on the line around its group, where it covers least; one that would lie on another such name is left out.
   * In a dense drawing it lies in the middle of the group instead. Gives the boxes of the names.
   */
  lay(hulls: readonly Hull[], obstacles: readonly ReservedBox[], ground: Ground): ReservedBox[] {
    this.#layer.classList.toggle("is-dense", ground.isDense);
    const taken: ReservedBox[] = [];
    const shown = new Set<string>();
    for (const { group, corners } of hulls) {
      const halfWidth = (Math.min(group.leader.label.length, MOST_LETTERS) * LETTER + 44) / 2;
      const tried = ground.isDense ? [middleOf(corners)] : spots(corners, ground.room, halfWidth);
      const free = tried
        .flatMap((spot) => within(spot, halfWidth, ground) ?? [])
        .filter((box) => !taken.some((other) => coverOf(box, other) > 0));
      const place = leastCovering(free, obstacles);
      if (!place) continue;
      taken.push(place);
      shown.add(group.leader.id);
      const button = this.#buttonOf(group);
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

/** Where a name may stand: over the topmost corner, under the lowest, then above, beneath and beside the corners in turn. */
function spots(corners: readonly Coordinates[], room: number, aside: number): Coordinates[] {
  const middle = middleOf(corners);
  const byHeight = [...corners].sort((a, b) => a.y - b.y);
  const ends = [byHeight[0], byHeight.at(-1), ...byHeight].flatMap((corner) => corner ?? []);
  const asides = corners.map(({ x, y }) => ({ x: x + (x < middle.x ? -1 : 1) * (room + aside), y }));
  return [...ends.map(({ x, y }) => ({ x, y: y + (y < middle.y ? -room : room) })), ...asides];
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

function middleOf(corners: readonly Coordinates[]): Coordinates {
  const sum = corners.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }));
  return { x: sum.x / corners.length, y: sum.y / corners.length };
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
