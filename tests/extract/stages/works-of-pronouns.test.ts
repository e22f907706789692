import { expect, test } from "vitest";
import { readMarked, relationsOf } from "../marked-text.ts";

test("a title that is called his finest work is his, and what follows it is by the same hand", async () => {
  const document = await readMarked(
    "{Person|John Halden} believed that {Work|The Ordeal of Iron} (1963) was his finest work.",
  );
  expect(relationsOf(document, "AUTHORED")).toEqual(["John Halden -> The Ordeal of Iron"]);
  const after = await readMarked(
    "{Person|John Halden} lived here. His first book was {Work|Songs of the Loom}. It was followed by a second volume, {Work|Songs of the Forge}.",
  );
  expect(relationsOf(after, "AUTHORED")).toEqual([
    "John Halden -> Songs of the Loom",
    "John Halden -> Songs of the Forge",
  ]);
});

test("titles that go on a list with their kind are by the same hand", async () => {
  const document = await readMarked(
    "{Person|John Halden} lived here. He wrote a novel, {Work|The Grey River}, and a novella, {Work|Night Work}.",
  );
  expect(relationsOf(document, "AUTHORED")).toEqual([
    "John Halden -> The Grey River",
    "John Halden -> Night Work",
  ]);
});

test("a title is by the subject of the sentence before, whatever says who he is and when he wrote", async () => {
  const document = await readMarked(
    "{Person|Robert Shuf} sailed. {Person|Robert Shuf} landed. {Person|Robert Shuf} traded. {Person|Robert Shuf} returned. In 1890, Captain {Person|Alfred Mahan}, a lecturer in history and the president of the college, spoke of the sea. Two years later, he completed a volume, {Work|The Influence of the Sea}.",
  );
  expect(relationsOf(document, "AUTHORED")).toEqual(["Alfred Mahan -> The Influence of the Sea"]);
});
