import { groupedBy } from "#model";
import type { Claimed, Evented, FoundClaim, Sentence } from "../document.ts";
import { withoutTail } from "../patterns/clauses.ts";
import { tellsSomething } from "../patterns/introductions.ts";
import { closedPart } from "../patterns/open-signs.ts";
import { BUILT_IN } from "../recognisers/recogniser.ts";
import { aboutOf } from "./about-claims.ts";
import type { ClaimSpan } from "./claim-scene.ts";
import { claimSpans } from "./claim-spans.ts";
import { type NamedPlace, namedPlaces, withPronouns } from "./named-places.ts";
import { namelessReports } from "./nameless-reports.ts";
import { namesOfSentences } from "./names-of-sentences.ts";
import { touching, twoDecimals } from "./span-order.ts";
import { speechCues } from "./speech-cues.ts";
import { ToldOn } from "./told-on.ts";

/** Least probability at which a sentence counts as carrying a claim; set on the development texts. */
const CLAIM_THRESHOLD = 0.35;
/** A sentence of which references fill more than this only refers. */
const MOSTLY_REFERENCE = 0.5;
const CLAIMING = new Set(["paragraph", "quotation", "comment", "note"]);

/** Finds what somebody asserts that another could dispute, with who asserts it, how it is told, and whom it is about. */
export function findClaims(document: Evented): Claimed {
  const { sentences, entities, pronouns, quotations, reading } = document;
  const names = namesOfSentences(sentences, entities, pronouns);
  const inline = quotations.filter(({ kind }) => kind === "inline");
  const actors = withPronouns(namedPlaces(entities), pronouns, entities);
  const speech = { document, actors, quoted: inline };
  const cues = groupedBy(speechCues(speech), ({ sentence }) => sentence);
  const nameless = new Map(namelessReports(speech).map((report) => [report.sentence, report]));
  const told = new ToldOn(document, { cues, nameless }, names);
  const claims = sentences.flatMap((sentence, number) => {
    const teller = told.at(number);
    const probability = reading.claims[number] ?? 0;
    if (probability < CLAIM_THRESHOLD || !mayClaim(document, sentence)) return [];
    const spans = claimSpans({
      document,
      sentence,
      quotations: touching(inline, sentence),
      cues: cues.get(number) ?? [],
      nameless: nameless.get(number),
      ...(teller === undefined ? {} : { teller }),
    });
    const judge = reading.claimMethod?.(number) ?? BUILT_IN;
    return spans.map((span) =>
      claimOf(document.body, closed(document.body, span), { probability, judge }, names[number] ?? []),
    );
  });
  return { ...document, claims: withoutDoubles(claims) };
}

/** False for what no claim is looked for in: headings, and references; what a note tells beside its reference may be one. */
function mayClaim({ body, stretches, references }: Evented, sentence: Sentence): boolean {
  const kind = stretches[sentence.stretch]?.kind ?? "paragraph";
  if (!CLAIMING.has(kind)) return false;
  if (kind === "note" && tellsSomething(body.slice(sentence.start, sentence.end))) return true;
  const inSentence = touching(references, sentence);
  const covered = inSentence.reduce(
    (sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start),
    0,
  );
  return covered < (sentence.end - sentence.start) * MOSTLY_REFERENCE;
}

/** A claim closes the brackets and quotation marks that it opens. */
function closed(body: string, span: ClaimSpan): ClaimSpan {
  const words = body.slice(span.start, span.end);
  const part = closedPart(words);
  if (part.start === 0 && part.end === words.length) return span;
  const kept = withoutTail(words.slice(part.start, part.end));
  return { ...span, start: span.start + part.start, end: span.start + part.start + kept.length };
}

function claimOf(
  body: string,
  span: ClaimSpan,
  { probability, judge }: { readonly probability: number; readonly judge: string },
  names: readonly NamedPlace[],
): FoundClaim {
  const method = span.kind === "direct" ? judge : `${judge}, ${span.kind}`;
  return { ...span, about: aboutOf(body, span, names), confidence: twoDecimals(probability), method };
}

/** The same words are one claim. */
function withoutDoubles(claims: readonly FoundClaim[]): FoundClaim[] {
  const sorted = [...claims].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((claim, at) => {
    const before = sorted[at - 1];
    return !before || claim.start !== before.start || claim.end !== before.end;
  });
}
