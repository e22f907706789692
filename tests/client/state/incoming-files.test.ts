import { describe, expect, test } from "vitest";
import { chosenFrom, distinctNames } from "../../../client/state/incoming-files.ts";

const ENDINGS = [".txt", ".md"];
const placed = (...paths: string[]) =>
  paths.map((path) => ({ path, file: new File(["words"], path.split("/").at(-1) ?? "") }));
const namesFrom = (...paths: string[]) => chosenFrom(placed(...paths), ENDINGS).files.map(({ name }) => name);

describe("files that a reader chose", () => {
  test("of a folder are taken where they can be read, hidden ones never, and the rest is counted", () => {
    const chosen = chosenFrom(
      placed("work/a.txt", "work/b.MD", "work/scan.pdf", "work/.git/c.txt", "work/.notes.txt"),
      ENDINGS,
    );
    expect(chosen.files.map(({ name }) => name)).toEqual(["a.txt", "b.MD"]);
    expect(chosen.leftOut).toBe(1);
  });

  test("one by one are taken whatever they are, so that the reader learns why not", () => {
    expect(namesFrom("scan.pdf", "README")).toEqual(["scan.pdf", "README"]);
  });

  test("of one name are told apart by their folders, and only where that is needed", () => {
    expect(distinctNames(["w/1917/a.txt", "w/1918/a.txt", "w/1918/b.txt"])).toEqual([
      "1917 - a.txt",
      "1918 - a.txt",
      "b.txt",
    ]);
    expect(distinctNames(["x/l/a.txt", "y/l/a.txt"])).toEqual(["x - l - a.txt", "y - l - a.txt"]);
  });
});
