import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

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

function gumSources(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".conllu"));
  const addresses = files.sort().flatMap((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    return [...text.matchAll(/^# meta::sourceURL = (\S+)/gmu)].map((match) => match[1] ?? "");
  });
  return [...new Set(addresses)];
}

function wikipediaTitles(folder: string): string[] {
  const titles = ["dev", "test"].flatMap((part) => {
    const articles: readonly { title: string }[] = JSON.parse(
      readFileSync(join(folder, `${part}_revised.json`), "utf8"),
    );
    return articles.map(({ title }) => title);
  });
  return [...new Set(titles)].sort();
}

/** The attribution that the licences of the training texts ask for, as Markdown. */
export function attributionOf(corpora: string): string {
  const own = [...sourcesOf(join(corpora, "ibid")), ...sourcesOf(join(corpora, "ibid2"))];
  return `# Attribution of the texts that the encoder learned from

The weights beside this file were made from the texts below. Each stands under its own licence; nothing of them is copied here but their titles.

- **CrossNER** (github.com/zliucr/CrossNER; Liu and others 2021; MIT): sentences of English Wikipedia, by its contributors, CC BY-SA 3.0.
- **GROBID-NER** (github.com/kermitt2/grobid-ner; Apache-2.0): English Wikipedia, CC BY-SA 3.0; descriptions of the EHRI portal.
- **GUM** (github.com/amir-zeldes/gum; Zeldes 2017; CC BY 4.0): academic, biography, court, interview, news, travel.
- **LitBank** (github.com/dbamman/litbank; Bamman and others 2019-2021; CC BY 4.0).
- **Re-DocRED** (github.com/tonytan48/Re-DocRED; Tan and others 2022; MIT): introductions of English Wikipedia articles, by their contributors, CC BY-SA 3.0.
- **WikiGold** (Balasuriya and others 2009; CC BY 4.0): English Wikipedia.

## Our own annotated texts: name, title and author, origin, licence
"The same" and "as above" mean the row before. Texts of Wikipedia are by the contributors named in each article's history, CC BY-SA 3.0.

| text | title and author | origin | licence |
| --- | --- | --- | --- |
${own.join("\n")}

## Sources of GUM
${gumSources(join(corpora, "gum")).join(" · ")}

## Wikipedia articles of Re-DocRED
${wikipediaTitles(join(corpora, "re-docred")).join(" · ")}
`;
}
