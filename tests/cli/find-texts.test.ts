import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { findTexts, TEXT_ENDINGS } from "../../cli/find-texts.ts";
import { emptyFolder } from "./run-ibid.ts";

function library(): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, "letters"));
  for (const name of ["b.txt", "a.md", "picture.png", ".hidden.txt", "letters/c.TXT"]) {
    writeFileSync(join(folder, name), "words");
  }
  return folder;
}

test("a folder gives its texts to any depth, sorted, without hidden files and other kinds", async () => {
  const folder = library();
  const { texts, failed } = await findTexts([folder]);
  expect(texts).toEqual(["a.md", "b.txt", "letters/c.TXT"].map((name) => join(folder, name)));
  expect(failed).toEqual([]);
});

test("a file that is named outright is taken whatever its ending, and only once", async () => {
  const picture = join(library(), "picture.png");
  expect((await findTexts([picture, picture])).texts).toEqual([picture]);
  expect((await findTexts([picture, relative(".", picture)])).texts).toEqual([picture]);
});

test("a path that is not there and a folder without texts fail with what to do, and do not stop the others", async () => {
  const folder = library();
  mkdirSync(join(folder, "empty"));
  const { texts, failed } = await findTexts([
    join(folder, "nothing"),
    join(folder, "empty"),
    join(folder, "b.txt"),
  ]);
  expect(texts).toEqual([join(folder, "b.txt")]);
  expect(failed.map(({ reason }) => reason.replaceAll(folder, "HERE"))).toEqual([
    "There is no file or folder HERE/nothing. Check the path.",
    `The folder HERE/empty holds no text (${TEXT_ENDINGS.join(", ")}). Name a file, or put texts into it.`,
  ]);
});

test("a device, which might never end, is not read", async () => {
  const { texts, failed } = await findTexts(["/dev/zero"]);
  expect(texts).toEqual([]);
  expect(failed).toEqual([
    { path: "/dev/zero", reason: "/dev/zero is not an ordinary file: name a text file." },
  ]);
});

test("hidden folders and node_modules are passed over, but not where they are named", async () => {
  const folder = library();
  for (const name of [".state", "node_modules"]) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "d.txt"), "words");
  }
  expect((await findTexts([folder])).texts).toEqual(
    ["a.md", "b.txt", "letters/c.TXT"].map((name) => join(folder, name)),
  );
  expect((await findTexts([join(folder, ".state")])).texts).toEqual([join(folder, ".state/d.txt")]);
});

test("links to files are texts, links that lead nowhere fail, and links to folders are told and not followed", async () => {
  const folder = library();
  const shelf = join(folder, "shelf");
  mkdirSync(shelf);
  const links = { "e.txt": "../b.txt", "gone.txt": "nowhere", "gone.png": "nowhere", round: ".." };
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(shelf, name));
  expect(await findTexts([shelf])).toEqual({
    texts: [join(shelf, "e.txt")],
    failed: [
      {
        path: join(shelf, "gone.txt"),
        reason: `${join(shelf, "gone.txt")} is a link to a file that is not there. Fetch the file.`,
      },
    ],
    linked: [join(shelf, "round")],
  });
});
