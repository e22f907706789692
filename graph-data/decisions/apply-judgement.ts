import { type Act, type Decision, type Judged, type Mention, type PlaceInText, relationId } from "#model";
import { untie } from "./appear-together.ts";
import { withMentions } from "./apply-identity.ts";
import { withEvidence, withStatus } from "./merged-parts.ts";
import type { Replaying } from "./replaying.ts";

type Of<Kind extends Act["kind"]> = Extract<Act, { kind: Kind }>;
type JudgedRelation = Extract<Judged, { relation: unknown }>;

/** A reader says yes: what was read is sure. */
export function applyAccept(replay: Replaying, step: Decision, { judged }: Of<"accept">): boolean {
  const { share, ids } = replay;
  if ("relation" in judged) return acceptRelation(replay, step, judged);
  const id = ids.now(judged.entity);
  const entity = share.entity(id);
  if (!entity) return false;
  if ("mention" in judged) {
    const mentions = surePlaces(replay, step, { places: entity.mentions, place: judged.mention });
    if (mentions) share.setEntity(id, { ...entity, mentions });
    return mentions !== undefined;
  }
  if (replay.disputed.has(step.id)) {
    share.setEntity(id, withStatus(entity, "disputed"));
    return true;
  }
  const accepted = withStatus(entity, entity.status ?? "accepted");
  const isClaim = entity.type === "Claim";
  share.setEntity(id, isClaim ? { ...accepted, mentions: entity.mentions.map(sure) } : accepted);
  return true;
}

function acceptRelation(replay: Replaying, step: Decision, judged: JudgedRelation): boolean {
  const { share } = replay;
  const edge = share.edge(edgeId(replay, judged));
  if (!edge) return false;
  const { attributes } = edge;
  if (judged.proof) {
    const evidence = surePlaces(replay, step, { places: attributes.evidence, place: judged.proof });
    if (evidence) share.setEdge(withEvidence(edge, evidence, share.body));
    return evidence !== undefined;
  }
  if (replay.disputed.has(step.id)) {
    share.setEdge({ ...edge, attributes: withStatus(attributes, "disputed") });
    return true;
  }
  const accepted = withStatus(attributes, attributes.status ?? "accepted");
  share.setEdge({ ...edge, attributes: { ...accepted, confidence: 1 } });
  return true;
}

/** The places with one of them sure; nothing where it is not among them. */
function surePlaces(
  replay: Replaying,
  step: Decision,
  { places, place }: { places: readonly Mention[]; place: PlaceInText },
): Mention[] | undefined {
  const span = replay.placeOf(step, place);
  const isIt = (one: Mention) => one.start === span?.start && one.end === span.end;
  return places.some(isIt) ? places.map((one) => (isIt(one) ? sure(one) : one)) : undefined;
}

function sure<Place extends Mention>(place: Place): Place {
  return { ...place, confidence: 1 };
}

/** A reader says no: what was read leaves the graph, with what hangs on it. */
export function applyReject(replay: Replaying, step: Decision, { judged }: Of<"reject">): boolean {
  const { share, ids } = replay;
  if ("relation" in judged) return rejectRelation(replay, step, judged);
  const id = ids.now(judged.entity);
  if ("mention" in judged) return rejectMention(replay, step, { id, place: judged.mention });
  const isKnown = share.knows(id);
  if (isKnown) share.dropEntity(id);
  return isKnown;
}

function rejectMention(
  replay: Replaying,
  step: Decision,
  { id, place }: { id: string; place: PlaceInText },
): boolean {
  const { share } = replay;
  const entity = share.entity(id);
  const span = replay.placeOf(step, place);
  const isGone = (one: Mention) => one.start === span?.start && one.end === span.end;
  const gone = entity?.mentions.filter(isGone) ?? [];
  if (!entity || gone.length === 0) return false;
  const left = entity.mentions.filter((one) => !isGone(one));
  if (left.length === 0) share.dropEntity(id);
  else {
    share.setEntity(id, withMentions(entity, left, share.body));
    untie(replay, id, gone);
  }
  return true;
}

function rejectRelation(replay: Replaying, step: Decision, judged: JudgedRelation): boolean {
  const { share } = replay;
  const edge = share.edge(edgeId(replay, judged));
  if (!edge) return false;
  if (!judged.proof) {
    share.dropEdge(edge.key);
    return true;
  }
  const span = replay.placeOf(step, judged.proof);
  const { evidence } = edge.attributes;
  const left = evidence.filter(({ start, end }) => start !== span?.start || end !== span.end);
  if (left.length === evidence.length) return false;
  share.dropEdge(edge.key);
  if (left.length > 0) share.setEdge(withEvidence(edge, left, share.body));
  return true;
}

function edgeId({ ids }: Replaying, { relation: { type, source, target } }: JudgedRelation): string {
  return relationId(type, ids.now(source), ids.now(target));
}
