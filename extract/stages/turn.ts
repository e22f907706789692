import type { EntityNumber } from "../document.ts";

/** Who speaks in a stretch of an interview, a talk or a collection of letters; `speaker` is missing where the text does not say who bears the label. */
export interface Turn {
  readonly speaker?: EntityNumber;
}
