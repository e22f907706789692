import type { Remark, Span } from "#model";
import type { Stretch } from "../document.ts";
import { type QuotationMark, quotationMarksIn } from "../patterns/quotation-marks.ts";

/** The words between two quotation marks, without the marks. */
export interface QuotedWords extends Span {
  readonly stretch: number;
  /** True where the quotation goes on from the paragraph before. */
  readonly goesOn: boolean;
}

/** Quotation marks that were paired, and those that found no partner. */
export interface PairedMarks {
  readonly quoted: readonly QuotedWords[];
  readonly remarks: readonly Remark[];
}

const QUOTABLE = new Set(["paragraph", "quotation", "comment", "note", "bibliography"]);

/**
 * Pairs the quotation marks of each paragraph, the outermost only. A quotation that no mark closes goes on where the next
 * paragraph opens with the same mark, as printers do, and the last of such paragraphs is quoted to its end; else it is left
 * out with a remark.
 */
export function quotedWords(body: string, stretches: readonly Stretch[]): PairedMarks {
  const quoted: QuotedWords[] = [];
  const remarks: Remark[] = [];
  let carried = false;
  stretches.forEach((stretch, number) => {
    if (!QUOTABLE.has(stretch.kind)) return;
    const marks = quotationMarksIn(body, stretch.start, stretch.end);
    const { pairs, open } = pairUp(marks);
    for (const [from, to] of pairs) {
      const goesOn = carried && from.at === stretch.start;
      quoted.push({ start: from.at + 1, end: to.at, stretch: number, goesOn });
    }
    const continued = open && opensWith(body, stretches, number + 1, open.family);
    if (open && continued) {
      quoted.push({
        start: open.at + 1,
        end: stretch.end,
        stretch: number,
        goesOn: carried && open.at === stretch.start,
      });
    } else if (open && carried && open.at === stretch.start) {
      quoted.push({ start: open.at + 1, end: stretch.end, stretch: number, goesOn: true });
      remarks.push(unclosed(open));
    } else if (open) remarks.push(unbalanced(open));
    carried = Boolean(continued);
  });
  return { quoted: quoted.filter(({ start, end }) => end > start), remarks };
}

interface Pairs {
  readonly pairs: readonly [QuotationMark, QuotationMark][];
  readonly open?: QuotationMark;
}

/** Pairs each mark with the next that closes it; words in the same marks within a quotation are passed over where all come out even. */
function pairUp(marks: readonly QuotationMark[]): Pairs {
  return nestedPairs(marks) ?? plainPairs(marks);
}

/** '"They are "cool" and "hip"," he said': the outermost pairs, where every mark that opens is closed; else nothing. */
function nestedPairs(marks: readonly QuotationMark[]): Pairs | undefined {
  const pairs: [QuotationMark, QuotationMark][] = [];
  let open: QuotationMark | undefined;
  let inner = 0;
  let isNested = false;
  for (const mark of marks) {
    if (mark.family === "single") continue;
    const isOfOpen = mark.family === open?.family;
    if (open && !isOfOpen) continue;
    if (mark.opens && !mark.closes) {
      if (open) inner++;
      else open = mark;
      isNested ||= inner > 0;
    } else if (!open) return undefined;
    else if (inner > 0) inner--;
    else {
      pairs.push([open, mark]);
      open = undefined;
    }
  }
  return isNested && !open ? { pairs } : undefined;
}

function plainPairs(marks: readonly QuotationMark[]): Pairs {
  const pairs: [QuotationMark, QuotationMark][] = [];
  let open: QuotationMark | undefined;
  for (const mark of marks) {
    if (open && mark.closes && mark.family === open.family) {
      pairs.push([open, mark]);
      open = undefined;
    } else if (mark.opens && (!open || (open.family === "single" && mark.family !== "single"))) open = mark;
  }
  const kept = open && open.family !== "single" ? { open } : {};
  return { pairs, ...kept };
}

function opensWith(
  body: string,
  stretches: readonly Stretch[],
  number: number,
  family: QuotationMark["family"],
): boolean {
  const next = stretches[number];
  if (!next || !QUOTABLE.has(next.kind)) return false;
  const [first] = quotationMarksIn(body, next.start, Math.min(next.end, next.start + 1));
  return first?.opens === true && first.family === family;
}

function unbalanced({ at }: QuotationMark): Remark {
  return {
    stage: "find-quotations",
    rule: "unbalanced-mark",
    message: "a quotation mark is opened and not closed: its words are not taken as quoted",
    start: at,
    end: at + 1,
  };
}

function unclosed({ at }: QuotationMark): Remark {
  return {
    stage: "find-quotations",
    rule: "unclosed-paragraphs",
    message:
      "a quotation over several paragraphs is not closed: the last of them is taken as quoted to its end",
    start: at,
    end: at + 1,
  };
}
