import { signal } from "@preact/signals";

/** Whether the dialog on keys is open. */
export const isHelpOpen = signal(false);
/** Whether the filters lie open over the stage, on narrow screens. */
export const isRailOpen = signal(false);
/** Whether the stage is shown as a table instead of a drawing. */
export const isStageList = signal(false);
