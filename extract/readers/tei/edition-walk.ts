import type { FlowBlock, Piece } from "../flow/flow.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { attributeOf, childAt, isElement, wordsIn } from "../xml/xml-views.ts";
import type { EditionNotes } from "./edition-notes.ts";

const names = (words: string) => new Set(words.split(" "));
const UNREAD = names(
  "teiHeader del surplus fw figDesc graphic index facsimile standOff formula noteGrp interpGrp spanGrp",
);
const BLOCKS = names(
  "p ab head div div1 div2 div3 div4 div5 div6 div7 front body back group text lg l list item label table row sp speaker stage titlePage docTitle titlePart byline docAuthor docImprint docDate opener closer salute signed dateline epigraph figure argument trailer postscript floatingText listBibl castList castItem cit entry",
);
const HEADINGS = names("head titlePart docTitle");
const ITALICS = names("emph foreign");
/** The form that the editor established, before the one that was found. */
const ESTABLISHED = ["corr", "reg", "expan"];
const QUOTED = names("quote q said");
const OPENS_QUOTED = /["“”«»‘'„]\s*$/u;

interface Look {
  readonly isItalic: boolean;
  readonly kind: FlowBlock["kind"];
}

/** The blocks of a text of an edition in order; notes are gathered as they are met. */
export function editionBlocks(text: XmlElement, notes: EditionNotes): FlowBlock[] {
  const walk = new Walk(notes);
  walk.read(text, { isItalic: false, kind: "paragraph" });
  walk.end("paragraph");
  return walk.blocks;
}

class Walk {
  readonly blocks: FlowBlock[] = [];
  #pieces: Piece[] = [];
  #around: FlowBlock["kind"] = "paragraph";
  /** The sign of a list's entry, which stands before its first words, wherever they are. */
  #opening = "";
  readonly #notes: EditionNotes;

  constructor(notes: EditionNotes) {
    this.#notes = notes;
  }

  read(element: XmlElement, look: Look): void {
    for (const child of element.children) {
      if (typeof child === "string") this.#words(child.replace(/\s+/gu, " "), look);
      else this.#element(child, look);
    }
  }

  end(kind: FlowBlock["kind"]): void {
    const pieces = this.#pieces;
    this.#pieces = [];
    if (pieces.some((piece) => piece.kind === "mark" || piece.words.trim() !== ""))
      this.blocks.push({ kind, pieces });
  }

  #words(words: string, { isItalic }: Look): void {
    if (this.#opening !== "" && words.trim() !== "") {
      this.#pieces.push({ kind: "words", words: this.#opening });
      this.#opening = "";
    }
    this.#pieces.push({ kind: "words", words, ...(isItalic && { isItalic }) });
  }

  #element(element: XmlElement, look: Look): void {
    const { name } = element;
    if (UNREAD.has(name)) return;
    const marked = this.#notes.markedAt(element);
    if (marked) this.#mark(marked);
    else if (name === "note") this.#note(element);
    else if (name === "choice") this.#choice(element, look);
    else if (name === "lb") this.#words(attributeOf(element, "break") === "no" ? "" : " ", look);
    else if (name === "gap") this.#words("[…]", look);
    else if (QUOTED.has(name)) this.#quoted(element, look);
    else if (name === "cell") this.#cell(element, look);
    else if (BLOCKS.has(name) || (name === "bibl" && element.parent?.name === "listBibl"))
      this.#block(element, look);
    else this.read(element, isItalic(element) ? { ...look, isItalic: true } : look);
  }

  #block(element: XmlElement, look: Look): void {
    const kind = HEADINGS.has(element.name) ? "heading" : look.kind;
    const around = this.#around;
    if (
      element.name === "l" &&
      element.parent?.children.some((child) => isElement(child, "l") && child !== element)
    ) {
      this.#line(element, look);
      return;
    }
    this.end(around);
    this.#around = kind;
    if (element.name === "item") this.#opening = "- ";
    this.read(element, { ...look, kind });
    this.end(kind);
    this.#around = around;
  }

  /** Lines of verse stand below one another in one block. */
  #line(element: XmlElement, look: Look): void {
    if (this.#pieces.some((piece) => piece.kind === "mark" || piece.words.trim() !== ""))
      this.#words("\n", look);
    this.read(element, look);
  }

  #cell(element: XmlElement, look: Look): void {
    if (this.#pieces.some((piece) => piece.kind === "mark" || piece.words.trim() !== ""))
      this.#words(" | ", look);
    this.read(element, look);
  }

  /** A quotation is a block where it holds paragraphs or stands between them; in a line it gets the marks that editions leave to the printer. */
  #quoted(element: XmlElement, look: Look): void {
    const isBlock =
      element.name === "quote" &&
      (!isInLine(element) || ["p", "lg", "ab"].some((name) => childAt(element, name) !== undefined));
    if (isBlock) {
      this.#block(element, { ...look, kind: "quotation" });
      return;
    }
    const before = this.#pieces.at(-1);
    const isMarked =
      /^\s*["“«‘'„]/u.test(wordsIn(element)) || (before?.kind === "words" && OPENS_QUOTED.test(before.words));
    if (!isMarked) this.#words("“", look);
    this.read(element, look);
    if (!isMarked) this.#words("”", look);
  }

  #choice(element: XmlElement, look: Look): void {
    const chosen = ESTABLISHED.map((name) => childAt(element, name)).find(Boolean);
    this.read(chosen ?? element, look);
  }

  #mark(note: XmlElement): void {
    this.#keep(note);
    this.#pieces.push({ kind: "mark", note: this.#notes.idOf(note) });
  }

  /** A note stands where its mark does, or among others at the end. */
  #note(note: XmlElement): void {
    if (!this.#notes.isMarkedElsewhere(note)) this.#mark(note);
  }

  #keep(note: XmlElement): void {
    const id = this.#notes.idOf(note);
    if (this.#notes.found.has(id)) return;
    this.#notes.found.set(id, { pieces: [] }); // a note that leads to itself ends here
    const blocks = editionBlocks({ ...note, name: "seg" }, this.#notes);
    const pieces = blocks.flatMap((block, at): readonly Piece[] =>
      at === 0 ? block.pieces : [{ kind: "words", words: " " }, ...block.pieces],
    );
    this.#notes.found.set(id, { label: attributeOf(note, "n"), pieces });
  }
}

const INLINE_AROUND = names("p ab l item note head cell q said hi seg");

function isInLine({ parent }: XmlElement): boolean {
  if (parent?.name === "cit") return isInLine(parent);
  return parent !== undefined && INLINE_AROUND.has(parent.name);
}

/** Italics, and titles of what was published by itself. */
function isItalic(element: XmlElement): boolean {
  const { name } = element;
  if (name === "hi")
    return /ital|\bit?\b/iu.test(attributeOf(element, "rend") ?? attributeOf(element, "rendition") ?? "");
  return ITALICS.has(name) || (name === "title" && attributeOf(element, "level") !== "a");
}
