import { type Act, type Decision, type Relation, relationId } from "#model";
import { BY_HAND, type Replaying } from "./replaying.ts";

type Of<Kind extends Act["kind"]> = Extract<Act, { kind: Kind }>;

/** A relation leads elsewhere or says something else: all that states it states the other one, as the reader has it. */
export function applyCorrection(replay: Replaying, step: Decision, act: Of<"correct-relation">): boolean {
  const { share, ids } = replay;
  const [from, to] = [act.relation, act.to].map(({ type, source, target }) => ({
    type,
    source: ids.now(source),
    target: ids.now(target),
  })) as [typeof act.relation, typeof act.to];
  const edge = share.edge(relationId(from.type, from.source, from.target));
  if (!edge) return false;
  const { type, source, target } = to;
  if (relationId(type, source, target) === edge.key && act.label === edge.attributes.label) return false;
  replay.tellTypes(step);
  // What may not be so is not put in place of what was read: it waits, and is told.
  if (!share.mayLead(to)) return false;
  share.dropEdge(edge.key);
  share.addEdge({ source, target, attributes: restated(edge.attributes, act) }, step.id);
  return true;
}

/**
 * The relation as another one, in the same places, which a reader now says state it: how sure the reading was of something
 * else says nothing of it. Of a citation that stays one, how and where it cites stays.
 */
function restated(read: Relation, { to: { type }, label }: Of<"correct-relation">): Relation {
  const { evidence, type: old, label: _label, confidence: _confidence, status: _status, ...cited } = read;
  return {
    type,
    evidence: evidence.map((place) => ({ ...place, ...BY_HAND })),
    confidence: 1,
    ...(type === old && cited),
    ...(label !== undefined && { label }),
    status: "added",
  };
}
