import { useEffect, useRef, useState } from "preact/hooks";

/** The drawing of the neighbourhood; `fallback` is shown where this browser cannot draw with WebGL. */
export function Stage({ fallback }: { fallback: preact.ComponentChild }) {
  const host = useRef<HTMLDivElement>(null);
  const [isDrawn, setDrawn] = useState(true);
  useEffect(() => {
    if (!host.current) return undefined;
    if (!hasWebGl()) {
      setDrawn(false);
      return undefined;
    }
    return mountLater(host.current);
  }, []);
  if (!isDrawn) return fallback;
  return (
    <div
      class="stage-canvas"
      ref={host}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move between the entities drawn here
      tabIndex={0}
      role="application"
      aria-roledescription="graph"
      aria-label="Graph of the neighbourhood. Arrow keys move between entities, Enter selects, question mark lists all keys. The tab Neighbours beside it holds the same as a list."
    />
  );
}

/** Fetches the drawing's code only where there is a stage to draw on; the returned function takes all away again. */
function mountLater(host: HTMLElement): () => void {
  let isGone = false;
  let end: (() => void) | undefined;
  void import("./mount-stage.ts").then(({ mountStage }) => {
    if (!isGone) end = mountStage(host);
  });
  return () => {
    isGone = true;
    end?.();
  };
}

function hasWebGl(): boolean {
  const canvas = document.createElement("canvas");
  return canvas.getContext("webgl2") !== null || canvas.getContext("webgl") !== null;
}
