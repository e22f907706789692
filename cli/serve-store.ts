import { becomeOwn, mayBecomeOwn } from "./become-own.ts";
import { readyClient } from "./build-client.ts";
import type { ExitCode } from "./expected-error.ts";
import { readerChoice } from "./reader-choice.ts";
import { readingParts } from "./reading-parts.ts";
import { demandServable, type ServeOptions, serveUntilStopped } from "./serve-until-stopped.ts";
import { chooseStore, demandStore, openToRead } from "./store-choice.ts";

/** `ibid serve`: serves a store as it is, until Ctrl+C. */
export async function serveStore(options: ServeOptions & { readonly store?: string }): Promise<ExitCode> {
  demandServable(options);
  const choice = chooseStore(options.store);
  demandStore(choice);
  await readyClient();
  const store = await openToRead(choice);
  const whenClosed = { isOwn: false };
  try {
    const code = await serveUntilStopped(store, choice, options, readingParts(store, readerChoice()));
    whenClosed.isOwn = await mayBecomeOwn(store, choice);
    return code;
  } finally {
    await store.close();
    if (whenClosed.isOwn) becomeOwn(choice);
  }
}
