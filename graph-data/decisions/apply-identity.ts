import {
  type Act,
  compareText,
  type Decision,
  type Entity,
  type EntityType,
  type Mention,
  overlaps,
  type Span,
  sentencesAround,
  wordsAt,
} from "#model";
import { appearTogether } from "./appear-together.ts";
import { createdId } from "./decision-id.ts";
import { mergedEntities, redated, relabelled, retyped, withStatus } from "./merged-parts.ts";
import { placeKey } from "./named-in.ts";
import type { Replaying } from "./replaying.ts";
import { leavesWithSpeaker, speakingNames } from "./speaker-named.ts";

type Of<Kind extends Act["kind"]> = Extract<Act, { kind: Kind }>;

/** Two entities are one: names, places, relations and words go over to the one that stays. */
export function applySame(replay: Replaying, step: Decision, act: Of<"same">): boolean {
  const { ids, share } = replay;
  const [keep, merge] = [ids.now(act.keep), ids.now(act.merge)];
  if (keep === merge) return share.knows(keep);
  const label = replay.nameOf(step, act.keep);
  const type = replay.typeOf(step, act.keep);
  ids.join(keep, merge);
  if (type) turnInto(replay, step.id, { id: keep, type });
  if (!share.knows(merge)) return false;
  const [stays, goes] = [share.entity(keep), share.entity(merge)];
  const isMixed = replay.made.has(keep) !== replay.made.has(merge);
  share.forgetEntity(merge);
  if (goes) {
    const moved = isMixed && goes.status === "added" ? withStatus(goes, "accepted") : goes;
    share.setEntity(keep, asKept(stays, moved, { label, type }));
  }
  moveEdges(replay, step.id, { from: merge, to: keep });
  share.speakAs(merge, keep);
  return true;
}

function asKept(
  stays: Entity | undefined,
  goes: Entity,
  { label, type }: { label: string | undefined; type: EntityType | undefined },
): Entity {
  const turned = type ? retyped(goes, type) : goes;
  const whole = stays ? mergedEntities(stays, turned) : turned;
  return label === undefined ? whole : relabelled(whole, label);
}

function moveEdges({ share }: Replaying, decision: string, { from, to }: { from: string; to: string }): void {
  const now = (id: string) => (id === from ? to : id);
  for (const edge of share.edgesOf(from)) {
    share.dropEdge(edge.key);
    share.addEdge({ ...edge, source: now(edge.source), target: now(edge.target) }, decision);
  }
  for (const edge of [...share.edges()])
    if (edge.attributes.via === from) share.setEdge({ ...edge, attributes: { ...edge.attributes, via: to } });
}

/** Another name for an entity; the old one stays among its names. */
export function applyRename({ ids, share, givenNames }: Replaying, act: Of<"rename">): boolean {
  const id = ids.now(act.entity);
  givenNames.set(id, act.label);
  return share.relabel(id, act.label);
}

/** When an event was, or a work appeared, as a reader knows it. */
export function applyRedate({ ids, share, givenDates }: Replaying, act: Of<"redate">): boolean {
  const id = ids.now(act.entity);
  givenDates.push({ id, date: act.date });
  const entity = share.entity(id);
  if (entity) share.setEntity(id, redated(entity, act.date));
  return entity !== undefined;
}

/** Another type for an entity; relations that it may not have as such are dropped and reported. */
export function applyRetype(replay: Replaying, step: Decision, act: Of<"retype">): boolean {
  const id = replay.ids.now(act.entity);
  const isKnown = replay.share.knows(id);
  turnInto(replay, step.id, { id, type: act.type });
  return isKnown;
}

function turnInto(
  { share }: Replaying,
  decision: string,
  { id, type }: { id: string; type: EntityType },
): void {
  share.givenTypes.set(id, type);
  const entity = share.entity(id);
  if (entity?.type === type) return;
  if (entity) share.setEntity(id, retyped(entity, type));
  for (const edge of share.edgesOf(id)) {
    share.dropEdge(edge.key);
    share.addEdge(edge, decision);
  }
}

/**
 * Some mentions of an entity are of another one: they leave, with what is stated where only they stand, and with the claims
 * whose speaker they name. A mention that a later reading gives to somebody else of that type leaves that one.
 */
export function applySplit(replay: Replaying, step: Decision, act: Of<"split">): boolean {
  const { share, ids } = replay;
  const id = ids.now(act.entity);
  const other = createdId(step) ?? "";
  const type = replay.typeOf(step, act.entity);
  replay.givenNames.set(other, act.label);
  if (type) share.givenTypes.set(other, type);
  const isLeaving = spanSet(act.places.flatMap((place) => replay.placeOf(step, place) ?? []));
  const others = [...share.entities()].filter(([, entity]) => entity.type === type).map(([key]) => key);
  const holders = share.mentionsOf(id).some(isLeaving) ? [id] : others;
  const parted = holders.filter(
    (holder) => holder !== other && part(replay, step, { holder, other, isLeaving }),
  );
  if (parted.length > 0) appearTogether(replay, other, share.mentionsOf(other));
  return parted.length > 0;
}

interface Parting {
  readonly holder: string;
  readonly other: string;
  readonly isLeaving: (span: Span) => boolean;
}

function part(replay: Replaying, step: Decision, { holder, other, isLeaving }: Parting): boolean {
  const { share } = replay;
  const { id: decision, act } = step;
  const entity = share.entity(holder);
  const leaving = entity?.mentions.filter(isLeaving) ?? [];
  if (!entity || leaving.length === 0 || act.kind !== "split") return false;
  const staying = entity.mentions.filter((mention) => !isLeaving(mention));
  if (staying.length === 0 && !hadMore(step)) return false;
  const there = share.entity(other);
  const fresh = newcomer(entity, act.label, leaving, share.body);
  share.setEntity(other, there ? mergedEntities(there, fresh) : fresh);
  splitEdges(replay, decision, { id: holder, other, leaving, staying });
  if (staying.length > 0) share.setEntity(holder, withMentions(entity, staying, share.body));
  else {
    share.speakAs(holder, other);
    share.dropEntity(holder);
  }
  return true;
}

/** Whether the entity was named elsewhere too when its mentions were parted, as the decision itself tells. */
function hadMore({ act, anchors }: Decision): boolean {
  if (act.kind !== "split") return false;
  const leaving = new Set(act.places.map(placeKey));
  return anchors.some(({ id, place }) => id === act.entity && !leaving.has(placeKey(place)));
}

function spanSet(places: readonly Span[]): (span: Span) => boolean {
  const keys = new Set(places.map(({ start, end }) => `${start}-${end}`));
  return ({ start, end }) => keys.has(`${start}-${end}`);
}

function newcomer({ type }: Entity, label: string, mentions: readonly Mention[], body: string): Entity {
  const names = new Set(mentions.map((mention) => wordsAt(body, mention)));
  names.delete(label);
  return { type, label, aliases: [...names].sort(compareText), mentions: [...mentions] };
}

/** The entity on some of its mentions only: names that no place reads any more go, where another place did read them. */
export function withMentions(entity: Entity, mentions: readonly Mention[], body: string): Entity {
  const before = new Set(entity.mentions.map((mention) => wordsAt(body, mention)));
  const now = new Set(mentions.map((mention) => wordsAt(body, mention)));
  const aliases = entity.aliases.filter((name) => now.has(name) || !before.has(name));
  return { ...entity, aliases, mentions: [...mentions] };
}

interface Split {
  readonly id: string;
  readonly other: string;
  readonly leaving: readonly Mention[];
  readonly staying: readonly Mention[];
}

function splitEdges({ share }: Replaying, decision: string, { id, other, leaving, staying }: Split): void {
  const { record } = share;
  const { sentences } = record;
  const speaking = speakingNames([...leaving, ...staying], wordsSaidBy(id, share));
  const now = (end: string) => (end === id ? other : end);
  for (const edge of share.edgesOf(id)) {
    const { evidence, type } = edge.attributes;
    const isSpeaker = type === "ASSERTS" && edge.source === id;
    const owner = (proof: Span) => {
      if (!isSpeaker) return whose(proof, { leaving, staying, sentences });
      return leavesWithSpeaker(proof, { id, leaving, staying, speaking, record }) ? "leaving" : "staying";
    };
    const stay = evidence.filter((place) => owner(place) !== "leaving");
    const leave = evidence.filter((place) =>
      type === "APPEARS_WITH" ? owner(place) !== "staying" : owner(place) === "leaving",
    );
    const to = { source: now(edge.source), target: now(edge.target) };
    share.moveEvidence(edge, { leave, stay, to }, decision);
  }
}

/** The words of all claims that an entity makes. */
function wordsSaidBy(id: string, share: Replaying["share"]): Mention[] {
  const claims = share.edgesOf(id).filter(({ source, attributes }) => {
    return source === id && attributes.type === "ASSERTS";
  });
  return claims.flatMap(({ target }) => share.mentionsOf(target));
}

/** Whose mentions a proof holds: within its own words, else within its sentence; where nobody is named, those who stay keep it. */
function whose(
  span: Span,
  { leaving, staying, sentences }: Pick<Split, "leaving" | "staying"> & { sentences: readonly number[] },
): "leaving" | "staying" | "both" {
  for (const around of [span, sentencesAround(sentences, span)]) {
    const leaves = leaving.some((mention) => overlaps(around, mention));
    const stays = staying.some((mention) => overlaps(around, mention));
    if (leaves || stays) return leaves && stays ? "both" : leaves ? "leaving" : "staying";
  }
  return staying.length > 0 ? "staying" : "leaving";
}
