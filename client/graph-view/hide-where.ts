import type Sigma from "sigma";

/** Hides a layer of the drawing that holds nothing: some browsers go on showing what stood there before it was cleared. */
export function hideWhere(renderer: Sigma, layer: string, isEmpty: boolean): void {
  const canvas = renderer.getCanvases()[layer];
  if (canvas) canvas.style.opacity = isEmpty ? "0" : "1";
}
