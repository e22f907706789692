import type { PassageKind } from "#model";
import { dateLine } from "../patterns/date-lines.ts";
import { isCounted, isFurniture, isJournalFooter, opensComment } from "../patterns/furniture.ts";
import { looseLabelAt, noteLabelAt, saysNote } from "../patterns/note-marks.ts";
import { isAffiliation, isSignedLine } from "../patterns/people-lines.ts";
import { looksLikeReference } from "../patterns/reference-cues.ts";
import { isBareCommentsHeading, isHeadingLine, isTitleLine, openingOf } from "../patterns/titles.ts";
import { opensWithBoldLabel } from "../patterns/turn-labels.ts";
import { ListedLines } from "./listed-lines.ts";
import { listsNumberedNotes, opensWithNumber, plainNotesIn } from "./plain-notes.ts";
import type { Block } from "./segment-blocks.ts";
import { SigningLines, TITLE_PAGE_BLOCKS } from "./segment-signers.ts";
import { isSignedOff } from "./signed-off.ts";

/** The part of a text that a block stands in. */
export type Zone = "body" | "notes" | "bibliography" | "comments" | "furniture";

export interface KindOfBlock {
  readonly kind: PassageKind;
  readonly zone: Zone;
}

type HasMarker = (label: string, before: number) => boolean;

const LONGEST_ENTRY = 400;
const TAIL_BLOCKS_WITH_FURNITURE = 6;

/** Walks over the blocks in order and keeps what it has seen, so that each block gets its kind and zone. */
class Walk {
  private zone: Zone = "body";
  private hasEndMatter = false;
  readonly kinds: KindOfBlock[] = [];
  private readonly lists: ListedLines;

  /** True where most blocks that open with "[12]" refer to something: notes, no numbered paragraphs. */
  private readonly listsNotes: boolean;
  private readonly plainNotes: ReadonlySet<number>;
  private readonly signers: SigningLines;
  private readonly blocks: readonly Block[];
  private readonly hasMarker: HasMarker;
  private readonly headed: ReadonlySet<number>;

  constructor(blocks: readonly Block[], hasMarker: HasMarker, headed: ReadonlySet<number>) {
    this.blocks = blocks;
    this.hasMarker = hasMarker;
    this.headed = headed;
    this.lists = new ListedLines(blocks);
    this.listsNotes = listsNumberedNotes(blocks);
    this.plainNotes = plainNotesIn(blocks, hasMarker);
    this.signers = new SigningLines(blocks, this.lists);
  }

  /** The kinds of all blocks. */
  run(): KindOfBlock[] {
    for (let index = 0; index < this.blocks.length; index++) {
      const kind = this.kindAt(index);
      this.kinds.push({ kind, zone: this.zone });
    }
    return this.kinds;
  }

  private at(index: number): Block | undefined {
    return this.blocks[index];
  }

  private kindAt(index: number): PassageKind {
    const block = this.at(index);
    if (!block) return "paragraph";
    if (this.isFurnitureAt(index)) return this.entering("furniture", "furniture");
    if (this.zone === "furniture") this.zone = "body";
    const isLabelled =
      this.plainNotes.has(index) || (this.zone === "notes" && looseLabelAt(block.head) !== undefined);
    if (!isLabelled && this.isHeadingAt(index)) return this.headingAt(index, block);
    if (this.zone === "comments") return "comment";
    if (this.zone === "notes" && this.isDateAt(block)) {
      this.hasEndMatter = true;
      return this.dateAt(index);
    }
    if (this.isNoteAt(index)) {
      this.hasEndMatter = true;
      return "note";
    }
    return this.lineKindAt(index, block);
  }

  private isDateAt(block: Block): boolean {
    return block.lines === 1 && dateLine(block.head);
  }

  private entering(zone: Zone, kind: PassageKind): PassageKind {
    this.zone = zone;
    return kind;
  }

  /** Furniture counts at both ends of a text only, and a lone heading right above the last of it. */
  private isFurnitureAt(index: number): boolean {
    const block = this.at(index);
    if (!block) return false;
    if (!isFurniture(block.head)) return this.isTitleOfFurniture(index, block);
    if (isJournalFooter(block.head))
      return index >= this.blocks.length - TAIL_BLOCKS_WITH_FURNITURE && index > 2;
    return true;
  }

  private isTitleOfFurniture(index: number, block: Block): boolean {
    const next = this.at(index + 1);
    return next !== undefined && isJournalFooter(next.head) && index > 2 && isHeadingLine(block.head);
  }

  private isHeadingAt(index: number): boolean {
    const block = this.at(index);
    if (this.headed.has(index)) return true;
    if (!block || block.lines > 2 || block.head.length < block.end - block.start) return false;
    if (!block.stands && index > 0) return openingOf(block.head) !== undefined && isHeadingLine(block.head);
    if (index === 0) return isTitleLine(block.head);
    if (!isHeadingLine(block.head.replaceAll("\n", " "))) return false;
    if (openingOf(block.head)) return true;
    return index < TITLE_PAGE_BLOCKS || !this.lists.isInList(index);
  }

  private headingAt(index: number, block: Block): PassageKind {
    const opening = openingOf(block.head);
    if (opening === "notes" || opening === "references") {
      const labelled = noteLabelAt(this.at(index + 1)?.head ?? "") ?? opening === "notes";
      return this.entering(labelled ? "notes" : "bibliography", "heading");
    }
    if (opening === "bibliography") return this.entering("bibliography", "heading");
    if (opening === "comments" && this.holdsCommentsAt(index)) return this.entering("comments", "heading");
    if (this.zone === "comments") return "comment";
    const short = index === 0 ? "title" : this.lineKindAt(index, block);
    if (short === "byline" || short === "signature") return short;
    if (this.zone !== "body" && this.isSubheadingAt(index)) return "heading";
    this.zone = "body";
    return index === 0 ? "title" : "heading";
  }

  /** Under a heading that counts them, over the head of the first of them, or far down. */
  private holdsCommentsAt(index: number): boolean {
    const [own, next] = [this.at(index)?.head ?? "", this.at(index + 1)?.head ?? ""];
    if (index > 1 && (isCounted(own) || opensComment(next))) return true;
    return isBareCommentsHeading(own) && index > this.blocks.length / 3;
  }

  /** True where end matter goes on under a heading: "Chapter 2" among notes, "Books" in a bibliography. */
  private isSubheadingAt(index: number): boolean {
    const next = this.at(index + 1);
    if (!next) return true;
    if (this.zone === "notes") return looseLabelAt(next.head) !== undefined;
    return this.zone === "bibliography" && next.end - next.start < LONGEST_ENTRY;
  }

  private isNoteAt(index: number): boolean {
    const block = this.at(index);
    if (!block) return false;
    if (this.zone === "notes" || this.plainNotes.has(index)) return true;
    const label = noteLabelAt(block.head);
    if (!label || opensWithBoldLabel(block.head)) return false;
    if (this.zone === "bibliography") return label.style !== "symbol";
    if (saysNote(block.head)) return true;
    return this.hasMarker(label.label, block.start) || this.isListedNoteAt(index);
  }

  /** A note whose mark is lost: "[12]" before a reference, or beside another note. */
  private isListedNoteAt(index: number): boolean {
    if (!this.listsNotes || !opensWithNumber(this.at(index))) return false;
    return (
      this.kinds[index - 1]?.kind === "note" ||
      opensWithNumber(this.at(index + 1)) ||
      looksLikeReference(this.at(index)?.head ?? "")
    );
  }

  private lineKindAt(index: number, block: Block): PassageKind {
    const line = block.head;
    const isShort = block.end - block.start === line.length && block.lines === 1;
    if (isShort && this.kinds[index - 1]?.kind === "signature" && isSignedOff(line)) return "date";
    if (isShort && this.kinds[index - 1]?.kind === "signature" && isAffiliation(line)) return "furniture";
    if (isShort && index > 1 && isSignedLine(line)) return "signature";
    if (isShort && dateLine(line)) return this.dateAt(index);
    if (this.zone === "bibliography") return "bibliography";
    if (isShort && this.signers.isBylineAt(index, line, this.kinds)) return "byline";
    if (isShort && index > 1 && this.signers.isSignatureAt(index, line, this.kinds)) return "signature";
    return "paragraph";
  }

  /** A lone date behind the notes or the signature, and not under the heading of a letter, is where the comments of readers begin. */
  private dateAt(index: number): PassageKind {
    const isUnderHeading = this.kinds[index - 1]?.kind === "heading";
    const isBehind = this.hasEndMatter && index > this.blocks.length / 3 && !isUnderHeading;
    if (isBehind && index + 1 < this.blocks.length) this.zone = "comments";
    return "date";
  }
}

/** The kind and zone of each block; `hasMarker`: whether a mark of that label stands before an offset; `headed`: marked headings. */
export function kindsOf(
  blocks: readonly Block[],
  hasMarker: HasMarker,
  headed: ReadonlySet<number> = new Set(),
): KindOfBlock[] {
  return new Walk(blocks, hasMarker, headed).run();
}
