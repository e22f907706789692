import {
  type Act,
  ENTITY_TYPES,
  type Entity,
  type GraphEdge,
  type PlaceInText,
  type RelationNamed,
  relationId,
} from "#model";
import { placeKey } from "../../graph-data/decisions/named-in.ts";
import { whySenseless, whySenselessOf } from "../../graph-data/decisions/senseless-act.ts";
import type { Spoken } from "./draft-decision.ts";
import type { CheckedGraph } from "./graph-source.ts";
import { noText, RefusedDecision } from "./graph-store.ts";
import { headsBehind, jointTexts } from "./signed-relations.ts";

type Of<Kind extends Act["kind"]> = Extract<Act, { kind: Kind }>;

/** Throws a RefusedDecision with one sentence where an act makes no sense in the graph as it is. */
export async function checkAct(graph: CheckedGraph, spoken: Spoken): Promise<void> {
  const { act } = spoken;
  const why =
    whySenseless(act) ??
    whySenselessOf(act, {
      entity: (id) => spoken.entities.get(id),
      words: (place) => wordsIn(spoken, place),
    });
  if (why !== undefined) refuse(why);
  switch (act.kind) {
    case "rename":
      if (entity(spoken, act.entity).label === act.label)
        refuse(`It is called ${act.label} already: give another name.`);
      return;
    case "retype":
      if (entity(spoken, act.entity).type === act.type)
        refuse(`It is ${ENTITY_TYPES[act.type].label} already: choose another type.`);
      return;
    case "redate":
      if (entity(spoken, act.entity).date === act.date) refuseSameDate(act.date);
      return;
    case "date-text":
      return checkDateText(graph, act);
    case "split":
      return checkSplit(spoken, act);
    case "accept":
    case "reject":
      return checkJudged(graph, spoken, act);
    case "add-mention":
      return checkMention(spoken, act);
    case "correct-relation":
      return checkCorrection(graph, act);
    case "add-claim":
      return checkClaim(graph, act);
    case "correct-claim":
      return checkClaimCorrected(graph, spoken, act);
  }
}

function refuse(message: string): never {
  throw new RefusedDecision("senseless", message);
}

function refuseSameDate(date: string | undefined): never {
  return refuse(
    `${date === undefined ? "It has no date" : `Its date is ${date}`} already: give another one.`,
  );
}

async function checkDateText(graph: CheckedGraph, { text, date }: Of<"date-text">): Promise<void> {
  const record = (await graph.share(text))?.record;
  if (!record) throw new RefusedDecision("not there", noText(text));
  if (record.date === date) refuseSameDate(date);
}

function entity({ entities }: Spoken, id: string): Entity {
  const found = entities.get(id);
  if (!found) throw new Error(`check-act: ${id} was not read`);
  return found;
}

function checkSplit(spoken: Spoken, { entity: id, places }: Of<"split">): void {
  const { mentions } = entity(spoken, id);
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
  graph: CheckedGraph,
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
  const edge = await relationThere(graph, judged.relation);
  const { proof } = judged;
  if (proof && !edge.attributes.evidence.some((place) => placeKey(place) === placeKey(proof)))
    refuse(
      `The relation is not stated at ${proof.start}-${proof.end} of ${proof.text}: choose among its proofs.`,
    );
}

async function relationThere(graph: CheckedGraph, named: RelationNamed): Promise<GraphEdge> {
  const id = relationId(named.type, named.source, named.target);
  const edge = (await graph.relations([{ id, ...named }])).get(id);
  if (edge) return edge;
  throw new RefusedDecision("not there", (await keptOfAnother(graph, named)) ?? noRelation(id));
}

function noRelation(id: string): string {
  return `No relation has the id ${id}: reload and look again.`;
}

/** Of whom the relation is kept where it only follows from a text that its source signs with another; and what to do. */
async function keptOfAnother(graph: CheckedGraph, named: RelationNamed): Promise<string | undefined> {
  const heads = headsBehind(jointTexts(await graph.textHeads()), { id: "", ...named });
  const kept = [...(await graph.relations(heads)).values()][0];
  if (!kept) return undefined;
  const [own, first] = [await graph.entity(named.source), await graph.entity(kept.source)];
  const [one, other] = [own?.label ?? named.source, first?.label ?? kept.source];
  return (
    `${one} signs the text with ${other}, and what both say in it is kept of ${other} alone: judge that relation (${kept.key}), which holds for all who sign. ` +
    `Where only one of them speaks, mark the words and say whose they are (said-by).`
  );
}

async function checkCorrection(
  graph: CheckedGraph,
  { relation, to, label }: Of<"correct-relation">,
): Promise<void> {
  const { attributes } = await relationThere(graph, relation);
  const isSame = (["type", "source", "target"] as const).every((part) => relation[part] === to[part]);
  if (isSame && label === attributes.label) refuse("It says this already: change an end, or what is said.");
}

function checkMention(spoken: Spoken, { entity: named, place, also = [] }: Of<"add-mention">): void {
  if (typeof named !== "string") return;
  const there = new Set(entity(spoken, named).mentions.map(placeKey));
  if ([place, ...also].some((one) => there.has(placeKey(one))))
    refuse("It is named here already: mark other words or another entity.");
}

async function checkClaim(graph: CheckedGraph, { place }: Of<"add-claim">): Promise<void> {
  const share = await graph.share(place.text);
  const isThere = share?.nodes.some(
    ({ attributes: { type, mentions } }) =>
      type === "Claim" && mentions.some((one) => placeKey(one) === placeKey(place)),
  );
  if (isThere) refuse("These words are a claim already: accept it, or mark other words.");
}

async function checkClaimCorrected(
  graph: CheckedGraph,
  spoken: Spoken,
  { claim, polarity, about }: Of<"correct-claim">,
): Promise<void> {
  const { mentions, polarity: held } = entity(spoken, claim);
  if (polarity !== undefined && polarity !== held) return;
  const text = mentions[0]?.text;
  const edges = text === undefined ? [] : ((await graph.share(text))?.edges ?? []);
  const read = edges.filter(({ source, attributes: { type } }) => type === "ABOUT" && source === claim);
  const there = new Set(read.map(({ target }) => target));
  if (about && (there.size !== new Set(about).size || about.some((one) => !there.has(one)))) return;
  refuse("It says this already: change how the claim is held, or what it is about.");
}

function wordsIn({ texts }: Spoken, { text, start, end }: PlaceInText): string {
  return texts.get(text)?.body.slice(start, end) ?? "";
}
