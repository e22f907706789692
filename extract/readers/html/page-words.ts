import { raisedFigure } from "../../patterns/web-marks.ts";
import { FILE_LIMITS } from "../bad-file.ts";
import type { FlowBlock, Piece } from "../flow/flow.ts";
import { markPieces } from "./note-signs.ts";

const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const BLOCKS = new Set(
  "address article aside body center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup hr li main nav ol p pre section summary table tbody tfoot thead tr ul caption".split(
    " ",
  ),
);
const ITALICS = new Set(["i", "em", "cite", "dfn", "var"]);
const UNREAD = new Set(
  "script style noscript template iframe object embed svg math canvas audio video map select option button input textarea head title meta link base rp rt".split(
    " ",
  ),
);

interface Look {
  readonly isItalic: boolean;
  readonly isQuoted: boolean;
  readonly isHeading: boolean;
}

/** Walks through a part of a page and writes down its blocks in order. */
class Walk {
  readonly blocks: FlowBlock[] = [];
  #pieces: Piece[] = [];
  /** Whether the block that is being written holds words, and whether a line break stands behind the last of them. */
  #holdsWords = false;
  #isBroken = false;
  /** How the block looks that is being written. */
  #around: Look;
  /** The sign of a list's entry, which stands before its first words, wherever they are. */
  #opening = "";
  readonly #places = new Map<Element, number>();

  constructor(around: Look) {
    this.#around = around;
  }

  /** Reads everything below a node. */
  read(node: Node, look: Look, depth: number): void {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.#words(foldedBlanks(child.nodeValue ?? ""), look);
      else if (child.nodeType === 1 && depth < FILE_LIMITS.depth)
        this.#element(child as Element, look, depth);
    }
  }

  /** Ends the block that is being written. */
  end({ isQuoted, isHeading }: Look): void {
    const pieces = this.#pieces;
    const isEmpty = !this.#holdsWords;
    this.#pieces = [];
    this.#holdsWords = false;
    this.#isBroken = false;
    if (isEmpty) return;
    this.blocks.push({ kind: isHeading ? "heading" : isQuoted ? "quotation" : "paragraph", pieces });
  }

  #words(words: string, { isItalic }: Look): void {
    if (this.#opening !== "" && words.trim() !== "") {
      this.#put({ kind: "words", words: this.#opening });
      this.#opening = "";
    }
    for (const piece of markPieces(words, isItalic)) this.#put(piece);
  }

  #put(piece: Piece): void {
    this.#pieces.push(piece);
    if (!holdsWords(piece)) return;
    this.#holdsWords = true;
    this.#isBroken = false;
  }

  #element(element: Element, look: Look, depth: number): void {
    const name = element.localName.toLowerCase();
    if (UNREAD.has(name)) return;
    if (name === "br") this.#break(look);
    else if (name === "td" || name === "th") this.#cell(element, look, depth);
    else if (name === "sup") this.#raised(element, look, depth);
    else if (name === "q") this.#inQuotes(element, look, depth);
    else if (HEADINGS.has(name)) this.#block(element, { ...look, isHeading: true }, depth);
    else if (name === "blockquote") this.#block(element, { ...look, isQuoted: true }, depth);
    else if (name === "li") this.#entry(element, look, depth);
    else if (BLOCKS.has(name)) this.#block(element, look, depth);
    else this.read(element, ITALICS.has(name) ? { ...look, isItalic: true } : look, depth + 1);
  }

  /** A block of its own within what is written; what was begun before it ends with the look it had. */
  #block(element: Element, look: Look, depth: number, opening?: string): void {
    this.end(this.#around);
    const around = this.#around;
    this.#around = look;
    if (opening !== undefined) this.#opening = opening;
    this.read(element, look, depth + 1);
    this.end(look);
    this.#around = around;
  }

  /** Two breaks in a row end a paragraph. */
  #break(look: Look): void {
    if (this.#isBroken) this.end(look);
    else if (this.#holdsWords) {
      this.#put({ kind: "words", words: "\n" });
      this.#isBroken = true;
    }
  }

  /** The cells of a row stand side by side, but for those that hold paragraphs: pages were once laid out in tables. */
  #cell(element: Element, look: Look, depth: number): void {
    if (element.querySelector("p, div, br, table, ul, ol, h1, h2, h3, blockquote"))
      this.#block(element, look, depth);
    else {
      if (this.#holdsWords) this.#words(" | ", look);
      this.read(element, look, depth + 1);
    }
  }

  /** A raised figure behind a word is the mark of a note. */
  #raised(element: Element, look: Look, depth: number): void {
    const words = (element.textContent ?? "").trim();
    const before = this.#pieces.at(-1);
    const figure = before?.kind === "words" ? raisedFigure(words, before.words) : undefined;
    if (figure !== undefined) this.#words(figure, look);
    else this.read(element, look, depth + 1);
  }

  #inQuotes(element: Element, look: Look, depth: number): void {
    this.#words("“", look);
    this.read(element, look, depth + 1);
    this.#words("”", look);
  }

  #entry(element: Element, look: Look, depth: number): void {
    const list = element.parentElement;
    this.#block(element, look, depth, list?.localName === "ol" ? `${this.#count(list)}. ` : "- ");
  }

  #count(list: Element): number {
    const first = Number.parseInt(list.getAttribute("start") ?? "1", 10) || 1;
    const place = this.#places.get(list) ?? first;
    this.#places.set(list, place + 1);
    return place;
  }
}

function holdsWords(piece: Piece): boolean {
  return piece.kind === "mark" || piece.words.trim() !== "";
}

/** In a page every run of blanks is one, line ends among them; preformatted words are the exception and seldom prose. */
function foldedBlanks(words: string): string {
  return words.replace(/[^\S\u00a0]+/gu, " ");
}

const PLAIN: Look = { isItalic: false, isQuoted: false, isHeading: false };

/** The blocks of a part of a page. */
export function blocksIn(part: Element): FlowBlock[] {
  const look = { ...PLAIN, isQuoted: part.localName === "blockquote" };
  const walk = new Walk(look);
  walk.read(part, look, 0);
  walk.end(look);
  return walk.blocks;
}

/** The words of a note: its paragraphs in one. */
export function notePieces(part: Element): Piece[] {
  return blocksIn(part).flatMap(({ pieces }, at) =>
    at === 0 ? pieces : [{ kind: "words" as const, words: " " }, ...pieces],
  );
}
