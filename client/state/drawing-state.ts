import { signal } from "@preact/signals";

/** How the stage is shown: drawn; not drawn because the graphics memory was taken away for now; or never, as WebGL 2 is missing here. */
export type DrawingState = "drawn" | "lost" | "missing";

/** How the stage is shown now. */
export const drawingState = signal<DrawingState>("drawn");
