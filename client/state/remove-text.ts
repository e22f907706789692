import { ApiError, fetchText } from "../api/api.ts";
import { removeText as askRemoval } from "../api/jobs-api.ts";
import { removalOf } from "./corpus-order.ts";
import { createResource, freshenAll } from "./resource.ts";
import { say } from "./spoken.ts";

/** What would go with the text that a reader thinks of removing. */
export const removal = createResource(async (id: string, abort) => removalOf(await fetchText(id, abort)));

/** Removes a text for good; gives what went wrong, in words. */
export async function removeText(id: string, title: string): Promise<string | undefined> {
  try {
    await askRemoval(id);
  } catch (cause) {
    if (!(cause instanceof ApiError && cause.status === 404))
      return cause instanceof ApiError ? cause.message : "It could not be removed. Try again.";
  }
  say(`“${title}” was removed.`);
  freshenAll();
  return undefined;
}
