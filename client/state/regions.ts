/** The parts of the page that F6 goes through; the drawing stands for the stage. */
const REGIONS = ".search-input, #rail, .stage-canvas, #main:not(.stage), #timeline, #panel";

/** Puts the focus on the next or the previous part of the page; it goes round. */
export function cycleRegions(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)].filter((region) =>
    region.checkVisibility({ visibilityProperty: true }),
  );
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = at < 0 && step < 0 ? -1 : at + step;
  regions.at(next % Math.max(regions.length, 1))?.focus();
}
