import { raisedFigure } from "../../patterns/web-marks.ts";
import type { FlowBlock, Piece } from "../flow/flow.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { attributeOf, childAt, childrenOf, isElement, wordsIn } from "../xml/xml-views.ts";
import { isOn, isOutlined, isSetApart, type StyleLook } from "./style-kinds.ts";

type Looks = (id: string | undefined) => StyleLook;

/** What is not part of the text as it reads now: what was struck out, and pictures' second forms. */
const UNREAD = new Set(
  "del moveFrom Fallback instrText delText drawing pict object footnoteRef endnoteRef rPr pPr".split(" "),
);

/** The id of a note by its kind and the number that the file gives it. */
export function noteId(kind: "footnote" | "endnote", number: string | undefined): string {
  return `${kind}-${number ?? ""}`;
}

/** The blocks of a document or a note: its paragraphs, headings and quotations in order, tables row by row. */
export function documentBlocks(body: XmlElement | undefined, looks: Looks): FlowBlock[] {
  const blocks: FlowBlock[] = [];
  const walk = (element: XmlElement) => {
    for (const child of element.children) {
      if (!isElement(child) || UNREAD.has(child.name)) continue;
      if (child.name === "p") blocks.push(paragraph(child, looks));
      else if (child.name === "tr") blocks.push(...row(child, looks));
      else walk(child);
    }
  };
  if (body) walk(body);
  return blocks;
}

/** The cells of a row side by side; one below the other where they hold several paragraphs. */
function row(element: XmlElement, looks: Looks): FlowBlock[] {
  const cells = childrenOf(element, "tc").map((cell) => documentBlocks(cell, looks));
  if (cells.some((blocks) => blocks.length > 1)) return cells.flat();
  const pieces = cells.flatMap((blocks, at): Piece[] => {
    const own = blocks.flatMap((block) => block.pieces);
    return at === 0 ? own : [{ kind: "words", words: " | " }, ...own];
  });
  return [{ kind: "paragraph", pieces }];
}

function paragraph(element: XmlElement, looks: Looks): FlowBlock {
  const properties = childAt(element, "pPr");
  const look = looks(attributeOf(childAt(properties, "pStyle"), "val"));
  const pieces = piecesIn(element, look.isItalic);
  const isListed = look.kind === "paragraph" && childAt(properties, "numPr") !== undefined;
  const kind = isOutlined(properties)
    ? "heading"
    : isSetApart(properties) && !isListed
      ? "quotation"
      : look.kind;
  return {
    kind: look.kind === "paragraph" ? kind : look.kind,
    pieces: isListed ? [{ kind: "words", words: "- " }, ...pieces] : pieces,
  };
}

function piecesIn(element: XmlElement, isItalic: boolean): Piece[] {
  const pieces: Piece[] = [];
  const walk = (parent: XmlElement) => {
    for (const child of parent.children) {
      if (!isElement(child) || UNREAD.has(child.name)) continue;
      if (child.name === "r") pieces.push(...run(child, isItalic, pieces.at(-1)));
      else walk(child);
    }
  };
  walk(element);
  return pieces;
}

const SIGNS: Readonly<Record<string, string>> = { tab: " ", br: "\n", cr: "\n", noBreakHyphen: "-" };

function run(element: XmlElement, isStyled: boolean, before: Piece | undefined): Piece[] {
  const properties = childAt(element, "rPr");
  if (isOn(childAt(properties, "vanish"))) return [];
  const italic = childAt(properties, "i");
  const look = (italic ? isOn(italic) : isStyled) ? { isItalic: true } : {};
  const pieces = childrenOf(element).flatMap((child): Piece[] => {
    const { name } = child;
    if (name === "footnoteReference" || name === "endnoteReference")
      return [
        {
          kind: "mark",
          note: noteId(name === "footnoteReference" ? "footnote" : "endnote", attributeOf(child, "id")),
        },
      ];
    const words = name === "t" ? wordsIn(child) : SIGNS[name];
    return words === undefined ? [] : [{ kind: "words", words, ...look }];
  });
  const hasMark = pieces.some(({ kind }) => kind === "mark");
  // The sign that a writer chose for a note stands behind its place: the note has a label of ours.
  if (hasMark) return pieces.filter(({ kind }) => kind === "mark");
  return isRaised(properties) ? raised(pieces, before) : pieces;
}

function isRaised(properties: XmlElement | undefined): boolean {
  return attributeOf(childAt(properties, "vertAlign"), "val") === "superscript";
}

/** A raised figure behind a word is the mark of a note that was set by hand. */
function raised(pieces: readonly Piece[], before: Piece | undefined): Piece[] {
  const words = pieces
    .map((piece) => (piece.kind === "words" ? piece.words : ""))
    .join("")
    .trim();
  const figure = before?.kind === "words" ? raisedFigure(words, before.words) : undefined;
  return figure === undefined ? [...pieces] : [{ kind: "words", words: figure }];
}
