import { realAuthor, realTitle } from "../patterns/file-words.ts";
import { refuse } from "./bad-file.ts";
import { composeText } from "./flow/compose-text.ts";
import type { ComposedText } from "./flow/flow.ts";
import { editionDate } from "./tei/edition-date.ts";
import { editionNotes } from "./tei/edition-notes.ts";
import { editionBlocks } from "./tei/edition-walk.ts";
import { type XmlElement, xmlTree } from "./xml/xml-tree.ts";
import { childAt, childrenOf, elementsIn, wordsIn } from "./xml/xml-views.ts";

const ROOTS = new Set(["TEI", "TEI.2", "teiCorpus"]);
const LIFE = /,?\s*\(?(?:b\.|d\.|c\.)?\s*\d{3,4}\s*[-–]?\s*(?:\d{3,4})?\)?\.?$/u;

/** The text of a TEI edition as its editor established it, with headings, quotations, titles and notes; throws BadTextError where it is none. */
export function readTei(bytes: Uint8Array, file: string): ComposedText {
  const root = xmlTree(bytes, file);
  if (!ROOTS.has(root.name))
    refuse(
      file,
      `is XML of another kind (${root.name.slice(0, 40)}), not a TEI edition: save its words as plain text (.txt), and add that.`,
    );
  const statement = childAt(elementsIn(root, "fileDesc")[0], "titleStmt");
  const texts = elementsIn(root, "text").filter((text) => text.parent && ROOTS.has(text.parent.name));
  const notes = editionNotes(texts);
  const parts = texts.map((text) => editionBlocks(text, notes));
  return composeText({
    title: titleOf(statement),
    date: editionDate(root),
    authors: childrenOf(statement, "author").flatMap((author) => realAuthor(nameOf(author)) ?? []),
    parts,
    notes: notes.found,
  });
}

function titleOf(statement: XmlElement | undefined): string | undefined {
  const titles = childrenOf(statement, "title");
  const main = titles.find((title) => title.attributes.get("type") === "main") ?? titles[0];
  const words = wordsIn(main).replace(/\s+/gu, " ").trim();
  return realTitle(
    words.replace(
      /\s*[:.,]?\s*(?:an? )?(?:electronic|digital|TEI|machine-readable) (?:edition|version|transcription|text)\.?$/iu,
      "",
    ),
  );
}

/** A name without the years of a life, which libraries put behind it. */
function nameOf(author: XmlElement): string {
  return wordsIn(author).replace(/\s+/gu, " ").trim().replace(LIFE, "");
}
