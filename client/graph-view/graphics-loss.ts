import type Sigma from "sigma";

/** What is called when the drawing's graphics memory is taken away, and when it could be drawn again. */
export interface LossListeners {
  onLost(): void;
  onBack(): void;
}

/** Browsers give a lost context back within a second or two; after this many ms a new one is tried for. */
const PATIENCE = 3_000;

/** Watches the renderer's WebGL contexts; the returned function ends it. */
export function watchGraphics(renderer: Sigma, { onLost, onBack }: LossListeners): () => void {
  let isLost = false;
  let retry: ReturnType<typeof setInterval> | undefined;
  const lose = (event: Event) => {
    event.preventDefault(); // tells the browser that the context is wanted back
    if (isLost) return;
    isLost = true;
    onLost();
    retry = setInterval(() => hasWebGl() && back(), PATIENCE);
  };
  const back = () => {
    if (!isLost) return;
    isLost = false;
    clearInterval(retry);
    onBack();
  };
  const canvases = Object.values(renderer.getCanvases());
  for (const canvas of canvases) {
    canvas.addEventListener("webglcontextlost", lose);
    canvas.addEventListener("webglcontextrestored", back);
  }
  return () => {
    clearInterval(retry);
    for (const canvas of canvases) {
      canvas.removeEventListener("webglcontextlost", lose);
      canvas.removeEventListener("webglcontextrestored", back);
    }
  };
}

/** True where this browser draws with WebGL 2 now. */
export function hasWebGl(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  const isThere = context !== null && !context.isContextLost();
  context?.getExtension("WEBGL_lose_context")?.loseContext(); // browsers allow only a few at a time
  return isThere;
}
