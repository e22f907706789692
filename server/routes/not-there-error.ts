/** Ids that a message lists. */
const SHOWN = 5;

/** What was asked for is not in the graph; the message says where to look. */
export class NotThereError extends Error {
  override readonly name = "NotThereError";
}

/** Ends a request for entities of which no id names one. */
export function noEntity(...ids: readonly string[]): never {
  const [id = ""] = ids;
  const words = id
    .slice(id.indexOf(":") + 1)
    .replaceAll("-", " ")
    .slice(0, 100);
  throw new NotThereError(
    `No entity has the id ${inList(ids)}. Search for it at /api/search?q=${encodeURIComponent(words)}`,
  );
}

/** Ends a request for texts of which no id names one. */
export function noText(...ids: readonly string[]): never {
  throw new NotThereError(`No text has the id ${inList(ids)}. All texts are listed at /api/texts`);
}

/** Ends a request for a job that no id names. */
export function noJob(id: string): never {
  throw new NotThereError(
    `No job has the id ${id}: it was forgotten, or the server was started anew. All jobs are listed at /api/jobs`,
  );
}

/** The ids, each once; of many the first few, and how many more. */
function inList(ids: readonly string[]): string {
  const each = [...new Set(ids)];
  const more = each.length - SHOWN;
  return `${each.slice(0, SHOWN).join(" or ")}${more > 0 ? ` or ${more} more that were asked for` : ""}`;
}
