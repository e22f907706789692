import { polarityOf, type Span } from "#model";
import type { FoundQuotation } from "../document.ts";
import { goesOnInLowerCase, leadsWithThat, withoutQuotedLines } from "../patterns/clauses.ts";
import { type ClaimScene, type ClaimSpan, FEWEST_CHARACTERS, withSpeaker } from "./claim-scene.ts";
import { joinedQuotations } from "./joined-quotations.ts";
import { withOthers } from "./spoken-with.ts";

/** A quotation that fills less of its sentence than this is a shred of the clause around it. */
const MOST_OF_SENTENCE = 0.5;
/** One whose sentence says who speaks is a claim of its own from this share on. */
const CUED_SHARE = 0.2;
/** A colon, a blank and the mark that opens a quotation. */
const COLON_REACH = 3;
/** Behind so many characters of its own a reported clause that quotes words is reported as a whole, where they fill less of it. */
const OWN_WORDS = 12;
const SHRED_SHARE = 0.6;
/** The claims that the quotation marks of a sentence hold: words of their own, and no shreds of the clause around them. */
export function quotedSpans(scene: ClaimScene): ClaimSpan[] {
  const { document, sentence, quotations } = scene;
  const inline = joinedQuotations(document.body, sentence, quotations);
  const clipped = inline
    .filter((quotation) => !isShredOfReport(scene, quotation))
    .map((quotation) => ({
      quotation,
      start: Math.max(quotation.start, sentence.start),
      end: Math.min(quotation.end, sentence.end),
    }))
    .map((span) => ({ ...span, end: endOfQuoted(document.body, span) }));
  const length = sentence.end - sentence.start;
  return clipped
    .filter(
      ({ quotation, start, end }) =>
        (end - start >= FEWEST_CHARACTERS || endsLongerOne(quotation, sentence)) &&
        (isOwnWords(quotation, end - start, length) || isLedUpTo(document.body, quotation, sentence)),
    )
    .map(({ quotation, start, end }) => {
      const polarity = polarityOf(document.body.slice(start, end));
      return withSpeaker(
        { start, end, kind: "quoted", polarity, ...withOthers(quotation.others) },
        quotation.speaker,
      );
    });
}

/** "He held that they had 'as much to do with it as the moon'": words of a reported clause that stands around them. */
function isShredOfReport({ document, sentence, cues }: ClaimScene, { start, end }: FoundQuotation): boolean {
  if (end > sentence.end || !goesOnInLowerCase(document.body.slice(start, start + 5))) return false;
  if (leadsWithThat(document.body.slice(sentence.start, start))) return false;
  return cues.some(
    (cue) =>
      cue.clause !== undefined &&
      cue.clause >= cue.start &&
      start - cue.clause > OWN_WORDS &&
      end - start < (sentence.end - cue.clause) * SHRED_SHARE,
  );
}

/** "So don't." at the end of a quotation of several sentences: short as it is, it is no shred. */
function endsLongerOne({ start, end, statement }: FoundQuotation, sentence: Span): boolean {
  return statement && start < sentence.start && end <= sentence.end;
}

/** The comma that printers put inside quotation marks is not quoted, nor an empty line of Markdown. */
function endOfQuoted(body: string, { start, end }: Span): number {
  const last = start + withoutQuotedLines(body.slice(start, end)).length;
  return body[last - 1] === "," ? last - 1 : last;
}

/** Quoted words of a known speaker that stand behind a colon, or that go on over their sentence, are no shred of it. */
function isLedUpTo(body: string, { start, end, speaker }: FoundQuotation, sentence: Span): boolean {
  if (speaker === undefined) return false;
  return (
    end > sentence.end || (start >= sentence.start && body.slice(start - COLON_REACH, start).includes(":"))
  );
}

function isOwnWords(quotation: FoundQuotation, length: number, whole: number): boolean {
  return (
    length >= whole * MOST_OF_SENTENCE ||
    (quotation.speaker !== undefined && quotation.cue !== undefined && length >= whole * CUED_SHARE)
  );
}
