import {
  type Evidence,
  type GraphEdge,
  isByReader,
  isSaidByAll,
  overlaps,
  relationId,
  signedBy,
  signersOf,
} from "#model";
import type { ShareInHand } from "./share-in-hand.ts";

/** By which decision one does not sign a text any more. */
export interface Change {
  readonly decision: string;
  readonly from: string;
}

/** Another signs the text in somebody's place, and speaks where he spoke. */
export function handOver(share: ShareInHand, { to, ...change }: Change & { readonly to: string }): void {
  moveVoice(share, { ...change, to });
  share.speakAs(change.from, to);
}

/**
 * One of several does not sign the text any more; where he was the first, the next one speaks for those who stay. A text
 * that nobody else signs stays his.
 */
export function signOff(share: ShareInHand, { decision, from }: Change): void {
  const [first, second] = signersOf(share.record);
  if (second === undefined) return;
  dropDoubles(share, from);
  if (from === first) moveVoice(share, { decision, from, to: second });
  const { author: _author, coAuthors: _coAuthors, ...record } = share.record;
  const passages = record.passages.map((one) =>
    from === first && one.author === from ? { ...one, author: second } : one,
  );
  share.record = {
    ...record,
    ...signedBy(signersOf(share.record).filter((one) => one !== from)),
    passages,
  };
}

/** One more signs the text, after those who do, and claims what all of them claim in it. */
export function signOn(share: ShareInHand, decision: string, id: string): void {
  const signers = signersOf(share.record);
  share.record = { ...share.record, ...signedBy([...signers, id]) };
  const [first, ...others] = signers;
  for (const edge of first === undefined ? [] : share.edgesOf(first)) {
    const { target, attributes } = edge;
    const claim = attributes.type === "ASSERTS" ? share.entity(target) : undefined;
    const areAll = others.every((one) => share.edge(relationId("ASSERTS", one, target)));
    if (claim?.kind === "direct" && areAll) share.addEdge({ source: id, target, attributes }, decision);
  }
}

/** What the text says in the voice of one is another's; what names that one, or a reader stated of him, stays. */
function moveVoice(share: ShareInHand, { decision, from, to }: Change & { readonly to: string }): void {
  const named = share.mentionsOf(from);
  for (const edge of share.edgesOf(from)) {
    if (edge.source !== from) continue;
    const isVoice = (place: Evidence) =>
      isOfVoice(share, edge, place) &&
      !isByReader(place.method) &&
      !named.some((mention) => overlaps(place, mention));
    const { evidence } = edge.attributes;
    const leave = evidence.filter(isVoice);
    const stay = evidence.filter((place) => !isVoice(place));
    share.moveEvidence(edge, { leave, stay, to: { source: to, target: edge.target } }, decision);
  }
}

function isOfVoice(
  share: ShareInHand,
  { target, attributes: { type } }: GraphEdge,
  place: Evidence,
): boolean {
  return type === "ASSERTS" ? share.entity(target)?.kind === "direct" : isSaidByAll(type, place.method);
}

/** Takes claims from one that others who sign the text make in the same voice. */
function dropDoubles(share: ShareInHand, from: string): void {
  const others = signersOf(share.record).filter((one) => one !== from);
  for (const { key, source, target, attributes } of share.edgesOf(from)) {
    if (source !== from || attributes.type !== "ASSERTS" || share.entity(target)?.kind !== "direct") continue;
    if (others.some((one) => share.edge(relationId("ASSERTS", one, target)))) share.dropEdge(key);
  }
}
