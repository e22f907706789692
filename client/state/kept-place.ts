/** Where a page is read: how far it is scrolled, and which part of it stands at its head, how far above that. */
export interface KeptPlace {
  readonly top: number;
  readonly part?: string;
  readonly above?: number;
}

/** Pixels below the head of the page at which the part that is read is looked for. */
const AT_HEAD = 40;
/** Milliseconds without scrolling after which the place is kept. */
const STILL = 150;
/** Milliseconds between two looks whether the page is there, looks after which it lies still, and the most that is waited. */
const AGAIN = 50;
const LOOKS_STILL = 4;
const PATIENCE = 15_000;
const SIGNS_OF_A_READER = ["wheel", "touchstart", "pointerdown", "keydown"];

let wanted: KeptPlace | undefined;

/** True while the page goes back to where it was read, so that nothing else moves it. */
export function goesBackToPlace(): boolean {
  return wanted !== undefined;
}

/** Keeps with the entry of the browser's history where its page is read. */
export function keepPlace(): void {
  const place = wanted ? undefined : placeNow();
  if (place) window.history.replaceState({ place }, "");
}

/** Keeps the place of each entry of the browser's history, and returns to it where the reader goes back, on, or loads the page anew. */
export function followPlaces(): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(pause);
    pause = setTimeout(keepPlace, STILL);
  };
  document.addEventListener("scroll", later, { capture: true, passive: true });
  // Once a page is left, what is written is lost: a place that was read a moment before is kept in time.
  for (const leaving of ["beforeunload", "pagehide"]) addEventListener(leaving, keepPlace);
  addEventListener("popstate", () => {
    clearTimeout(pause);
    goTo(placeOf(window.history.state));
  });
  for (const sign of SIGNS_OF_A_READER)
    addEventListener(sign, () => (wanted = undefined), { capture: true, passive: true });
  goTo(placeOf(window.history.state));
}

/** The place that an entry of the history keeps; whatever else it holds is none. */
export function placeOf(state: unknown): KeptPlace | undefined {
  if (typeof state !== "object" || state === null || !("place" in state)) return undefined;
  const { place } = state;
  if (typeof place !== "object" || place === null || !("top" in place)) return undefined;
  return typeof place.top === "number" ? (place as KeptPlace) : undefined;
}

function placeNow(): KeptPlace | undefined {
  const page = document.getElementById("main");
  if (!page) return undefined;
  const { left, top, width } = page.getBoundingClientRect();
  const part = document.elementFromPoint(left + width / 2, top + AT_HEAD)?.closest("[id]");
  if (!part || part === page || !page.contains(part)) return { top: page.scrollTop };
  return { top: page.scrollTop, part: part.id, above: part.getBoundingClientRect().top - top };
}

function goTo(place: KeptPlace | undefined): void {
  wanted = place;
  if (!place) return;
  const until = Date.now() + PATIENCE;
  let still = 0;
  const look = () => {
    if (wanted !== place) return;
    still = isMovedTo(place) ? 0 : still + 1;
    if (still > LOOKS_STILL || Date.now() > until) wanted = undefined;
    else setTimeout(look, AGAIN);
  };
  look();
}

/** Moves the page; true where it is not there yet, or was moved: what comes into sight may take more room than was thought. */
function isMovedTo({ top, part, above = 0 }: KeptPlace): boolean {
  const page = document.getElementById("main");
  if (!page) return true;
  const before = page.scrollTop;
  const found = part === undefined ? undefined : document.getElementById(part);
  if (found) {
    const shift = found.getBoundingClientRect().top - page.getBoundingClientRect().top - above;
    page.scrollTop += Math.round(shift);
  } else page.scrollTop = top;
  const isThere = found ? true : part === undefined && Math.abs(page.scrollTop - top) < 2;
  return !isThere || page.scrollTop !== before;
}
