import {
  type Act,
  ENTITY_TYPES,
  type Entity,
  type GraphEdge,
  mayJoin,
  type PlaceInText,
  RELATION_TYPES,
  type RelationNamed,
  type RelationType,
  relationId,
} from "#model";
import { CLAIM_OF_ANOTHER, whySenseless } from "../../graph-data/decisions/senseless-act.ts";
import type { Spoken } from "./draft-decision.ts";
import type { GraphSource } from "./graph-source.ts";
import { RefusedDecision } from "./graph-store.ts";

type Of<Kind extends Act["kind"]> = Extract<Act, { kind: Kind }>;

/** Throws a RefusedDecision with one sentence where an act makes no sense in the graph as it is. */
export async function checkAct(source: GraphSource, spoken: Spoken): Promise<void> {
  const { act } = spoken;
  const why = whySenseless(act);
  if (why !== undefined) refuse(why);
  switch (act.kind) {
    case "same":
      return checkPair(spoken, act.keep, act.merge);
    case "different":
      return checkPair(spoken, act.one, act.other);
    case "rename":
      if (entity(spoken, act.entity).label === act.label)
        refuse(`It is called ${act.label} already: give another name.`);
      return;
    case "retype":
      return checkRetype(spoken, act);
    case "split":
      return checkSplit(spoken, act);
    case "accept":
    case "reject":
      return checkJudged(source, spoken, act);
    case "add-mention":
      return checkMention(spoken, act);
    case "add-relation":
      return checkRelation(spoken, act.relation);
    case "correct-relation":
      return checkCorrection(source, spoken, act);
    case "add-claim":
      return checkClaim(source, spoken, act);
    case "said-by":
      return checkSaidBy(spoken, act);
    case "undo":
      return;
  }
}

function refuse(message: string): never {
  throw new RefusedDecision("senseless", message);
}

function entity({ entities }: Spoken, id: string): Entity {
  const found = entities.get(id);
  if (!found) throw new Error(`check-act: ${id} was not read`);
  return found;
}

function checkPair(spoken: Spoken, one: string, other: string): void {
  const claims = [one, other].filter((id) => entity(spoken, id).type === "Claim");
  if (claims.length === 1)
    refuse("A claim cannot be the same as somebody or something: name two claims or none.");
}

function checkRetype(spoken: Spoken, { entity: id, type }: Of<"retype">): void {
  const old = entity(spoken, id).type;
  if (old === type) refuse(`It is ${ENTITY_TYPES[type].label} already: choose another type.`);
  if (old === "Claim") refuse(CLAIM_OF_ANOTHER);
}

function checkSplit(spoken: Spoken, { entity: id, places }: Of<"split">): void {
  const { mentions, type } = entity(spoken, id);
  if (type === "Claim") refuse("A claim has one place and cannot be split: reject it and add others.");
  const there = new Set(mentions.map(placeKey));
  const leaving = new Set(places.map(placeKey));
  for (const place of places) if (!there.has(placeKey(place))) refuse(notNamed(place));
  if (leaving.size === there.size)
    refuse("All mentions would leave: leave at least one, or give the entity another name.");
}

function notNamed({ text, start, end }: PlaceInText): string {
  return `The entity is not named at ${start}-${end} of ${text}: reload and choose among its mentions.`;
}

async function checkJudged(
  source: GraphSource,
  spoken: Spoken,
  { judged }: Of<"accept"> | Of<"reject">,
): Promise<void> {
  if ("entity" in judged) {
    if (!("mention" in judged)) return;
    const { mentions } = entity(spoken, judged.entity);
    if (!mentions.some((place) => placeKey(place) === placeKey(judged.mention)))
      refuse(notNamed(judged.mention));
    return;
  }
  const edge = await relationThere(source, judged.relation);
  const { proof } = judged;
  if (proof && !edge.attributes.evidence.some((place) => placeKey(place) === placeKey(proof)))
    refuse(
      `The relation is not stated at ${proof.start}-${proof.end} of ${proof.text}: choose among its proofs.`,
    );
}

async function relationThere(source: GraphSource, named: RelationNamed): Promise<GraphEdge> {
  const id = relationId(named.type, named.source, named.target);
  const edge = (await source.relations([{ id, ...named }])).get(id);
  if (edge) return edge;
  throw new RefusedDecision("not there", `No relation has the id ${id}: reload and look again.`);
}

async function checkCorrection(
  source: GraphSource,
  spoken: Spoken,
  { relation, to, label }: Of<"correct-relation">,
): Promise<void> {
  const { attributes } = await relationThere(source, relation);
  if (!RELATION_TYPES[relation.type].stated)
    refuse("That names stand together is counted, not stated: mark the words that state a relation.");
  const isSame = (["type", "source", "target"] as const).every((part) => relation[part] === to[part]);
  if (isSame && label === attributes.label) refuse("It says this already: change an end, or what is said.");
  checkRelation(spoken, to);
}

function checkMention(spoken: Spoken, { entity: named, place, also = [] }: Of<"add-mention">): void {
  const places = [place, ...also];
  if (places.some((one) => wordsIn(spoken, one).trim() === ""))
    refuse("There are no words at this place: mark the name itself.");
  if (new Set(places.map(placeKey)).size < places.length) refuse("A place is given twice: name each once.");
  if (typeof named !== "string") return;
  const { type, mentions } = entity(spoken, named);
  if (type === "Claim") refuse("A claim is not named but stated: add it as a claim.");
  const there = new Set(mentions.map(placeKey));
  if (places.some((one) => there.has(placeKey(one))))
    refuse("It is named here already: mark other words or another entity.");
}

function checkRelation(spoken: Spoken, { type, source, target }: RelationNamed): void {
  demandFit(type, entity(spoken, source), entity(spoken, target));
}

function demandFit(type: RelationType, from: Entity, to: Entity): void {
  if (mayJoin(type, from.type, to.type)) return;
  const { label, source, target } = RELATION_TYPES[type];
  const fits = source.includes(from.type as never) ? [to, target, "lead to"] : [from, source, "begin at"];
  const [wrong, allowed, how] = fits as [Entity, readonly Entity["type"][], string];
  const names = allowed.map((one) => ENTITY_TYPES[one].label).join(", ");
  refuse(
    `"${label}" cannot ${how} ${wrong.label}, which is of type ${ENTITY_TYPES[wrong.type].label}: it may ${how} ${names}.`,
  );
}

async function checkClaim(
  source: GraphSource,
  spoken: Spoken,
  { place, speaker, about }: Of<"add-claim">,
): Promise<void> {
  const words = wordsIn(spoken, place);
  if (words.trim() === "") refuse("There are no words at this place: mark what is claimed.");
  const claim: Entity = { type: "Claim", label: words, aliases: [], mentions: [] };
  if (speaker !== undefined) demandFit("ASSERTS", entity(spoken, speaker), claim);
  for (const id of about) demandFit("ABOUT", claim, entity(spoken, id));
  const share = await source.share(place.text);
  const isThere = share?.nodes.some(
    ({ attributes: { type, mentions } }) =>
      type === "Claim" && mentions.some((one) => placeKey(one) === placeKey(place)),
  );
  if (isThere) refuse("These words are a claim already: accept it, or mark other words.");
}

function checkSaidBy(spoken: Spoken, { place, speaker }: Of<"said-by">): void {
  const words = wordsIn(spoken, place);
  if (words.trim() === "") refuse("There are no words at this place: mark those that somebody says.");
  demandFit("ASSERTS", entity(spoken, speaker), { type: "Claim", label: words, aliases: [], mentions: [] });
}

function wordsIn({ texts }: Spoken, { text, start, end }: PlaceInText): string {
  return texts.get(text)?.body.slice(start, end) ?? "";
}

function placeKey({ text, start, end }: PlaceInText): string {
  return `${text} ${start}-${end}`;
}
