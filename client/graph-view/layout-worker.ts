import { layOut } from "./layout.ts";
import type { LayoutTask } from "./layout-task.ts";

/** What the worker is asked: a layout, and the number of the question. */
export interface LayoutRequest {
  readonly number: number;
  readonly task: LayoutTask;
}

/** What it answers: the places, and the number of the question. */
export interface LayoutReply {
  readonly number: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

interface Port {
  onmessage: ((event: MessageEvent<LayoutRequest>) => void) | null;
  postMessage(reply: LayoutReply, transfer: Transferable[]): void;
}

const port = globalThis as unknown as Port;

port.onmessage = ({ data: { number, task } }) => {
  layOut(task);
  port.postMessage({ number, x: task.x, y: task.y }, [task.x.buffer, task.y.buffer]);
};
