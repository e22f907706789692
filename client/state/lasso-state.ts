import { signal } from "@preact/signals";

/** True while the next line drawn on the stage chooses what lies within it. */
export const isLassoOn = signal(false);
