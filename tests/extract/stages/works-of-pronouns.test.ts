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
