import type { Remark } from "#model";
import type { Segmented, Source, Stretch } from "../document.ts";
import { noteMarksIn } from "../patterns/note-marks.ts";
import { markedBlocks } from "./marked-blocks.ts";
import { type Block, blocksOf } from "./segment-blocks.ts";
import { frontBlocks, kindsWithFront } from "./segment-front-matter.ts";
import { type KindOfBlock, kindsOf } from "./segment-kinds.ts";
import { quotedBlocks } from "./segment-quotations.ts";
import { sectionNumbers, sectionsOf } from "./segment-sections.ts";
import { signedBlocks, withSignaturesParted } from "./signed-quotations.ts";

/** Cuts a text into stretches (paragraphs, headings, notes, ...) and sections with their authors' names. */
export function segment(source: Source): Segmented {
  const parted = withSignaturesParted(source.body, blocksOf(source.body));
  const front = frontBlocks(source.body, parted, source.markup);
  const blocks = [...front.head, ...front.text];
  const unsigned = kindsWithFront(front, (own) => quotedKinds(source, own));
  const { signatures, quoted } = signedBlocks(blocks, unsigned, source.markup);
  const kinds = unsigned.map(
    (kind, at): KindOfBlock => (quoted.has(at) ? { ...kind, kind: "quotation" } : kind),
  );
  const sections = sectionsOf(source.body, blocks, kinds);
  const numbers = sectionNumbers(blocks, sections);
  const stretches = blocks.map(
    (block, at): Stretch => ({
      start: block.start,
      end: block.end,
      kind: signatures.has(at) ? "signature" : (kinds[at]?.kind ?? "paragraph"),
      section: numbers[at] ?? 0,
    }),
  );
  return { ...source, sections, stretches, remarks: [...source.remarks, ...remarksOn(stretches)] };
}

function quotedKinds({ body, markup }: Source, blocks: readonly Block[]): KindOfBlock[] {
  const headings = markup.filter(({ start, end }) => end - start <= LONGEST_HEADING);
  const headed = markedBlocks(blocks, headings, "heading");
  const setApart = markedBlocks(blocks, markup, "quotation");
  const kinds = kindsOf(blocks, firstMarkerOf(body, blocks), headed);
  const quoted = quotedBlocks(body, blocks, kinds);
  return kinds.map((kind, at) =>
    quoted.has(at) || (setApart.has(at) && kind.kind === "paragraph") ? { ...kind, kind: "quotation" } : kind,
  );
}

/** Says whether a mark of a label stands in running text before an offset: not at the head of its block. */
function firstMarkerOf(body: string, blocks: readonly Block[]): (label: string, before: number) => boolean {
  const first = new Map<string, number>();
  for (const block of blocks) {
    for (const mark of noteMarksIn(body.slice(block.start, block.end), block.start)) {
      if (mark.start > block.start && !first.has(mark.label)) first.set(mark.label, mark.start);
    }
  }
  return (label, before) => (first.get(label) ?? before) < before;
}

function remarksOn(stretches: readonly Stretch[]): Remark[] {
  return stretches.filter((stretch) => stretch.end - stretch.start > LONGEST_PARAGRAPH).map(toLongRemark);
}

/** Some mark whole paragraphs as headings, for the look of it. */
const LONGEST_HEADING = 300;
const LONGEST_PARAGRAPH = 20_000;

function toLongRemark(stretch: Stretch): Remark {
  return {
    stage: "segment",
    rule: "long-paragraph",
    message: `a paragraph of ${stretch.end - stretch.start} characters: line breaks may be lost`,
    start: stretch.start,
    end: stretch.end,
  };
}
