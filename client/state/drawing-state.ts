import { computed, signal } from "@preact/signals";
import { stage } from "./store.ts";

/** How the stage is shown: drawn; not drawn because the graphics memory was taken away for now; or never, as WebGL 2 is missing here. */
export type DrawingState = "drawn" | "lost" | "missing";

/** How the stage is shown now. */
export const drawingState = signal<DrawingState>("drawn");

/** How many times the stage is being laid out just now. */
export const layingOut = signal(0);
/** True while what lies on the stage is asked for or laid out: it will look otherwise in a moment. */
export const isStageBusy = computed(() => stage.state.value.status === "loading" || layingOut.value > 0);
