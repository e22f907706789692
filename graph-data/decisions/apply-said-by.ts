import {
  type Act,
  type Decision,
  type Entity,
  holds,
  overlaps,
  type Passage,
  relationId,
  type Span,
  type TextRecord,
} from "#model";
import type { Replaying } from "./replaying.ts";

type Of<Kind extends Act["kind"]> = Extract<Act, { kind: Kind }>;

/** Words of a text are somebody else's: the passages in them, and what is claimed in them, are that one's. */
export function applySaidBy(replay: Replaying, step: Decision, act: Of<"said-by">): boolean {
  const { share, ids } = replay;
  const span = replay.placeOf(step, act.place);
  if (!span) return false;
  const speaker = ids.now(act.speaker);
  const isTheirs = voiceOf(share.record, span);
  replay.tellTypes(step);
  share.record = { ...share.record, passages: spokenIn(share.record.passages, span, speaker) };
  for (const [id, claim] of [...share.entities()])
    if (claim.type === "Claim" && claim.mentions.some((mention) => holds(span, mention)))
      sayAgain(replay, step.id, { id, claim, speaker, isTheirs });
  return true;
}

/**
 * Whether a claim in the words is made in their own voice. Where whole passages are somebody else's, what they quote of
 * others stays with those; what is told of somebody is that one's in any case.
 */
function voiceOf(
  { author, passages }: TextRecord,
  span: Span,
): (claim: Entity, speakers: readonly string[]) => boolean {
  const whole = passages.filter((passage) => holds(span, passage));
  const voices = new Set([author, ...whole.map((passage) => passage.author)]);
  return ({ kind }, speakers) =>
    kind !== "reported" && (whole.length === 0 || speakers.every((one) => voices.has(one)));
}

/** The passages with those in the words given to the speaker; words within a passage are a quotation in it. */
function spokenIn(passages: readonly Passage[], span: Span, speaker: string): Passage[] {
  const touched = passages.filter((passage) => overlaps(passage, span));
  const within = touched.flatMap((passage): Passage[] => {
    if (holds(span, passage) || touched.some((inner) => inner !== passage && isAt(inner, span))) return [];
    const start = Math.max(span.start, passage.start);
    return [{ kind: "quotation", start, end: Math.min(span.end, passage.end), author: speaker }];
  });
  const all = passages.map((passage) => (holds(span, passage) ? { ...passage, author: speaker } : passage));
  return [...all, ...within].sort((a, b) => a.start - b.start || b.end - a.end);
}

function isAt(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

interface Said {
  readonly id: string;
  readonly claim: Entity;
  readonly speaker: string;
  readonly isTheirs: (claim: Entity, speakers: readonly string[]) => boolean;
}

function sayAgain({ share }: Replaying, decision: string, { id, claim, speaker, isTheirs }: Said): void {
  const asserted = share
    .edgesOf(id)
    .filter(({ target, attributes }) => target === id && attributes.type === "ASSERTS");
  const speakers = asserted.map(({ source }) => source);
  if (speakers.length === 1 && speakers[0] === speaker) return;
  if (!isTheirs(claim, speakers)) return;
  for (const { key } of asserted) share.dropEdge(key);
  const evidence = asserted.flatMap(({ attributes }) => attributes.evidence);
  share.addEdge(
    {
      source: speaker,
      target: id,
      attributes: {
        type: "ASSERTS",
        evidence: evidence.length > 0 ? evidence : [...claim.mentions],
        confidence: 1,
        status: "added",
      },
    },
    decision,
  );
  const isThere = share.edge(relationId("ASSERTS", speaker, id)) !== undefined;
  const kind = speaker === share.record.author ? "direct" : "quoted";
  if (isThere && claim.kind !== undefined) share.setEntity(id, { ...claim, kind });
}
