// Hooks of Node's module loader: the entries of a library that was joined are found where it was joined.
const joined = new Map();

/** Takes specifiers with the URL of each (`node:module`, customization hooks). */
export function initialize(files) {
  for (const [specifier, url] of Object.entries(files)) joined.set(specifier, url);
}

/** Resolves such a specifier; every other one goes on to the next hook. */
export function resolve(specifier, context, next) {
  const url = joined.get(specifier);
  return url === undefined ? next(specifier, context) : { url, format: "module", shortCircuit: true };
}
