import { mayJoin, type Span } from "#model";
import type { EntityNumber, FoundRelation, Quoted, Sentence } from "../document.ts";
import { isInBrackets } from "../patterns/dated-names.ts";
import { isDenied, isIntended, isOutsider, isSaidNotToBe } from "../patterns/denied-ties.ts";
import { hasEnded, isUndecided } from "../patterns/ended-sides.ts";
import { aroundNames } from "./around-names.ts";
import { listAround } from "./listed-names.ts";
import { type NamedPlace, namedPlaces, withPronouns } from "./named-places.ts";
import { ruleConfidence } from "./rule-confidence.ts";
import { SpeechView } from "./speech-view.ts";
import { isStating } from "./stating-passages.ts";
import { type FirstPerson, tiesIn } from "./ties-in-sentence.ts";
import type { ToldTie } from "./told-tie.ts";
import { isUnassertedTie } from "./unasserted-ties.ts";

/** Finds who takes sides with or against whom or what, belongs to a body or took part in an event, by the words of each sentence, and who cites whom. */
export function findTies(document: Quoted, names: readonly (readonly NamedPlace[])[]): FoundRelation[] {
  const actors = withPronouns(namedPlaces(document.entities), document.pronouns, document.entities);
  const speech = { document, actors, quoted: quotedWords(document) };
  return document.sentences.flatMap((sentence, number) => {
    const kind = document.stretches[sentence.stretch]?.kind ?? "paragraph";
    const here = names[number] ?? [];
    if (here.length === 0 || !isStating(kind) || isQuestion(document, sentence)) return [];
    return tiesIn(new SpeechView(speech, sentence), { names, number }, speakerOf(document, sentence))
      .filter((tie) => mayBeSaid(document, tie, sentence))
      .flatMap((tie) => relationsOf(document, tie, { names: here, sentence }));
  });
}

function speakerOf({ speakers, entities }: Quoted, { stretch }: Sentence): FirstPerson | undefined {
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
function mayBeSaid({ body }: Quoted, { type, source, target, isRefused }: ToldTie, sentence: Span): boolean {
  // "Normanby defended his attitude": his own.
  if (type === "SUPPORTS" && body.slice(target.start, target.end) === "his") return false;
  if (target.type === "Place" || !mayJoin(type, source.type, target.type)) return false;
  if (SIDES.has(type) && isBracketed(body, sentence, source) !== isBracketed(body, sentence, target))
    return false;
  if (isUnassertedTie(body, sentence, [source, target])) return false;
  const around = aroundNames(body, sentence, [source, target]);
  if (SIDES.has(type) && (isUndecided(around.between) || hasEnded(around.between, around.behind)))
    return false;
  if (type === "MEMBER_OF" && isOutsider(around.between)) return false;
  if ((type === "MEMBER_OF" || type === "PARTICIPATED_IN") && isIntended(around.between)) return false;
  return isRefused ? !isSaidNotToBe(around) : !isDenied(around);
}

const SIDES: ReadonlySet<string> = new Set(["SUPPORTS", "OPPOSES"]);

/**
 * "The school (whose members included Royce) was challenged by Moore": who is only named in brackets is not who was challenged,
 * unless the brackets say who is meant, "the Alliance (ABAKO)".
 */
function isBracketed(body: string, sentence: Span, { start, end }: Span): boolean {
  const isGloss = body[start - 1] === "(" && body[end] === ")";
  return !isGloss && isInBrackets(body.slice(sentence.start, start));
}

interface Scene {
  readonly names: readonly NamedPlace[];
  readonly sentence: Span;
}

/** What one of a list does, or what is done to one of a list, holds of all. */
function relationsOf(document: Quoted, tie: ToldTie, { names, sentence }: Scene): FoundRelation[] {
  const isMutual = tie.rule === "told-between";
  const sources = isMutual ? [tie.source.entity] : listFrom(document, names, tie.source);
  const targets = isMutual ? [tie.target.entity] : listFrom(document, names, tie.target);
  const { start, end } = sentence;
  const confidence = ruleConfidence(tie.type, tie.rule) ?? UNMEASURED;
  return sources.flatMap((source) =>
    targets
      .filter((target) => !sources.includes(target))
      .map((target) => ({
        type: tie.type,
        source,
        target,
        ...(tie.type === "CITES" ? { manner: "mention" as const } : {}),
        evidence: [{ start, end, confidence, method: tie.rule }],
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
