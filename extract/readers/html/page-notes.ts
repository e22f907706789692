import {
  leadingMark,
  leadsBack,
  printedMark,
  saysBackClass,
  saysNoteClass,
} from "../../patterns/web-marks.ts";
import type { FlowNote, Piece } from "../flow/flow.ts";
import { noteSign } from "./note-signs.ts";
import { type LinkTargets, linkTargets, type NotePage } from "./page-links.ts";
import { notePieces } from "./page-words.ts";

/** A link that is the mark of a note, and the element that holds the note. */
interface FoundMark {
  readonly link: Element;
  readonly label: string | undefined;
  readonly note: Element;
}

const NOTE_BLOCKS = "li, p, dd, dt, aside, tr, div, section";
const HEADINGS = "h1, h2, h3, h4, h5, h6";
const LONGEST_NOTE = 20_000;
const LONGEST_MARK = 24;

/**
 * Takes the notes out of some pages: each mark becomes a sign in running text, and the note's own words leave the page. Marks
 * are links that lead to a later place which is a note by what the page says of it, or by opening with the same mark.
 */
export function takeNotes(pages: readonly NotePage[]): Map<string, FlowNote> {
  const targets = linkTargets(pages);
  const marks = pages.flatMap((page) => marksOn(page, targets));
  const idOf = new Map<Element, string>();
  for (const { note } of marks) if (!idOf.has(note)) idOf.set(note, String(idOf.size));
  const labels = new Map<string, string | undefined>();
  for (const { link, label, note } of marks) {
    const id = idOf.get(note) ?? "";
    if (!labels.has(id)) labels.set(id, label);
    setSign(link, noteSign(id));
  }
  const notes = new Map<string, FlowNote>();
  for (const [note, id] of idOf) notes.set(id, { label: labels.get(id), pieces: wordsOf(note) });
  for (const note of idOf.keys()) note.remove();
  return notes;
}

function marksOn(page: NotePage, targets: LinkTargets): FoundMark[] {
  const found: FoundMark[] = [];
  const noteOf = onceEach(noteIn);
  const openingOf = onceEach(opening);
  const leadsTo = onceEach((note) => targets.from(note, page));
  for (const link of page.document.querySelectorAll("a[href]")) {
    const words = (link.textContent ?? "").trim();
    const target = words.length > LONGEST_MARK ? undefined : targets.of(link, page);
    if (!target || !targets.isBefore(link, target)) continue;
    const label = printedMark(words);
    const block = blockAt(target);
    const note = block && noteOf(block);
    if (!note || note.contains(link) || (label === undefined && !isSaidMark(link))) continue;
    const isEntry = () => note.localName === "li" && marksOf(link).some((mark) => leadsTo(note).has(mark));
    if (isNote({ note, target, link, label, openingOf, isEntry })) found.push({ link, label, note });
  }
  return withoutShared(found);
}

/** The same as the function, which reads each element once: many marks may lead into one large block. */
function onceEach<T>(read: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, T>();
  return (element) => {
    if (!known.has(element)) known.set(element, read(element));
    return known.get(element) as T;
  };
}

/** The block that a target stands for; none where it is a heading. */
function blockAt(target: Element): Element | undefined {
  if (target.closest(HEADINGS)) return undefined;
  const block = target.closest(NOTE_BLOCKS);
  return (block?.localName === "dt" ? block.nextElementSibling : block) ?? undefined;
}

/** The block, where it may be a note. */
function noteIn(block: Element): Element | undefined {
  if (block.querySelector(HEADINGS)) return undefined;
  return (block.textContent ?? "").length > LONGEST_NOTE ? undefined : block;
}

function opening(note: Element): string {
  return (note.textContent ?? "").trimStart().slice(0, LONGEST_MARK);
}

interface LikelyNote {
  readonly note: Element;
  readonly target: Element;
  readonly link: Element;
  readonly label: string | undefined;
  readonly openingOf: (note: Element) => string;
  /** Whether it is an entry of a list, whose number no word says, and leads back to the mark. */
  readonly isEntry: () => boolean;
}

function isNote({ note, target, link, label, openingOf, isEntry }: LikelyNote): boolean {
  if (isSaidMark(link) || says(target) || says(note) || says(note.parentElement)) return true;
  if (label === undefined) return false;
  const words = openingOf(note);
  return printedMark(words.slice(0, leadingMark(words))) === label || isEntry();
}

/** What a link back to a mark may lead to: the link, what holds it alone, or an empty anchor before it. */
function marksOf(link: Element): Element[] {
  const { parentElement: around, previousElementSibling: before } = link;
  const anchors = before && !before.firstChild ? [link, before] : [link];
  return around && isAlone(link) ? [...anchors, around] : anchors;
}

function isSaidMark(link: Element): boolean {
  const { parentElement } = link;
  return (
    typeOf(link).includes("noteref") ||
    says(link) ||
    (parentElement?.localName === "sup" && says(parentElement))
  );
}

function says(element: Element | null): boolean {
  if (element === null) return false;
  if (/\b(?:doc-)?(?:foot|end|rear)?note(?:s|ref)?\b/u.test(typeOf(element))) return true;
  return saysNoteClass(`${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`);
}

function typeOf(element: Element): string {
  return `${element.getAttribute("role") ?? ""} ${element.getAttribute("epub:type") ?? ""}`;
}

/** One element that several different marks lead to holds several notes, and stays where it is. */
function withoutShared(found: readonly FoundMark[]): FoundMark[] {
  const labels = new Map<Element, Set<string | undefined>>();
  for (const { note, label } of found) labels.set(note, (labels.get(note) ?? new Set()).add(label));
  return found.filter(({ note }) => labels.get(note)?.size === 1);
}

const OPENS = /[[(]\s*$/u;
const CLOSES = /^\s*[\])]/u;

/** Puts a sign where a mark was, without the brackets around it. */
function setSign(link: Element, sign: string): void {
  const { parentElement } = link;
  const mark = parentElement?.localName === "sup" && isAlone(link) ? parentElement : link;
  const [before, after] = [mark.previousSibling, mark.nextSibling];
  if (before?.nodeType === 3 && after?.nodeType === 3) {
    const [opening, closing] = [before.nodeValue ?? "", after.nodeValue ?? ""];
    if (OPENS.test(opening) && CLOSES.test(closing)) {
      before.nodeValue = opening.replace(OPENS, "");
      after.nodeValue = closing.replace(CLOSES, "");
    }
  }
  mark.replaceWith(mark.ownerDocument.createTextNode(sign));
}

/** An element that is nearly alone has no more neighbours than these, all blank. */
const BLANK_NEIGHBOURS = 8;

/** True where nothing but blanks stands beside a link; the words of whatever holds it are not read, as all others may be in it. */
function isAlone(link: Element): boolean {
  return (["previousSibling", "nextSibling"] as const).every((side) => {
    let beside = link[side];
    for (let count = 0; beside && count < BLANK_NEIGHBOURS; count++) {
      if ((beside.textContent ?? "").trim() !== "") return false;
      beside = beside[side];
    }
    return !beside;
  });
}

/** The words of a note without its own mark and without the links back. */
function wordsOf(note: Element): Piece[] {
  for (const link of note.querySelectorAll("a[href]")) if (isBack(link)) link.remove();
  for (const mark of note.querySelectorAll("sup, b, span"))
    if (saysBackClass(mark.getAttribute("class") ?? "") || (mark.localName === "sup" && isEmptied(mark)))
      mark.remove();
  return withoutLead(notePieces(note));
}

function isBack(link: Element): boolean {
  const name = link.getAttribute("class") ?? "";
  if (typeOf(link).includes("backlink") || saysBackClass(name)) return true;
  return (link.getAttribute("href") ?? "").includes("#") && leadsBack(link.textContent ?? "");
}

function isEmptied(mark: Element): boolean {
  return /^[\s[\]().,;:]*$/u.test(mark.textContent ?? "");
}

const LEFT_OVER = /^(?:\s*[[(]?\s*[\])^.:,;|]+)?(?:\s*[-–]\s)?\s*/u;

/** A list counts its entries by itself: "3. ", and a note opens with its printed mark. */
function withoutLead(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(
    (piece) => piece.kind === "words" && piece.words.trim() !== "" && piece.words !== "- ",
  );
  const rest = pieces.slice(Math.max(first, 0));
  const [opening] = rest;
  if (opening?.kind !== "words") return rest;
  const all = rest.map((piece) => (piece.kind === "words" ? piece.words : "")).join("");
  const plain = all.slice(LEFT_OVER.exec(all)?.[0].length ?? 0);
  return dropped(rest, all.length - plain.length + leadingMark(plain));
}

function dropped(pieces: readonly Piece[], count: number): Piece[] {
  let left = count;
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind === "mark" || left === 0) return [piece];
    const cut = Math.min(left, piece.words.length);
    left -= cut;
    return cut === piece.words.length ? [] : [{ ...piece, words: piece.words.slice(cut) }];
  });
}
