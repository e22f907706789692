import { type Span, wordsAt } from "#model";
import type { EntityNumber } from "../document.ts";
import { ownsSomething } from "../patterns/between-names.ts";
import {
  endsInName,
  introducesWords,
  isToldOfBefore,
  namesAtColon,
  quotesOwnText,
  quotesPaper,
  signsBehind,
  signsParagraph,
} from "../patterns/introductions.ts";
import { leadsNamelessWords, tellsOfAnother } from "../patterns/nameless-speakers.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import { cuesBeside, cuesOf, nearestCue } from "./cues-beside.ts";
import { issuerIn } from "./issuers-of-words.ts";
import { namedBehindBlock } from "./named-behind-blocks.ts";
import type { NamedPlace } from "./named-places.ts";
import {
  endsInColon,
  isAddressed,
  leadsWords,
  type Speaker,
  type SpeakerClues,
  subjectBefore,
  subjectOf,
} from "./quotation-subjects.ts";
import {
  fromClosing,
  fromNote,
  fromReferenceBefore,
  fromReferenceBehind,
  namedBehind,
} from "./referenced-speakers.ts";
import { signatureBehind, signerOf } from "./signer-of-block.ts";
import { touching } from "./span-order.ts";
import type { SpeechCue } from "./speech-cues.ts";
import { withOthers } from "./spoken-with.ts";

/** The speaker of words in quotation marks: a cue in their sentence, the words before them, or the note behind them. */
export function speakerOfInline(clues: SpeakerClues, quotation: Span): Speaker | undefined {
  const { cues, document } = clues;
  const first = lastBeginningAt(document.sentences, quotation.start);
  const own = ownWords(clues, quotation);
  if (own) return own;
  const last = Math.max(first, lastBeginningAt(document.sentences, quotation.end - 1));
  const near = cuesBeside(cues, { first, last }, quotation);
  const cue = nearestCue(near, quotation);
  if (cue)
    return {
      entity: namedBehind(clues, cue) ?? cue.speaker,
      ...withOthers(cue.others),
      cue: spanOf(cue),
      rule: "cue",
      confidence: 0.85,
    };
  const opens = quotation.start - (document.sentences[first]?.start ?? 0) <= 2;
  const beside = besideWords(clues, quotation, first);
  const noted =
    fromNote(clues, { start: quotation.end, end: quotation.end }) ??
    fromNote(clues, document.sentences[last] ?? quotation);
  return (
    fromReferenceBehind(clues, quotation) ??
    fromReferenceBefore(clues, quotation) ??
    (beside?.isOwner ? undefined : beside) ??
    introducedBy(clues, quotation, first) ??
    (opens && noted?.isPerson && isNamedIn(clues, first - 1, noted.entity) ? noted : undefined) ??
    (opens && !tellsOfAnother(document.body.slice(quotation.start, quotation.end))
      ? subjectBefore(clues, quotation, { sentence: first, reach: 1 })
      : undefined) ??
    (endsInColon(document.body, quotation) ? leadsWords(clues, quotation, first) : undefined) ??
    (noted?.isPerson && !noted.hasTitle ? subjectOf(clues, quotation, first) : undefined) ??
    (noted?.isPerson ? noted : undefined) ??
    subjectOf(clues, quotation, first) ??
    beside ??
    noted ??
    reportedBefore(clues, first)
  );
}

/** True for whom a sentence names: of those named there the note behind the words says who speaks them. */
function isNamedIn({ actors, document }: SpeakerClues, sentence: number, entity: EntityNumber): boolean {
  const place = document.sentences[sentence];
  return place !== undefined && touching(actors, place).some((name) => name.entity === entity);
}

/** Whoever is reported in the sentence before, in the same passage. */
function reportedBefore(
  { cues, document: { sentences } }: SpeakerClues,
  sentence: number,
): Speaker | undefined {
  if (sentences[sentence - 1]?.stretch !== sentences[sentence]?.stretch) return undefined;
  const cue = cuesOf(cues, sentence - 1, sentence - 1).findLast(
    ({ clause, isEmbedded }) => clause !== undefined && !isEmbedded,
  );
  return cue && { entity: cue.speaker, rule: "subject", confidence: 0.5 };
}

/** "Thirteen years ago I wrote, '...'", "From our preface I quote the following:": the passage's own speaker. */
function ownWords(
  { document: { body, speakers, stretches } }: SpeakerClues,
  quoted: Span,
): Speaker | undefined {
  const around = lastBeginningAt(stretches, quoted.start - 2);
  const stretch = stretches[around];
  const entity = speakers[around];
  if (!stretch || entity === undefined) return undefined;
  const before = body.slice(Math.max(stretch.start, quoted.start - OWN_REACH), quoted.start).trimEnd();
  return quotesOwnText(before) ? { entity, rule: "cue", confidence: 0.8 } : undefined;
}

/** An owner of quoted words, "Bismarck's 'proposition'", is whom they are about as often as whose they are. */
interface BesideSpeaker extends Speaker {
  readonly isOwner?: boolean;
}

/** Whom the signs beside the words name: "X's '...'", "this from X: '...'", "'...' (X, p. 3)", "'...' X, Title". */
function besideWords(
  { actors, document }: SpeakerClues,
  { start, end }: Span,
  sentence: number,
): BesideSpeaker | undefined {
  const { body } = document;
  const from = document.sentences[sentence]?.start ?? start;
  const before = lastEndingBefore(actors, start, from);
  const between = before ? body.slice(before.end, start) : "";
  if (before && endsInName(between) && mayVoice(body, before))
    return { entity: before.entity, rule: "introduction", confidence: 0.75, isOwner: ownsSomething(between) };
  const [behind] = touching(actors, { start: end, end: end + NAME_REACH });
  const signs = behind && behind.start >= end ? body.slice(end, behind.start) : "";
  const around = document.stretches[document.sentences[sentence]?.stretch ?? -1];
  const isSigned =
    behind &&
    (signsBehind(signs, around?.kind === "note") ||
      (around?.start === start - 1 && signsParagraph(signs, body.slice(behind.end, around.end))));
  return behind && !behind.isPronoun && isSigned
    ? { entity: behind.entity, rule: "note", confidence: 0.7 }
    : undefined;
}

const VOICES = new Set(["Person", "Organisation", "Work"]);

/** No place speaks: "spoken at Atlanta: '...'". */
function mayVoice(body: string, name: NamedPlace): boolean {
  return VOICES.has(name.type) && !isAddressed(body, name);
}

/** The last actor that ends at or before an offset, no farther back than `from`. */
function lastEndingBefore(
  actors: readonly NamedPlace[],
  offset: number,
  from: number,
): NamedPlace | undefined {
  for (let at = lastBeginningAt(actors, offset); at >= 0; at--) {
    const actor = actors[at];
    if (!actor || actor.end <= from) return undefined;
    if (actor.end <= offset) return actor;
  }
  return undefined;
}

/** Characters before quoted words in which they may be said to be the speaker's own. */
const OWN_REACH = 160;
/** Characters between quoted words and the name that signs them. */
const NAME_REACH = 8;

/** The speaker of a block quotation: who signs it, who introduces it, whose work its note names, else who was spoken of before it. */
export function speakerOfBlock(clues: SpeakerClues, block: Span): Speaker | undefined {
  const first = lastBeginningAt(clues.document.sentences, block.start);
  const signature = signatureBehind(clues.document, block);
  if (signature) return signerOf(clues, signature);
  const own = namedBehindBlock(clues, block) ?? ownWords(clues, block);
  if (own) return own;
  if (isLedByNameless(clues, first)) return undefined;
  const introduced = introducedBy(clues, block, first);
  const isSaid = introduced && introduced.confidence > SURELY_NAMED;
  const sourced = isSaid ? undefined : (fromClosing(clues, block) ?? notedInLead(clues, block, first));
  const named = sourced ?? introduced ?? fromNote(clues, block);
  if (named || isFromPaper(clues, block.start, first)) return named;
  return subjectBefore(clues, block, { sentence: first, reach: SUBJECT_REACH });
}

/** 'A writer in the "Courant" exclaims:--': neither the paper's words, nor anybody's of whom the text told before. */
function isLedByNameless({ document: { body, sentences } }: SpeakerClues, sentence: number): boolean {
  const { start, end } = sentences[sentence - 1] ?? { start: 0, end: 0 };
  return leadsNamelessWords(body.slice(start, end));
}

/** "Marx read Proudhon on this:" and a note that gives a work of Proudhon's: of those named before the words he wrote them. */
function notedInLead(clues: SpeakerClues, block: Span, sentence: number): Speaker | undefined {
  const noted = fromNote(clues, block);
  return noted?.isPerson && noted.hasTitle && isNamedIn(clues, sentence - 1, noted.entity)
    ? noted
    : undefined;
}

function spanOf({ start, end }: SpeechCue): Span {
  return { start, end };
}

/** The sentence before the quotation, where it ends in a colon, a comma or no sign, or says who speaks. */
function introducedBy(clues: SpeakerClues, quoted: Span, sentence: number): Speaker | undefined {
  const { document, cues, actors } = clues;
  const before = document.sentences[sentence - 1];
  if (!before || document.stretches[before.stretch]?.kind === "signature") return undefined;
  const lead = document.body.slice(before.start, before.end);
  if (!introducesWords(lead, document.body.slice(before.end, quoted.start))) return undefined;
  const last = touching(actors, before).at(-1);
  if (
    last &&
    namesAtColon(document.body.slice(before.start, last.start), document.body.slice(last.end, before.end))
  )
    return { entity: last.entity, cue: before, rule: "introduction", confidence: 0.75 };
  const people = touching(actors, before).filter(({ type }) => type === "Person");
  const said = cuesOf(cues, sentence - 1, sentence - 1).filter(
    (cue) => !(people[0] && people[0].end <= cue.start && isToldOfBefore(wordsAt(document.body, cue))),
  );
  const cue = said.findLast(({ speaker }) => document.entities[speaker]?.type === "Person") ?? said.at(-1);
  if (cue) {
    const others = withOthers(cue.others);
    return { entity: cue.speaker, ...others, cue: spanOf(cue), rule: "introduction", confidence: 0.85 };
  }
  const issuer = issuerIn(clues, before);
  if (issuer) return { entity: issuer.entity, cue: before, rule: "introduction", confidence: 0.8 };
  const [person] = people;
  if (person) return { entity: person.entity, cue: before, rule: "introduction", confidence: 0.7 };
  if (!quotesPaper(lead))
    return subjectBefore(clues, quoted, { sentence: sentence - 1, reach: SUBJECT_REACH });
  const paper = touching(actors, before).find(({ type }) => type === "Work" || type === "Organisation");
  return paper && { entity: paper.entity, cue: before, rule: "introduction", confidence: 0.6 };
}

/** Words that the sentence before them gives as a paper's are nobody's of whom the text told before. */
function isFromPaper(
  { document: { body, sentences } }: SpeakerClues,
  start: number,
  sentence: number,
): boolean {
  const { start: from, end } = sentences[sentence - 1] ?? { start, end: start };
  const lead = body.slice(from, end);
  return quotesPaper(lead) && introducesWords(lead, body.slice(end, start));
}

/** A lead that says who speaks is surer than one that only names somebody. */
const SURELY_NAMED = 0.7;
/** Sentences back to whoever is spoken of before words set apart. */
const SUBJECT_REACH = 3;
