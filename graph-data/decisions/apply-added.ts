import { type Act, type Decision, type Entity, type Mention, relationId, wordsAt } from "#model";
import { appearTogether } from "./appear-together.ts";
import { createdId } from "./decision-id.ts";
import { mergedEntities, withStatus } from "./merged-parts.ts";
import type { Replaying } from "./replaying.ts";

type Of<Kind extends Act["kind"]> = Extract<Act, { kind: Kind }>;

/** A reader marks where an entity is named, in one place or in several: one of the graph or a new one. */
export function applyAddMention(replay: Replaying, step: Decision, act: Of<"add-mention">): boolean {
  const { share, ids } = replay;
  const spans = [act.place, ...(act.also ?? [])].flatMap((place) => replay.placeOf(step, place) ?? []);
  const given = typeof act.entity === "string" ? undefined : act.entity;
  const id = ids.now(given ? (createdId(step) ?? "") : (act.entity as string));
  if (given) {
    replay.givenNames.set(id, given.label);
    share.givenTypes.set(id, given.type);
  }
  const named = typeof act.entity === "string" ? act.entity : id;
  const [label, type] = [replay.nameOf(step, named), replay.typeOf(step, named)];
  if (spans.length === 0 || label === undefined || !type) return false;
  const mentions = spans.map((span) => replay.byHand(span));
  const there = share.entity(id);
  const part = partOf(type, label, mentions, share.body);
  const isAdded = replay.made.has(id) && !there;
  share.setEntity(id, there ? withMentions(there, part) : isAdded ? withStatus(part, "added") : part);
  appearTogether(replay, id, mentions);
  return true;
}

function partOf(type: Entity["type"], label: string, mentions: readonly Mention[], body: string): Entity {
  const bare: Entity = { type, label, aliases: [], mentions: [] };
  const names = mentions.map((mention) => wordsAt(body, mention)).filter((words) => words !== label);
  return mergedEntities(bare, { ...bare, aliases: [...new Set(names)], mentions: [...mentions] });
}

/** The entity with more places; its label and its standing stay as they are. */
function withMentions(there: Entity, part: Entity): Entity {
  return withStatus(mergedEntities(there, part), there.status);
}

/** A reader reads a relation in some words. */
export function applyAddRelation(replay: Replaying, step: Decision, act: Of<"add-relation">): boolean {
  const { share, ids } = replay;
  const span = replay.placeOf(step, act.place);
  if (!span) return false;
  const { type } = act.relation;
  const [source, target] = [ids.now(act.relation.source), ids.now(act.relation.target)];
  if (source === target) return false;
  const evidence = [replay.byHand(span)];
  replay.tellTypes(step);
  const label = act.label === undefined ? {} : { label: act.label };
  const attributes = { type, evidence, confidence: 1, ...label, status: "added" as const };
  share.addEdge({ source, target, attributes }, step.id);
  return share.edge(relationId(type, source, target)) !== undefined;
}

/** A reader marks a claim: its words, who asserts it, what it is about. A claim that was read there is the same one. */
export function applyAddClaim(replay: Replaying, step: Decision, act: Of<"add-claim">): boolean {
  const { share, ids } = replay;
  const span = replay.placeOf(step, act.place);
  const made = createdId(step) ?? "";
  if (!span) return false;
  const read = [...share.entities()].find(
    ([, { type, mentions }]) =>
      type === "Claim" && mentions.some(({ start, end }) => start === span.start && end === span.end),
  );
  const mention = replay.byHand(span);
  const { claimKind: kind = "direct", polarity } = act;
  const claim: Entity = {
    type: "Claim",
    label: wordsAt(share.body, span),
    aliases: [],
    mentions: [mention],
    kind,
    ...(polarity && { polarity }),
    status: "added",
  };
  replay.tellTypes(step);
  if (read) ids.join(read[0], made);
  const id = read?.[0] ?? made;
  share.setEntity(id, read ? mergedEntities(read[1], claim) : claim);
  const tie = (type: "ASSERTS" | "ABOUT", source: string, target: string) => {
    const attributes = { type, evidence: [mention], confidence: 1, status: "added" as const };
    share.addEdge({ source, target, attributes }, step.id);
  };
  if (act.speaker !== undefined) tie("ASSERTS", ids.now(act.speaker), id);
  for (const about of new Set(act.about.map((one) => ids.now(one)))) tie("ABOUT", id, about);
  return true;
}
