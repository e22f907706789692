import { counted, say } from "./say.ts";

/** Links to folders that are named; the others are counted. */
const MOST_NAMED = 3;

/** Says in one line which links to folders were not followed; nothing where there is none. */
export function sayUnfollowed(linked: readonly string[]): void {
  if (linked.length === 0) return;
  const more = linked.length > MOST_NAMED ? ", ..." : "";
  const were = linked.length === 1 ? "was" : "were";
  const named = linked.slice(0, MOST_NAMED).join(", ");
  say(
    `${counted(linked.length, "link to a folder", "links to folders")} ${were} not followed (${named}${more}): name such a folder to have it read.`,
  );
}
