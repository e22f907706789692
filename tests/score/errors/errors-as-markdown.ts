import type { ReadingError } from "./reading-error.ts";

/** How many errors each cause has, most first, by layer. */
export function errorCounts(errors: readonly ReadingError[]): string[] {
  return [...groupsOf(errors)].flatMap(([layer, causes]) => {
    const total = [...causes.values()].reduce((sum, { length }) => sum + length, 0);
    return [
      `${layer}: ${total}`,
      ...[...causes].map(([cause, { length }]) => `${String(length).padStart(6)}  ${cause}`),
    ];
  });
}

/** A page of all errors: a part for each layer, a list for each cause, each error with its sentence. */
export function errorsAsMarkdown(errors: readonly ReadingError[]): string {
  const parts = [...groupsOf(errors)].map(([layer, causes]) => {
    const lists = [...causes].map(([cause, list]) =>
      [`### ${layer}, ${cause} (${list.length})`, "", ...list.map(lineOf), ""].join("\n"),
    );
    return [`## Errors: ${layer}`, "", ...lists].join("\n");
  });
  return ["# What the engine got wrong", "", "```", ...errorCounts(errors), "```", "", ...parts, ""].join(
    "\n",
  );
}

function lineOf({ what, text, at, sentence }: ReadingError): string {
  return `- **${plain(what)}** (${text}, ${at})\n  > ${plain(sentence)}`;
}

/** Words as Markdown shows them, letter for letter. */
function plain(words: string): string {
  return words.replaceAll(/[\\`*_[\]<>#|]/gu, (sign) => `\\${sign}`);
}

function groupsOf(errors: readonly ReadingError[]): Map<string, Map<string, ReadingError[]>> {
  const layers = new Map<string, Map<string, ReadingError[]>>();
  for (const error of errors) {
    const causes = layers.get(error.layer) ?? new Map<string, ReadingError[]>();
    causes.set(error.cause, [...(causes.get(error.cause) ?? []), error]);
    layers.set(error.layer, causes);
  }
  for (const [layer, causes] of layers)
    layers.set(
      layer,
      new Map([...causes].sort(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1))),
    );
  return layers;
}
