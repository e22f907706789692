import { useEffect, useRef } from "preact/hooks";
import { drawingState, isStageBusy } from "../state/drawing-state.ts";
import { hasWebGl } from "./graphics-loss.ts";

/** The drawing of the neighbourhood; where this browser cannot draw with WebGL, or not now, `fallback`. */
export function Stage({ fallback }: { fallback: preact.ComponentChild }) {
  const host = useRef<HTMLDivElement>(null);
  const isDrawn = drawingState.value === "drawn";
  useEffect(() => (host.current ? keepMounted(host.current) : undefined), []);
  return (
    <>
      <div
        class={isDrawn ? "stage-canvas" : "stage-canvas stage-canvas-away"}
        ref={host}
        tabIndex={isDrawn ? 0 : -1}
        role="application"
        aria-roledescription="graph"
        aria-hidden={!isDrawn}
        aria-busy={isStageBusy.value}
        aria-label="Graph of the neighbourhood. Arrow keys move between entities, Enter selects, question mark lists all keys. The tab Neighbours beside it holds the same as a list."
      />
      {!isDrawn && fallback}
    </>
  );
}

/**
 * Fetches the drawing's code, draws, and draws anew whenever the graphics memory was lost and is back; the returned function takes
 * all away again. Whether there is WebGL is found out by drawing: a context made only to ask would hold up the one that is drawn in.
 */
function keepMounted(host: HTMLElement): () => void {
  let isGone = false;
  let end: (() => void) | undefined;
  void import("./mount-stage.ts").then(({ mountStage }) => {
    const begin = () => {
      try {
        end = mountStage(host, {
          onLost: () => (drawingState.value = "lost"),
          onBack: () => {
            end?.();
            begin();
          },
        });
        drawingState.value = "drawn";
      } catch (fault) {
        host.replaceChildren(); // half a drawing is none: the list and the picture stand in its place
        drawingState.value = "missing";
        if (hasWebGl()) throw fault;
      }
    };
    if (!isGone) begin();
  });
  return () => {
    isGone = true;
    end?.();
  };
}
