import { expect, test } from "vitest";
import { readMarked } from "../marked-text.ts";

/** Who wrote what, as the text with its note says. */
async function written(sentence: string, note: string): Promise<string[]> {
  const { relations, entities } = await readMarked(
    `${sentence}[1] Nobody answered him.\n\nNotes\n\n[1] ${note}`,
  );
  return relations.flatMap(({ type, source, target }) =>
    type === "AUTHORED" ? [`${entities[source]?.label}: ${entities[target]?.label}`] : [],
  );
}

const TITLE = "{Work|History of the German People}, p. 5.";

test.each([
  ["“The aim of the Church cannot be effaced,” says {Person|Janssen}.", "quoted words"],
  ["{Person|Janssen} pronounces that the aim of the Church was never lost.", "a reported clause"],
])("who speaks in the present at a mark wrote the title alone in its note: %s", async (sentence) => {
  expect(await written(sentence, TITLE)).toContain("Janssen: History of the German People");
});

test.each([
  [
    "who spoke in the past is one of whom the title tells",
    "{Person|Janssen} declared that all was lost.",
    TITLE,
  ],
  [
    "of two who speak nobody is chosen",
    "{Person|Janssen} says that all was lost, but {Person|Pastor} says that it was won.",
    TITLE,
  ],
  [
    "a note that says whose the title is needs nobody",
    "{Person|Janssen} says that all was lost.",
    "{Person|Pastor}, {Work|History of the German People}, p. 5.",
  ],
  [
    "a note that comes to the title later may be another's",
    "{Person|Janssen} says that all was lost.",
    "Reprinted with notes in {Work|History of the German People}, p. 5.",
  ],
  [
    "a newspaper has no author",
    "{Person|Janssen} says that all was lost.",
    "{Work|New York Times}, May 5, 1911.",
  ],
])("%s", async (_, sentence, note) => {
  expect((await written(sentence, note)).filter((line) => line.startsWith("Janssen"))).toEqual([]);
});
