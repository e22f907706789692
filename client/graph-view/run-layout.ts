import type { LayoutTask } from "./layout.ts";
import type { LayoutReply, LayoutRequest } from "./layout-worker.ts";

let worker: Worker | undefined;
let asked = 0;

/** Lays out away from the page's thread; undefined where a later question has overtaken this one. */
export function runLayout(task: LayoutTask): Promise<Pick<LayoutReply, "x" | "y"> | undefined> {
  worker ??= new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  const running = worker;
  const number = ++asked;
  return new Promise((resolve, reject) => {
    const listen = ({ data }: MessageEvent<LayoutReply>) => {
      if (data.number !== number) return;
      running.removeEventListener("message", listen);
      resolve(number === asked ? data : undefined);
    };
    running.addEventListener("message", listen);
    running.addEventListener("error", () => reject(new Error("graph-view: the layout's worker stopped")), {
      once: true,
    });
    running.postMessage({ number, task } satisfies LayoutRequest);
  });
}
