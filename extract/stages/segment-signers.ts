import type { PassageKind } from "#model";
import { endsInClosingFormula } from "../patterns/author-lines.ts";
import { dateLine } from "../patterns/date-lines.ts";
import { greetsReader, isLetterHeading } from "../patterns/letter-heads.ts";
import { withoutMarkup } from "../patterns/markup-signs.ts";
import { noteLabelAt } from "../patterns/note-marks.ts";
import { hasInitials, isBareBy, isByline, isNameLine, isReviewHead } from "../patterns/people-lines.ts";
import { isHeadingLine, openingOf } from "../patterns/titles.ts";
import { contributionsIn } from "./contributions.ts";
import type { ListedLines } from "./listed-lines.ts";
import type { Block } from "./segment-blocks.ts";
import { isDatedBelow, isOfHouseBelow, isSignedOff } from "./signed-off.ts";
import { authorBlocksOfPage } from "./title-page-blocks.ts";

/** So many blocks may be the title page. */
export const TITLE_PAGE_BLOCKS = 6;
const HEADS: ReadonlySet<PassageKind> = new Set(["title", "heading", "byline"]);
type Before = ReadonlyArray<{ readonly kind: PassageKind }>;

/** Tells the lines that sign a text or a part of it: bylines under its title, signatures at its end. */
export class SigningLines {
  readonly #blocks: readonly Block[];
  readonly #lists: ListedLines;
  readonly #authorBlocks: ReadonlySet<number>;
  readonly #contributions: ReadonlySet<number>;

  constructor(blocks: readonly Block[], lists: ListedLines) {
    this.#blocks = blocks;
    this.#lists = lists;
    this.#authorBlocks = authorBlocksOfPage(blocks);
    this.#contributions = contributionsIn(blocks);
  }

  #at(index: number): Block | undefined {
    return this.#blocks[index];
  }

  /** True for "By X", or a name under the title; `kinds` are those of the blocks before. */
  isBylineAt(index: number, marked: string, kinds: Before): boolean {
    if (this.#authorBlocks.has(index) || this.#contributions.has(index)) return true;
    const line = withoutMarkup(marked);
    const before = kinds[index - 1]?.kind;
    const underHeading = index > 0 && before !== undefined && HEADS.has(before);
    if (isBareBy(line) || isByline(line))
      return underHeading || before === "date" || index < TITLE_PAGE_BLOCKS;
    if (isBareBy(this.#at(index - 1)?.head ?? "")) return true;
    if (this.#authorBlocks.size > 0 || index === 0 || index >= TITLE_PAGE_BLOCKS) return false;
    if (before === "byline" || !isNameLine(line)) return false;
    return underHeading || dateLine(this.#at(index + 1)?.head ?? "");
  }

  /** Behind the place and date under the last prose, where nothing but notes follows. */
  #isBelowDateAtEnd(index: number, kinds: Before): boolean {
    const [prose, date] = kinds.slice(index - 2, index);
    if (prose?.kind !== "paragraph" || date?.kind !== "date") return false;
    const next = this.#at(index + 1);
    return !next || noteLabelAt(next.head) !== undefined || openingOf(next.head) === "notes";
  }

  /** True for a name that signs the prose above it; `kinds` are those of the blocks before. */
  isSignatureAt(index: number, line: string, kinds: Before): boolean {
    const before = kinds[index - 1]?.kind;
    if (this.#isBelowDateAtEnd(index, kinds)) return isNameLine(line) || hasInitials(line);
    if (before !== "paragraph" || this.#lists.isInList(index)) return false;
    const [above, next] = [this.#at(index - 1), this.#at(index + 1)];
    if (isNameLine(line) && isOfHouseBelow(above, next)) return true;
    if (index < this.#blocks.length / 4) return isNameLine(line) && isDatedBelow(above, next);
    if (hasInitials(line)) return true;
    if (!isNameLine(line)) return false;
    if (endsInClosingFormula(above?.tail ?? "")) return true;
    return (
      !next ||
      isSignedOff(next.head) ||
      isReviewHead(next.head) ||
      isHeadingLine(next.head) ||
      dateLine(next.head) ||
      noteLabelAt(next.head) !== undefined ||
      (greetsReader(next.head) && !isLetterHeading(line))
    );
  }
}
