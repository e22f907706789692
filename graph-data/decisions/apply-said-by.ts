import {
  type Act,
  type Decision,
  type Entity,
  type Evidence,
  type GraphEdge,
  holds,
  isByReader,
  type Mention,
  methodAlone,
  overlaps,
  type Passage,
  type RelationType,
  relationId,
  type Span,
  signersOf,
  type TextRecord,
} from "#model";
import type { Replaying } from "./replaying.ts";

type Of<Kind extends Act["kind"]> = Extract<Act, { kind: Kind }>;

/**
 * Words of a text are somebody else's: the passages in them, what is claimed in them, and whom and what they cite,
 * support or oppose. The notes of whole passages go with them.
 */
export function applySaidBy(replay: Replaying, step: Decision, act: Of<"said-by">): boolean {
  const { share, ids } = replay;
  const span = replay.placeOf(step, act.place);
  if (!span) return false;
  const speaker = ids.now(act.speaker);
  const voice = voiceIn(share.record, span);
  const isSaid = (place: Span) => voice.spans.some((one) => holds(one, place));
  replay.tellTypes(step);
  share.record = { ...share.record, passages: spokenIn(share.record.passages, span, { speaker, voice }) };
  for (const [id, claim] of [...share.entities()])
    if (claim.type === "Claim" && claim.mentions.some(isSaid))
      sayAgain(replay, step.id, { id, claim, speaker, voice });
  for (const edge of [...share.edges()])
    if (voice.authors.has(edge.source)) stateAgain(replay, step.id, { edge, speaker, voice, isSaid });
  return true;
}

/** Who spoke in some words before a reader gave them to another. */
interface Voice {
  /** The words, and the notes whose marks stand in them where they are whole passages. */
  readonly spans: readonly Span[];
  readonly isWhole: boolean;
  readonly authors: ReadonlySet<string>;
  /** With the author of the text, in whose voice a claim in whole passages may be made as well. */
  readonly claimants: ReadonlySet<string | undefined>;
}

function voiceIn(record: TextRecord, span: Span): Voice {
  const { author, passages, notes } = record;
  const signers = signersOf(record);
  const whole = passages.filter((passage) => holds(span, passage));
  const innermost = passages.findLast((passage) => holds(passage, span));
  const isWhole = whole.length > 0;
  const spoken = isWhole ? whole : innermost ? [innermost] : [];
  const speakers = spoken.flatMap((one) => one.author ?? (one.kind === "quotation" ? [] : (author ?? [])));
  const authors = speakers.flatMap((one) => (one === author ? signers : one));
  const theirs = isWhole ? notes.filter(({ marker }) => marker && holds(span, marker)) : [];
  return {
    spans: [span, ...theirs],
    isWhole,
    authors: new Set(authors),
    claimants: new Set([...signers, ...whole.map((passage) => passage.author)]),
  };
}

/** The passages with those in the words given to the speaker; words within a passage are a quotation in it. */
function spokenIn(
  passages: readonly Passage[],
  span: Span,
  { speaker, voice: { spans, authors } }: { speaker: string; voice: Voice },
): Passage[] {
  const isTheirs = (passage: Passage) =>
    holds(span, passage) ||
    (passage.author !== undefined && authors.has(passage.author) && spans.some((one) => holds(one, passage)));
  const touched = passages.filter((passage) => overlaps(passage, span));
  const within = touched.flatMap((passage): Passage[] => {
    if (holds(span, passage) || touched.some((inner) => inner !== passage && isAt(inner, span))) return [];
    const start = Math.max(span.start, passage.start);
    return [{ kind: "quotation", start, end: Math.min(span.end, passage.end), author: speaker }];
  });
  const all = passages.map((passage) => (isTheirs(passage) ? { ...passage, author: speaker } : passage));
  return [...all, ...within].sort((a, b) => a.start - b.start || b.end - a.end);
}

function isAt(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

interface Said {
  readonly id: string;
  readonly claim: Entity;
  readonly speaker: string;
  readonly voice: Voice;
}

function sayAgain({ share }: Replaying, decision: string, { id, claim, speaker, voice }: Said): void {
  const asserted = share
    .edgesOf(id)
    .filter(({ target, attributes }) => target === id && attributes.type === "ASSERTS");
  const speakers = asserted.map(({ source }) => source);
  if (speakers.length === 1 && speakers[0] === speaker) return;
  if (!isInVoice(claim, speakers, voice)) return;
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
  const kind = signersOf(share.record).includes(speaker) ? "direct" : "quoted";
  if (isThere && claim.kind !== undefined) share.setEntity(id, { ...claim, kind });
}

/**
 * Whether a claim in the words is made in their own voice. Where whole passages are somebody else's, what they quote of
 * others stays with those; what is told of somebody is that one's in any case.
 */
function isInVoice({ kind }: Entity, speakers: readonly string[], { isWhole, claimants }: Voice): boolean {
  return kind !== "reported" && (!isWhole || speakers.every((one) => claimants.has(one)));
}

/** What somebody states by speaking, without being named. */
const BY_SPEAKING: ReadonlySet<RelationType> = new Set(["CITES", "SUPPORTS", "OPPOSES"]);

interface Stated {
  readonly edge: GraphEdge;
  readonly speaker: string;
  readonly voice: Voice;
  readonly isSaid: (place: Span) => boolean;
}

/** Gives the speaker what the words state of whoever spoke before; what names that one, or a reader stated, stays. */
function stateAgain({ share }: Replaying, decision: string, { edge, speaker, voice, isSaid }: Stated): void {
  const { type, evidence, manner = "mention" } = edge.attributes;
  // A note at words within a passage, and the quoting of them, are of the one who quotes.
  if (!BY_SPEAKING.has(type) || (!voice.isWhole && manner !== "mention")) return;
  const named = share.mentionsOf(edge.source);
  const isOfVoice = (place: Mention) =>
    isSaid(place) && !isByReader(place.method) && !named.some((mention) => overlaps(place, mention));
  const own = signersOf(share.record).length > 1 ? withAlone(edge, isSaid) : edge;
  if (own !== edge) share.setEdge(own);
  if (edge.source === speaker) return;
  const leave = evidence.filter(isOfVoice);
  const stay = own.attributes.evidence.filter((_place, at) => !leave.includes(evidence[at] as Evidence));
  share.moveEvidence(own, { leave, stay, to: { source: speaker, target: edge.target } }, decision);
}

/** What one of several authors states in these words he states alone: those who sign with him do not. */
function withAlone(edge: GraphEdge, isSaid: (place: Span) => boolean): GraphEdge {
  const { attributes } = edge;
  if (!attributes.evidence.some(isSaid)) return edge;
  const evidence = attributes.evidence.map((place) =>
    isSaid(place) ? { ...place, method: methodAlone(place.method) } : place,
  );
  return { ...edge, attributes: { ...attributes, evidence } };
}
