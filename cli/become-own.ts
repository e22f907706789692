import { existsSync, renameSync } from "node:fs";
import { readConfig } from "../server/config.ts";
import type { GraphStore } from "../server/store/graph-store.ts";
import { say } from "./say.ts";
import { holdsMoreThanSample, type StoreChoice } from "./store-choice.ts";

/**
 * True where texts were added to the store that held nothing but the sample, and no other program has it open:
 * the last one to close it makes it the reader's own, for a file that is renamed under another program loses what that writes.
 */
export async function mayBecomeOwn(store: GraphStore, { isSample }: StoreChoice): Promise<boolean> {
  return isSample && (await holdsMoreThanSample(store)) && store.isAlone();
}

/** Makes the closed file of the sample the reader's own, so that the next command finds in it what was added. */
export function becomeOwn({ url }: StoreChoice): void {
  const { store } = readConfig();
  if (existsSync(store)) {
    say(`The texts that you added are kept in ${url}.`);
    return;
  }
  renameSync(url, store);
  say(`The texts that you added are kept in ${store} from now on, beside the sample.`);
}
