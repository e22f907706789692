// A reading thread without an encoder: the name of a text says what becomes of it.
import { parentPort, workerData } from "node:worker_threads";

const graphOf = (path, id) =>
  JSON.stringify({
    attributes: { texts: [{ id, file: path, remarks: [], length: 1 }] },
    nodes: [],
    edges: [],
    threads: workerData.choice,
  });

const acts = {
  exit: () => process.exit(7),
  fault: () => {
    setImmediate(() => {
      throw new Error("a pointer went astray");
    });
  },
  memory: () => {
    const hoard = [];
    for (;;) hoard.push(new Array(1_000).fill(0.5));
  },
  refused: () => parentPort.postMessage({ kind: "failed", reason: "It cannot be read." }),
  slow: () => undefined,
};

parentPort.on("message", ({ kind, source }) => {
  if (kind === "end") parentPort.close();
  else if (kind === "abort") parentPort.postMessage({ kind: "stopped" });
  else {
    parentPort.postMessage({ kind: "progress", done: 50 });
    const { file: path, id } = source;
    const act = Object.keys(acts).find((name) => path.includes(name));
    if (act === undefined) parentPort.postMessage({ kind: "read", json: graphOf(path, id) });
    else acts[act]();
  }
});
if (workerData.choice.unready)
  parentPort.postMessage({ kind: "unready", message: "The weights are missing." });
else parentPort.postMessage({ kind: "ready" });
