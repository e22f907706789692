import { mayJoin, type Span } from "#model";
import type { EntityNumber, FoundRelation, Quoted, Sentence } from "../document.ts";
import { isDenied } from "../patterns/denied-ties.ts";
import { aroundNames } from "./around-names.ts";
import { listAround } from "./listed-names.ts";
import { type NamedPlace, namedPlaces, withPronouns } from "./named-places.ts";
import { ruleConfidence } from "./rule-confidence.ts";
import { type Speaker, sidesIn, type TakenSide } from "./sides-in-sentence.ts";
import { SpeechView } from "./speech-view.ts";
import { isStating } from "./stating-passages.ts";

/** Finds who takes sides with or against whom or what, by the verbs, nouns and adjectives of each sentence. */
export function findSides(document: Quoted, names: readonly (readonly NamedPlace[])[]): FoundRelation[] {
  const actors = withPronouns(namedPlaces(document.entities), document.pronouns, document.entities);
  const speech = { document, actors, quoted: quotedWords(document) };
  return document.sentences.flatMap((sentence, number) => {
    const kind = document.stretches[sentence.stretch]?.kind ?? "paragraph";
    const here = names[number] ?? [];
    if (here.length === 0 || !isStating(kind) || isQuestion(document, sentence)) return [];
    return sidesIn(new SpeechView(speech, sentence), { names, number }, speakerOf(document, sentence))
      .filter((side) => isTaken(document, side, sentence))
      .flatMap((side) => relationsOf(document, side, { names: here, sentence }));
  });
}

function speakerOf({ speakers, entities }: Quoted, { stretch }: Sentence): Speaker | undefined {
  const entity = speakers[stretch];
  const type = entity === undefined ? undefined : entities[entity]?.type;
  return entity === undefined || type === undefined ? undefined : { entity, type };
}

function quotedWords({ quotations }: Quoted): Span[] {
  return quotations.filter(({ kind }) => kind === "inline");
}

function isQuestion({ body }: Quoted, { end }: Sentence): boolean {
  return body[end - 1] === "?";
}

/** A place is fought over and lived in: what is done to it is no side taken. */
function isTaken({ body }: Quoted, { type, source, target }: TakenSide, sentence: Span): boolean {
  // "Normanby defended his attitude": his own.
  if (type === "SUPPORTS" && body.slice(target.start, target.end) === "his") return false;
  if (target.type === "Place" || !mayJoin(type, source.type, target.type)) return false;
  return !isDenied(aroundNames(body, sentence, [source, target]));
}

interface Scene {
  readonly names: readonly NamedPlace[];
  readonly sentence: Span;
}

/** What one of a list does, or what is done to one of a list, holds of all. */
function relationsOf(document: Quoted, side: TakenSide, { names, sentence }: Scene): FoundRelation[] {
  const isMutual = side.rule === "side-between";
  const sources = isMutual ? [side.source.entity] : listFrom(document, names, side.source);
  const targets = isMutual ? [side.target.entity] : listFrom(document, names, side.target);
  const { start, end } = sentence;
  const confidence = ruleConfidence(side.type, side.rule) ?? UNMEASURED;
  return sources.flatMap((source) =>
    targets
      .filter((target) => !sources.includes(target))
      .map((target) => ({
        type: side.type,
        source,
        target,
        evidence: [{ start, end, confidence, method: side.rule }],
      })),
  );
}

const UNMEASURED = 0.7;

/** A name with those that a list joins to it behind it. */
function listFrom(
  { body }: Quoted,
  names: readonly NamedPlace[],
  { start, entity }: NamedPlace,
): EntityNumber[] {
  const at = names.findIndex((name) => name.start === start);
  return at < 0 ? [entity] : listAround(body, names, { at, step: 1 });
}
