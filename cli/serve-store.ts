import { readyClient } from "./build-client.ts";
import type { ExitCode } from "./expected-error.ts";
import { demandServable, type ServeOptions, serveUntilStopped } from "./serve-until-stopped.ts";
import { chooseStore, demandStore, openToRead } from "./store-choice.ts";

/** `ibid serve`: serves a store as it is, until Ctrl+C. */
export async function serveStore(options: ServeOptions & { readonly store?: string }): Promise<ExitCode> {
  demandServable(options);
  const choice = chooseStore(options.store);
  demandStore(choice);
  await readyClient();
  const store = await openToRead(choice);
  try {
    return await serveUntilStopped(store, choice, options);
  } finally {
    await store.close();
  }
}
