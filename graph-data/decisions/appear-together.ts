import { holds, type Mention, overlaps, RELATION_TYPES, sentencesAround } from "#model";
import { withEvidence } from "./merged-parts.ts";
import type { Replaying } from "./replaying.ts";

/** How sure it is that two belong together because one sentence names both; as the reading has it. */
const WEAK = { confidence: 0.3, method: "sentence" } as const;
/** In a sentence with more names than this a new name is not tied to each. */
const MOST_NAMES = 12;

/** Ties an entity, where it is newly named, to those that the same sentence names, unless something is stated of the two. */
export function appearTogether({ share }: Replaying, id: string, mentions: readonly Mention[]): void {
  if (share.entity(id)?.type === "Claim") return;
  const places = mentions.map((mention) => sentencesAround(share.record.sentences, mention));
  const sentences = new Map(places.map((place) => [`${place.start}-${place.end}`, place]));
  const tied = new Set(
    share
      .edgesOf(id)
      .flatMap(({ source, target, attributes: { type } }) =>
        RELATION_TYPES[type].stated ? [source === id ? target : source] : [],
      ),
  );
  for (const { start, end } of sentences.values()) {
    const others = [...share.entities()].filter(
      ([other, { type, mentions: named }]) =>
        other !== id && type !== "Claim" && named.some((mention) => holds({ start, end }, mention)),
    );
    if (others.length > MOST_NAMES) continue;
    const evidence = [{ text: share.text, start, end, ...WEAK }];
    for (const [other] of others) {
      if (tied.has(other)) continue;
      const [source, target] = id < other ? [id, other] : [other, id];
      const attributes = { type: "APPEARS_WITH" as const, evidence, confidence: WEAK.confidence };
      share.addEdge({ source, target, attributes }, "");
    }
  }
}

/** Takes back what is said of an entity where it is named no more: in the sentences of these places, unless another name of it stands there. */
export function untie({ share }: Replaying, id: string, gone: readonly Mention[]): void {
  const staying = share.mentionsOf(id);
  const { sentences } = share.record;
  for (const edge of share.edgesOf(id)) {
    const left = edge.attributes.evidence.filter((place) => {
      const around = sentencesAround(sentences, place);
      const isOf = (mention: Mention) => overlaps(around, mention);
      return staying.some(isOf) || !gone.some(isOf);
    });
    if (left.length === edge.attributes.evidence.length) continue;
    share.dropEdge(edge.key);
    if (left.length > 0) share.setEdge(withEvidence(edge, left, share.body));
  }
}
