import type { Span } from "#model";
import type { Section } from "../document.ts";
import { opensChapter } from "../patterns/book-openings.ts";
import { isBareBy, isContributorLine } from "../patterns/people-lines.ts";
import { opensReply } from "../patterns/reply-headings.ts";
import { openingOf } from "../patterns/titles.ts";
import type { Block } from "./segment-blocks.ts";
import type { KindOfBlock } from "./segment-kinds.ts";

interface Draft {
  kind: Section["kind"];
  first: number;
  last: number;
  /** True once a paragraph stands in it. */
  hasProse: boolean;
}

const ZONE_SECTIONS = {
  notes: "notes",
  bibliography: "bibliography",
  comments: "comments",
  furniture: "furniture",
} as const;

/** The sections of a text in order; each goes from its first block to the next section's. */
export function sectionsOf(body: string, blocks: readonly Block[], kinds: readonly KindOfBlock[]): Section[] {
  const drafts: Draft[] = [];
  blocks.forEach((_, at) => {
    const open = drafts.at(-1);
    if (!open || beginsSection(blocks, kinds, at, open) || endsPreface(blocks, kinds, at, drafts)) {
      drafts.push({ kind: sectionKind(blocks, kinds, at, drafts), first: at, last: at, hasProse: false });
    } else {
      open.last = at;
    }
    const kind = kinds[at]?.kind;
    const current = drafts.at(-1);
    if (current && (kind === "paragraph" || kind === "quotation")) current.hasProse = true;
  });
  return drafts.map((draft) => toSection(body, draft, blocks, kinds));
}

/** The number of the section that each block stands in. */
export function sectionNumbers(blocks: readonly Block[], sections: readonly Section[]): number[] {
  let number = 0;
  return blocks.map((block) => {
    while (number + 1 < sections.length && block.start >= (sections[number]?.end ?? 0)) number++;
    return number;
  });
}

function beginsSection(
  blocks: readonly Block[],
  kinds: readonly KindOfBlock[],
  at: number,
  open: Draft,
): boolean {
  const [before, here] = [kinds[at - 1], kinds[at]];
  if (before?.zone !== here?.zone) return true;
  if (here?.zone !== "body") return false;
  const isSignedAlready = kinds
    .slice(Math.max(open.first, at - 2), at)
    .some(({ kind }) => kind === "signature");
  if (isSignedAlready) return here?.kind !== "signature" && here?.kind !== "date";
  if (here?.kind === "byline") return open.hasProse && isContributorLine(blocks[at]?.head ?? "");
  if (here?.kind !== "heading") return false;
  if (openingOf(blocks[at]?.head ?? "") === "introduction") return at > 1 || open.hasProse;
  return open.hasProse && (isSigned(blocks, kinds, at) || opensReply(blocks[at]?.head ?? ""));
}

/** True for a chapter behind the preface of a book whose title page names the author: who signs further down signs no preface. */
function endsPreface(
  blocks: readonly Block[],
  kinds: readonly KindOfBlock[],
  at: number,
  drafts: readonly Draft[],
): boolean {
  const [page, open] = [drafts[0], drafts.at(-1)];
  if (!page || open === page || open?.kind !== "introduction" || !open.hasProse) return false;
  if (kinds[at]?.kind !== "heading") return false;
  if (isTitleAgain(blocks, at, page)) return true;
  if (!opensChapter(blocks[at]?.head ?? "")) return false;
  return kinds.slice(page.first, page.last + 1).some(({ kind }) => kind === "byline");
}

/** True for a heading that says again what stands on the title page: the book itself begins. */
function isTitleAgain(blocks: readonly Block[], at: number, page: Draft): boolean {
  const heading = blocks[at]?.head.toLowerCase();
  return blocks.slice(page.first, page.last + 1).some(({ head }) => head.toLowerCase() === heading);
}

/** True where a heading has a byline under it, so that what follows has an author of its own. */
function isSigned(blocks: readonly Block[], kinds: readonly KindOfBlock[], at: number): boolean {
  return kinds[at + 1]?.kind === "byline" && blocks[at + 2] !== undefined;
}

function sectionKind(
  blocks: readonly Block[],
  kinds: readonly KindOfBlock[],
  at: number,
  before: readonly Draft[],
): Section["kind"] {
  const zone = kinds[at]?.zone ?? "body";
  if (zone !== "body") return ZONE_SECTIONS[zone];
  const head = blocks[at]?.head ?? "";
  if (openingOf(head) === "introduction") return "introduction";
  if (opensReply(head)) return "article";
  if (before[0] && isTitleAgain(blocks, at, before[0])) return "body";
  const isHeaded = kinds[at]?.kind === "heading" || kinds[at]?.kind === "title";
  return isHeaded && before.some((draft) => draft.kind === "introduction") ? "article" : "body";
}

function toSection(
  body: string,
  draft: Draft,
  blocks: readonly Block[],
  kinds: readonly KindOfBlock[],
): Section {
  const start = draft.first === 0 ? 0 : (blocks[draft.first]?.start ?? 0);
  const end = blocks[draft.last + 1]?.start ?? body.length;
  const author = authorBlock(draft, blocks, kinds);
  return author ? { kind: draft.kind, start, end, authorSpan: author } : { kind: draft.kind, start, end };
}

/** The byline at the head of a section, else the signature at its end. */
function authorBlock(
  draft: Draft,
  blocks: readonly Block[],
  kinds: readonly KindOfBlock[],
): Span | undefined {
  let signature: Block | undefined;
  for (let at = draft.first; at <= draft.last; at++) {
    const block = blocks[at];
    if (!block) continue;
    if (kinds[at]?.kind === "byline" && !isBareBy(block.head)) return { start: block.start, end: block.end };
    if (kinds[at]?.kind === "signature") signature = block;
  }
  return signature && { start: signature.start, end: signature.end };
}
