import type { Span } from "#model";
import { SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import { TITLES } from "../lexicon/titles.ts";
import { ownsSomething } from "../patterns/between-names.ts";
import { speakingNounBeside } from "../patterns/speaking-nouns.ts";
import { wordBefore } from "../patterns/word-before.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import type { NamedPlace } from "./named-places.ts";
import type { Speaker, SpeakerClues } from "./quotation-subjects.ts";
import { touching } from "./span-order.ts";

/** UTF-16 units before quoted words, and behind them, in which their speaker is looked for. */
const NEAR = 80;
/** So far back stands the name of whom a title or "the author" means. */
const REACH = 2_000;
/** From an owner to the title of what is his: "'s great ". */
const TITLE_REACH = 24;
const AUTHORS = new Set(["author", "writer"]);

/** "Bishop Butler blames the book. '...,' says the bishop": who bears the title, and of "the author" whoever is named before with a work. */
export function titledSpeaker(clues: SpeakerClues, { start, end }: Span): Speaker | undefined {
  const { document, actors } = clues;
  const { body } = document;
  const said = speakingNounBeside(body.slice(Math.max(0, start - NEAR), start), body.slice(end, end + NEAR));
  if (!said || !SPEECH_VERBS.has(said.verb)) return undefined;
  const isMeant = AUTHORS.has(said.noun)
    ? ownsWork
    : TITLES.has(said.noun)
      ? bearsTitle(said.noun)
      : undefined;
  if (!isMeant) return undefined;
  for (let at = lastBeginningAt(actors, start - 1); at >= 0; at--) {
    const name = actors[at];
    if (!name || name.start < start - REACH) return undefined;
    if (name.type !== "Person" || name.isPronoun || name.end > start || name.entity === document.author)
      continue;
    if (isMeant(clues, name)) return { entity: name.entity, rule: "cue", confidence: 0.75 };
  }
  return undefined;
}

function bearsTitle(noun: string): (clues: SpeakerClues, name: NamedPlace) => boolean {
  return ({ document: { body } }, { start, end }) =>
    wordBefore(body, start) === noun || body.slice(start, end).toLowerCase().split(" ").includes(noun);
}

/** True for "Burke's Essay" and for whom the text's references name as an author. */
function ownsWork(
  { document: { body, relations }, actors }: SpeakerClues,
  { entity, end }: NamedPlace,
): boolean {
  const isOwner = ownsSomething(body.slice(end, end + 3));
  const isBeforeWork = touching(actors, { start: end, end: end + TITLE_REACH }).some(
    ({ type }) => type === "Work",
  );
  return (
    (isOwner && isBeforeWork) ||
    relations.some(({ type, source }) => type === "AUTHORED" && source === entity)
  );
}
