import {
  holds,
  type Mention,
  overlaps,
  type Passage,
  type Span,
  sentencesAround,
  signersOf,
  type TextRecord,
} from "#model";

/** An entity of which some mentions leave, in a text, and those of all that may name it as a speaker. */
export interface Parted {
  readonly id: string;
  readonly leaving: readonly Mention[];
  readonly staying: readonly Mention[];
  readonly speaking: readonly Mention[];
  readonly record: TextRecord;
}

/** The mentions of an entity outside all that it says: within it, a name speaks of somebody and is not who speaks. */
export function speakingNames(mentions: readonly Mention[], said: readonly Span[]): Mention[] {
  return mentions.filter((mention) => !said.some((words) => holds(words, mention)));
}

/**
 * Whether a claim leaves with some mentions of its speaker: it follows the name that says who speaks, not one within what is
 * said. That name stands in the sentence, or else before it in the same passage; where the whole passage or text is the
 * speaker's, nobody needs to be named, and the claim stays.
 */
export function leavesWithSpeaker(proof: Span, parted: Parted): boolean {
  const { id, leaving, staying, speaking, record } = parted;
  if (staying.length === 0) return true;
  const passage = innermost(record.passages, proof);
  const sentence = sentencesAround(record.sentences, proof);
  const near = nearest(speaking, sentence, proof) ?? beforeIn(speaking, passage, { id, record, proof });
  return near !== undefined && leaving.includes(near);
}

/** The name within a stretch that stands nearest to the proof. */
function nearest(names: readonly Mention[], within: Span, proof: Span): Mention | undefined {
  const distance = ({ start, end }: Span) => Math.max(0, proof.start - end, start - proof.end);
  return names.filter((name) => overlaps(within, name)).sort((a, b) => distance(a) - distance(b))[0];
}

interface Voice {
  readonly id: string;
  readonly record: TextRecord;
  readonly proof: Span;
}

/** The last name of the passage before the proof; none where the passage is in the voice of the entity itself. */
function beforeIn(
  names: readonly Mention[],
  passage: Passage | undefined,
  { id, record, proof }: Voice,
): Mention | undefined {
  const voice = passage?.author ?? (passage?.kind === "quotation" ? undefined : record.author);
  const isTheirs = voice === record.author && signersOf(record).includes(id);
  if (voice === id || isTheirs || !passage) return undefined;
  const before = names.filter((name) => name.end <= proof.start && holds(passage, name));
  return before.sort((a, b) => b.end - a.end)[0];
}

function innermost(passages: readonly Passage[], place: Span): Passage | undefined {
  return passages.findLast((passage) => holds(passage, place));
}
