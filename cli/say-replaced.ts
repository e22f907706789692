import type { TextRecord } from "#model";
import { say } from "./say.ts";

/** Says which texts of the store gave way to the words of another file under the same id. */
export function sayReplaced(held: readonly TextRecord[], coming: readonly TextRecord[]): void {
  const byId = new Map(held.map((text) => [text.id, text]));
  for (const text of coming) {
    const old = byId.get(text.id);
    if (old !== undefined && old.sha256 !== text.sha256 && old.file !== text.file)
      say(`The text ${text.id} of ${old.file} was replaced by that of ${text.file}.`);
  }
}
