import { createServer } from "node:net";
import { ExpectedError } from "./expected-error.ts";

/** Ports tried after the one asked for. */
const TRIES = 20;

/** The first port from `wanted` upwards that nobody listens on; 0 stays 0, for the system to choose. */
export async function freePort(host: string, wanted: number): Promise<number> {
  if (wanted === 0) return 0;
  const last = Math.min(wanted + TRIES, 65_535);
  for (let port = wanted; port <= last; port += 1) {
    if (await isFree(host, port)) return port;
  }
  throw new ExpectedError(`The ports ${wanted} to ${last} are all taken. Name another one with --port.`);
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error.code === "EACCES" ? portRefused(port) : error);
    });
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

function portRefused(port: number): ExpectedError {
  return new ExpectedError(
    `The system keeps port ${port} for its own programs. Name one above 1023 with --port.`,
  );
}
