/** What was asked for is not in the graph; the message says where to look. */
export class NotThereError extends Error {
  override readonly name = "NotThereError";
}

/** Ends a request for an entity that no id names. */
export function noEntity(id: string): never {
  const words = id
    .slice(id.indexOf(":") + 1)
    .replaceAll("-", " ")
    .slice(0, 100);
  throw new NotThereError(
    `No entity has the id ${id}. Search for it at /api/search?q=${encodeURIComponent(words)}`,
  );
}

/** Ends a request for a text that no id names. */
export function noText(id: string): never {
  throw new NotThereError(`No text has the id ${id}. All texts are listed at /api/texts`);
}

/** Ends a request for a job that no id names. */
export function noJob(id: string): never {
  throw new NotThereError(
    `No job has the id ${id}: it was forgotten, or the server was started anew. All jobs are listed at /api/jobs`,
  );
}
