import {
  type Act,
  ENTITY_TYPES,
  type EntityType,
  isCalendarDate,
  type PlaceInText,
  RELATION_TYPES,
  type RelationNamed,
  type RelationRule,
  type RelationType,
} from "#model";
import { mayHave } from "./merged-parts.ts";
import { placeKey, placesIn } from "./named-in.ts";

type Of<Kind extends Act["kind"]> = Extract<Act, { kind: Kind }>;

/** Characters that a name may have: titles of old books fill half a page. */
const LONGEST_NAME = 1_000;

/** An entity as far as it tells whether an act makes sense. */
export interface Named {
  readonly type: EntityType;
  readonly label: string;
}

/** What is known of the things that an act speaks of; nothing is held against what is not known. */
export interface Known {
  entity(id: string): Named | undefined;
  /** The words at a place of the act. */
  words(place: PlaceInText): string | undefined;
}

/** Why an act makes sense in no graph at all, whoever decided it; nothing where it may. */
export function whySenseless(act: Act): string | undefined {
  const turned = placesIn(act).find(({ start, end }) => start >= end);
  if (turned) return whyTurned(turned);
  switch (act.kind) {
    case "same":
      return act.keep === act.merge ? ONE : undefined;
    case "different":
      return act.one === act.other ? ONE : undefined;
    case "retype":
      return act.type === "Claim" ? CLAIM_OF_ANOTHER : undefined;
    case "redate":
    case "date-text":
      return act.date === undefined || isCalendarDate(act.date) ? undefined : NO_DATE;
    case "add-mention":
      return whyNoMention(act);
    case "add-relation":
      return whyNoRelation(act.relation);
    case "correct-relation":
      return RELATION_TYPES[act.relation.type].stated ? whyNoRelation(act.to) : COUNTED_WORDS;
    case "correct-claim":
      return act.polarity === undefined && act.about === undefined ? NOTHING_CORRECTED : undefined;
    default:
      return undefined;
  }
}

/** Why a place is none that ends where it begins, or before. */
export function whyTurned({ start, end }: PlaceInText): string {
  const where = start === end ? "where it begins, and holds no words" : "before it begins";
  return `The place ${start}-${end} ends ${where}: mark words of the text.`;
}

function whyNoMention({ entity, place, also = [] }: Of<"add-mention">): string | undefined {
  if (typeof entity === "object" && entity.type === "Claim") return CLAIM_NAMED;
  const long = [place, ...also].find(({ start, end }) => end - start > LONGEST_NAME);
  if (long)
    return `A name has at most ${LONGEST_NAME} characters, and the place ${long.start}-${long.end} has more: mark the name itself.`;
  const places = new Set([place, ...also].map(placeKey));
  return places.size <= also.length ? "A place is given twice: name each once." : undefined;
}

function whyNoRelation({ type, source, target }: RelationNamed): string | undefined {
  if (!RELATION_TYPES[type].stated) return COUNTED;
  return source === target ? ITSELF : undefined;
}

/** Why an act makes no sense of what it speaks of: of entities of these types, at places with these words. */
export function whySenselessOf(act: Act, known: Known): string | undefined {
  switch (act.kind) {
    case "same":
      return whyNoPair(known, act.keep, act.merge);
    case "different":
      return whyNoPair(known, act.one, act.other);
    case "retype":
      return isClaim(known, act.entity) ? CLAIM_OF_ANOTHER : undefined;
    case "redate":
      return whyUndated(known.entity(act.entity));
    case "split":
      return isClaim(known, act.entity) ? CLAIM_SPLIT : undefined;
    case "add-mention":
      if (isWordless(known, act)) return "There are no words at this place: mark the name itself.";
      return typeof act.entity === "string" && isClaim(known, act.entity) ? CLAIM_NAMED : undefined;
    case "add-relation":
      if (isWordless(known, act)) return "There are no words at this place: mark those that state it.";
      return whyUnfit(known, act.relation);
    case "correct-relation":
      return whyUnfit(known, act.to);
    case "add-claim":
      if (isWordless(known, act)) return "There are no words at this place: mark what is claimed.";
      return whyNoClaim(known, act);
    case "correct-claim":
      return whyNoCorrection(known, act);
    case "said-by":
      if (isWordless(known, act)) return "There are no words at this place: mark those that somebody says.";
      return whyEndUnfit("ASSERTS", "source", known.entity(act.speaker));
    default:
      return undefined;
  }
}

function isClaim(known: Known, id: string): boolean {
  return known.entity(id)?.type === "Claim";
}

function whyUndated(entity: Named | undefined): string | undefined {
  if (!entity || mayHave(entity.type, "date")) return undefined;
  return `${entity.label} is of type ${ENTITY_TYPES[entity.type].label}: only an event or a work has a date.`;
}

function isWordless(known: Known, act: Act): boolean {
  return placesIn(act).some((place) => known.words(place)?.trim() === "");
}

function whyNoPair(known: Known, ...pair: readonly [string, string]): string | undefined {
  const types = pair.flatMap((id) => known.entity(id)?.type ?? []);
  const claims = types.filter((type) => type === "Claim");
  return claims.length > 0 && claims.length < types.length ? CLAIM_AND_OTHER : undefined;
}

function whyNoClaim(known: Known, { speaker, about }: Of<"add-claim">): string | undefined {
  const unfit = speaker === undefined ? undefined : whyEndUnfit("ASSERTS", "source", known.entity(speaker));
  return unfit ?? whyNotAbout(known, about);
}

function whyNoCorrection(known: Known, { claim, about = [] }: Of<"correct-claim">): string | undefined {
  const named = known.entity(claim);
  if (named && named.type !== "Claim")
    return `${named.label} is of type ${ENTITY_TYPES[named.type].label}: only of a claim can be said how it is held and what it is about.`;
  return whyNotAbout(known, about);
}

function whyNotAbout(known: Known, about: readonly string[]): string | undefined {
  for (const id of about) {
    const why = whyEndUnfit("ABOUT", "target", known.entity(id));
    if (why !== undefined) return why;
  }
  return undefined;
}

function whyUnfit(known: Known, { type, source, target }: RelationNamed): string | undefined {
  return (
    whyEndUnfit(type, "source", known.entity(source)) ?? whyEndUnfit(type, "target", known.entity(target))
  );
}

function whyEndUnfit(
  type: RelationType,
  end: "source" | "target",
  entity: Named | undefined,
): string | undefined {
  const rule: RelationRule = RELATION_TYPES[type];
  if (!entity || rule[end].includes(entity.type)) return undefined;
  const how = end === "source" ? "begin at" : "lead to";
  const names = rule[end].map((one) => ENTITY_TYPES[one].label).join(", ");
  return `"${rule.label}" cannot ${how} ${entity.label}, which is of type ${ENTITY_TYPES[entity.type].label}: it may ${how} ${names}.`;
}

const ONE = "These are one entity already: name two different ones.";
const CLAIM_NAMED = "A claim is not named but stated: add it as a claim.";
const CLAIM_SPLIT = "A claim has one place and cannot be split: reject it and add others.";
const CLAIM_AND_OTHER = "A claim cannot be the same as somebody or something: name two claims or none.";
const COUNTED = "That names stand together is counted, not stated: choose a relation that the words state.";
const COUNTED_WORDS =
  "That names stand together is counted, not stated: mark the words that state a relation.";
const NO_DATE =
  "The date is not a day, month or year of the calendar as EDTF writes it: write 1918-03-03, 1918-03, 1918, 1918-21 for spring, 191X for a decade, 1918~ for about, 1918? for perhaps, -0043 for 44 BC, 1917/1921 for from and to, 1917/.. or ../1917 where one side is open.";
const NOTHING_CORRECTED =
  "Nothing is corrected: give a polarity (asserted, denied, doubted), or the ids of what the claim is about.";
const ITSELF = "A relation joins two: choose another end.";
/** A claim comes of its words, and nothing else comes of it. */
const CLAIM_OF_ANOTHER =
  "A claim is marked in the text and cannot be made out of something else: reject this one and add the other.";
