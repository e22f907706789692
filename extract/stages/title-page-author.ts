import type { Span } from "#model";
import type { EntityNumber, Linked, Stretch } from "../document.ts";
import { saysAuthorBefore } from "../patterns/author-lines.ts";
import {
  isAddress,
  isCopyright,
  isNoteOfTranscriber,
  isProseOfBook,
  opensBook,
  opensWithBy,
} from "../patterns/book-openings.ts";
import { isBareBy, isOtherHand } from "../patterns/people-lines.ts";
import { type NameInText, namesWithin } from "./names-in-text.ts";
import { bareLinesOf, textStretches } from "./text-stretches.ts";

/** A title page with its series, its dedication and its publisher holds no more than this. */
const MOST_STRETCHES = 40;
const LONGEST_PAGE = 4_000;

/** The title page of a book, and whom it names as the author in words of their own: "by", "BY" on a line above. */
export interface TitlePage extends Span {
  readonly author: EntityNumber | undefined;
}

/** What stands above the first prose, the contents and the preface; its author is the first person behind "by" who is no other hand. */
export function titlePageOf(document: Linked, names: readonly NameInText[]): TitlePage {
  const page = stretchesOfPage(document);
  const start = page[0]?.start ?? 0;
  const end = page.at(-1)?.end ?? start;
  return { start, end, author: authorBehindBy(document.body, bareLinesOf(document.body, page), names) };
}

function stretchesOfPage(document: Linked): Stretch[] {
  const own = textStretches(document).slice(0, MOST_STRETCHES);
  const ends = own.findIndex(({ kind, start, end }) => {
    const words = document.body.slice(start, end);
    if (end - (own[0]?.start ?? 0) > LONGEST_PAGE) return true;
    if (isNoteOfTranscriber(words)) return false;
    return kind === "paragraph" || kind === "quotation" ? isProseOfBook(words) : opensBook(words);
  });
  return ends < 0 ? own : own.slice(0, ends);
}

function authorBehindBy(
  body: string,
  lines: readonly Span[],
  names: readonly NameInText[],
): EntityNumber | undefined {
  const words = lines.map(({ start, end }) => body.slice(start, end).trim());
  for (const [at, line] of lines.entries()) {
    const name = namesWithin(names, line).find(({ type }) => type === "Person");
    if (name && isAuthorsLine(body.slice(line.start, name.start), words.slice(Math.max(0, at - 2), at)))
      return name.entity;
  }
  return undefined;
}

/** True where "by" opens the line or ends the line above, and what leads up to it is the work of no other hand. */
function isAuthorsLine(own: string, before: readonly string[]): boolean {
  const [above = "", higher = ""] = before.toReversed();
  if (opensWithBy(own)) return saysAuthorBefore(own) && !isOtherHand(above) && !isCopyright(above);
  const lead = isBareBy(above) ? higher : "";
  if (isOtherHand(lead) || isCopyright(`${lead} ${above}`)) return false;
  return isAddress(own) && saysAuthorBefore(`${lead} ${above} ${own}`.trim().concat(" "));
}
