import type { LayoutTask } from "./layout-task.ts";
import type { LayoutReply, LayoutRequest } from "./layout-worker.ts";

let worker: Worker | undefined;
let asked = 0;

/** Lays out away from the page's thread; undefined where a later question has overtaken this one. The task's arrays go to the worker for good. */
export function runLayout(task: LayoutTask): Promise<Pick<LayoutReply, "x" | "y"> | undefined> {
  worker ??= new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  const running = worker;
  const number = ++asked;
  return new Promise((resolve, reject) => {
    const end = new AbortController();
    const answer = ({ data }: MessageEvent<LayoutReply>) => {
      if (data.number !== number) return;
      end.abort();
      resolve(number === asked ? data : undefined);
    };
    const fail = () => {
      end.abort();
      reject(new Error("graph-view: the layout's worker stopped"));
    };
    running.addEventListener("message", answer, end);
    running.addEventListener("error", fail, end);
    const arrays = Object.values(task).filter((part) => ArrayBuffer.isView(part));
    running.postMessage(
      { number, task } satisfies LayoutRequest,
      arrays.map(({ buffer }) => buffer),
    );
  });
}
