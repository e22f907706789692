import { existsSync, renameSync } from "node:fs";
import { readConfig } from "../server/config.ts";
import type { GraphStore } from "../server/store/graph-store.ts";
import { say } from "./say.ts";
import { holdsMoreThanSample, type StoreChoice } from "./store-choice.ts";

/** True where texts were added to the store that held nothing but the sample. */
export async function holdsMore(store: GraphStore, { isSample }: StoreChoice): Promise<boolean> {
  return isSample && holdsMoreThanSample(store);
}

/** Files that SQLite may leave beside the one that it was asked for. */
const BESIDE = ["-wal", "-shm", ""];

/** Makes a closed store of the sample the reader's own, so that the next command finds in it what was added. */
export function becomeOwn({ url }: StoreChoice): void {
  const { store } = readConfig();
  if (existsSync(store)) {
    say(`The texts that you added are kept in ${url}.`);
    return;
  }
  for (const ending of BESIDE) if (existsSync(url + ending)) renameSync(url + ending, store + ending);
  say(`The texts that you added are kept in ${store} from now on, beside the sample.`);
}
