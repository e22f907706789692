import { addTo, type Span } from "#model";
import type { Claimed, EntityNumber, FoundClaim, FoundRelation, Proof } from "../document.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import { assertersOf } from "./known-of-names.ts";
import { type NamedPlace, namedPlaces } from "./named-places.ts";
import { ruleConfidence } from "./rule-confidence.ts";
import { touching } from "./span-order.ts";
import { thoughtsOfPersons } from "./thoughts-of-persons.ts";

const RULE = "discussed";
const UNMEASURED = 0.7;
/** Whose a work is must be said as surely as the rules that read titles say it. */
const SURE_WRITER = 0.7;
/** Whose thoughts are spoken of so often is a writer, whether or not a work of his is named. */
const OFTEN = 2;

/**
 * Whoever says something, as the text tells it, of a writer or of what another wrote cites it: "Bloom wrote that Heart of
 * Darkness ...", "Watts criticised Achebe's claim". A writer is whose works and thoughts the text knows: a statesman or a
 * brother that is spoken of is not cited.
 */
export function citeDiscussedWriters(
  document: Claimed,
  relations: readonly FoundRelation[],
): FoundRelation[] {
  const writing = writingOf(document, relations);
  const places = namedPlaces(document.entities);
  return document.claims.flatMap((claim) => {
    const speakers = assertersOf(claim);
    if (speakers.length === 0 || claim.kind === "direct") return [];
    const told = sentenceAround(document, claim);
    const spokenOf = touching(places, told).filter(({ entity }) => !speakers.includes(entity));
    return speakers.flatMap((speaker) => {
      if (document.entities[speaker]?.type !== "Person") return [];
      const discussed = spokenOf.filter((place) => isDiscussed(writing, { speaker, claim, place }));
      return [...new Set(discussed.map(({ entity }) => entity))].map((target) =>
        citing(speaker, target, told),
      );
    });
  });
}

/** Who wrote what in a text, whose thoughts it speaks of, and who takes a side for or against whom. */
interface Writing {
  readonly writersOf: ReadonlyMap<EntityNumber, readonly EntityNumber[]>;
  readonly worksOf: ReadonlyMap<EntityNumber, readonly EntityNumber[]>;
  readonly quotable: ReadonlySet<EntityNumber>;
  readonly thinkers: ReadonlySet<EntityNumber>;
  /** "source target" */
  readonly sides: ReadonlySet<string>;
}

function writingOf(document: Claimed, relations: readonly FoundRelation[]): Writing {
  const writersOf = new Map<EntityNumber, EntityNumber[]>();
  const worksOf = new Map<EntityNumber, EntityNumber[]>();
  const [sides, wrote] = [new Set<string>(), new Set<string>()];
  for (const { type, source, target, evidence } of relations) {
    const pair = `${source} ${target}`;
    if (type === "OPPOSES" || type === "SUPPORTS") sides.add(pair);
    if (type !== "AUTHORED" || wrote.has(pair) || !evidence.some(isSure)) continue;
    wrote.add(pair);
    addTo(writersOf, target, source);
    addTo(worksOf, source, target);
  }
  return { writersOf, worksOf, sides, ...thinkersOf(document) };
}

/** The people something of whose words or thoughts is spoken of, and those of whose thoughts so often that they are writers. */
function thinkersOf(document: Claimed): Pick<Writing, "quotable" | "thinkers"> {
  const [quotable, thinkers] = [new Set<EntityNumber>(), new Set<EntityNumber>()];
  thoughtsOfPersons(document).forEach(({ words, thoughts }, entity) => {
    if (thoughts >= OFTEN) thinkers.add(entity);
    if (words + thoughts > 0) quotable.add(entity);
  });
  return { quotable, thinkers };
}

function isSure({ confidence }: Proof): boolean {
  return confidence >= SURE_WRITER;
}

interface Discussion {
  readonly speaker: EntityNumber;
  readonly claim: FoundClaim;
  readonly place: NamedPlace;
}

/** True for a place in what somebody says that names another's work, or a writer; a side taken may stand beside what is said. */
function isDiscussed(writing: Writing, { speaker, claim, place }: Discussion): boolean {
  const { writersOf, worksOf, quotable, thinkers, sides } = writing;
  const { entity, type } = place;
  const isInside = claim.start <= place.start && place.end <= claim.end;
  if (type === "Work") {
    const writers = writersOf.get(entity) ?? [];
    return isInside && writers.length > 0 && !writers.includes(speaker);
  }
  if (type !== "Person" || !quotable.has(entity)) return false;
  const works = worksOf.get(entity) ?? [];
  if (works.some((work) => writersOf.get(work)?.includes(speaker))) return false;
  return (isInside && (works.length > 0 || thinkers.has(entity))) || sides.has(`${speaker} ${entity}`);
}

function citing(source: EntityNumber, target: EntityNumber, { start, end }: Span): FoundRelation {
  const confidence = ruleConfidence("CITES", RULE) ?? UNMEASURED;
  return {
    type: "CITES",
    source,
    target,
    manner: "mention",
    evidence: [{ start, end, confidence, method: RULE }],
  };
}

function sentenceAround({ sentences }: Claimed, { start, end }: Span): Span {
  const found = sentences[lastBeginningAt(sentences, start)];
  return { start: Math.min(found?.start ?? start, start), end: Math.max(found?.end ?? end, end) };
}
