import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const ROW = /^\|\s*`?([\w-]+)`?\s*\|(.*)\|\s*[^|]*\|\s*$/u;

/** The rows of a folder's lists of sources, without their last column (what was cut). */
function sourcesOf(folder: string): string[] {
  const lists = readdirSync(folder).filter((file) => /^SOURCES-.*\.md$/u.test(file));
  return lists.sort().flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .flatMap((line) => {
        const [, name = "", cells = ""] = ROW.exec(line) ?? [];
        return name && existsSync(join(folder, `${name}.txt`)) ? [`| ${name} |${cells}|`] : [];
      }),
  );
}

/** Names of the open texts of one kind: titles of Wikipedia, repositories of books. */
function openTextNames(folder: string, kind: string): string[] {
  const all = gunzipSync(readFileSync(join(folder, `${kind}.txt.gz`))).toString("utf8");
  return [...all.matchAll(/^=== \S+ (.+)$/gmu)].map((match) => match[1] ?? "").sort();
}

/** The attribution that the licences of the training texts ask for, as Markdown. */
export function attributionOf(corpora: string): string {
  const own = [...sourcesOf(join(corpora, "ibid")), ...sourcesOf(join(corpora, "ibid2"))];
  return `# Attribution of the texts that the encoder learned from

The weights beside this file were made from the texts below. Each stands under its own licence; nothing of them is copied here but their titles.

- **CrossNER** (github.com/zliucr/CrossNER; Liu and others 2021; MIT): sentences of English Wikipedia, by its contributors, CC BY-SA 3.0.
- **GROBID-NER** (github.com/kermitt2/grobid-ner; Apache-2.0): English Wikipedia, CC BY-SA 3.0; descriptions of the EHRI portal.
- **Open text** that a larger encoder read first: articles of English Wikipedia, by its contributors, CC BY-SA 3.0; books of Project Gutenberg and the Milestones of the Office of the Historian, public domain in the USA. Their names stand at the end.

## Our own annotated texts: name, title and author, origin, licence
"The same" and "as above" mean the row before. Texts of Wikipedia are by the contributors named in each article's history, CC BY-SA 3.0.

| text | title and author | origin | licence |
| --- | --- | --- | --- |
${own.join("\n")}

## Wikipedia articles of the open text
${openTextNames(join(corpora, "open-text"), "wikipedia").join(" · ")}

## Books of the open text
${openTextNames(join(corpora, "open-text"), "book").join(" · ")}
`;
}
