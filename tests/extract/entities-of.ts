import { readMarked, TITLE } from "./marked-text.ts";

/** The named entities of a marked text, each as its label and its other names: "Paul Avrich = Avrich". */
export async function entitiesOf(marked: string): Promise<string[]> {
  const { entities } = await readMarked(marked);
  return entities
    .filter(({ unnamed, label }) => !unnamed && label !== TITLE)
    .map(({ label, aliases }) => [label, ...aliases].join(" = "));
}
