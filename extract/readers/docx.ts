import { realAuthor, realTitle } from "../patterns/file-words.ts";
import { refuse } from "./bad-file.ts";
import { documentBlocks, noteId } from "./docx/document-walk.ts";
import { styleLooks } from "./docx/style-kinds.ts";
import { composeText } from "./flow/compose-text.ts";
import type { ComposedText, FlowBlock, FlowNote, Piece } from "./flow/flow.ts";
import { resolvedPath } from "./html/page-links.ts";
import { namesInWords } from "./markdown/front-authors.ts";
import { type XmlElement, xmlTree } from "./xml/xml-tree.ts";
import { attributeOf, childAt, childrenOf, wordsIn } from "./xml/xml-views.ts";
import { type Archive, openArchive } from "./zip/unzip.ts";

/** The text of a Word document with its headings, quotations, italics, footnotes and endnotes; throws BadTextError where it is none. */
export async function readDocx(bytes: Uint8Array, file: string): Promise<ComposedText> {
  const archive = await openArchive(bytes, file);
  const part = async (path: string) => {
    const found = await archive.read(path);
    return found && xmlTree(found, file);
  };
  const main = await mainPath(archive, file);
  const document = await part(main);
  if (!document)
    refuse(
      file,
      "is an archive, but no Word document: open it in the program that made it, and save it as .docx.",
    );
  const beside = (name: string) => part(resolvedPath(main, name));
  const looks = styleLooks(await beside("styles.xml"));
  const blocks = documentBlocks(childAt(document, "body"), looks);
  const notes = new Map<string, FlowNote>();
  for (const kind of ["footnote", "endnote"] as const)
    for (const note of childrenOf(await beside(`${kind}s.xml`), kind))
      if (attributeOf(note, "type") === undefined || attributeOf(note, "type") === "normal")
        notes.set(noteId(kind, attributeOf(note, "id")), { pieces: inOne(documentBlocks(note, looks)) });
  const core = await part("docProps/core.xml");
  return composeText({ ...namedIn(core), parts: [blocks], notes: labelled(notes, blocks) });
}

const MAIN = "word/document.xml";

async function mainPath(archive: Archive, file: string): Promise<string> {
  const links = await archive.read("_rels/.rels");
  const main =
    links &&
    childrenOf(xmlTree(links, file), "Relationship").find((link) =>
      attributeOf(link, "Type")?.endsWith("/officeDocument"),
    );
  return resolvedPath("", attributeOf(main, "Target") ?? MAIN);
}

function namedIn(core: XmlElement | undefined): { title?: string | undefined; authors: string[] } {
  const creators = wordsIn(childAt(core, "creator")).split(";");
  return {
    title: realTitle(wordsIn(childAt(core, "title"))),
    authors: creators.flatMap(creatorsIn),
  };
}

/** Of "Ann Archer, Ben Roth and Eva Roos" each; what would leave a name of one word, such as a ministry of two things, stays whole. */
function creatorsIn(words: string): string[] {
  const names = namesInWords({ value: words, start: 0 }).map(({ value }) => value);
  const isEach = names.length === 1 || (names.length > 1 && names.every((name) => name.includes(" ")));
  return (isEach ? names : [words]).flatMap((name) => realAuthor(name) ?? []);
}

/** A note is one paragraph, whatever it is set in. */
function inOne(blocks: readonly FlowBlock[]): Piece[] {
  return blocks.flatMap(({ pieces }, at): readonly Piece[] =>
    at === 0 ? pieces : [{ kind: "words", words: " " }, ...pieces],
  );
}

/** Footnotes are counted in figures, as Word does; endnotes in Roman ones where there are both. */
function labelled(notes: ReadonlyMap<string, FlowNote>, blocks: readonly FlowBlock[]): Map<string, FlowNote> {
  const hasFootnotes = [...notes.keys()].some((id) => id.startsWith("footnote"));
  const found = new Map<string, FlowNote>();
  const counts = { footnote: 0, endnote: 0 };
  for (const { pieces } of blocks)
    for (const piece of pieces) {
      const note = piece.kind === "mark" && !found.has(piece.note) ? notes.get(piece.note) : undefined;
      if (!note || piece.kind !== "mark") continue;
      const kind = piece.note.startsWith("footnote") ? "footnote" : "endnote";
      counts[kind] += 1;
      const label = kind === "endnote" && hasFootnotes ? roman(counts.endnote) : String(counts[kind]);
      found.set(piece.note, { ...note, label });
    }
  return found;
}

const ROMAN: ReadonlyArray<readonly [string, number]> = [
  ["c", 100],
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
];

function roman(number: number): string {
  let left = number;
  return ROMAN.map(([sign, worth]) => {
    const times = Math.floor(left / worth);
    left -= times * worth;
    return sign.repeat(times);
  }).join("");
}
