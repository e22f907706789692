import { FINITE_VERBS } from "../lexicon/reporting-verbs.ts";
import { CLAUSE_STOPS, POSSESSIVE, WRITTEN_THINGS } from "../lexicon/speech-grammar.ts";
import type { NamedPlace } from "./named-places.ts";
import type { SpeechView } from "./speech-view.ts";

const AUTHOR_REACH = 8;
/** Words between a title and its verb: a closing mark, a year in brackets, an adverb. */
const TITLE_REACH = 6;

/** "a comment by Akin predicted", "Gaines's essay argues": the author, where the text opens the sentence or its clause. */
export function authorOfText(view: SpeechView, at: number): NamedPlace | undefined {
  const owner = ownerOfText(view, at);
  if (owner) return owner;
  const author = view.firstAgentBefore(at);
  if (!author || at - view.behind(author) > AUTHOR_REACH) return undefined;
  return WRITTEN_THINGS.has(view.word(view.wordAt(author.start) - 2)) ? author : undefined;
}

/** Whose "essay", "essay In the Name of Criticism" or "1981 book" is the subject before a verb. */
function ownerOfText(view: SpeechView, at: number): NamedPlace | undefined {
  const [nearest] = view.actorsBefore(at);
  if (!nearest) return undefined;
  const isTitle = nearest.type === "Work" && at - view.behind(nearest) <= TITLE_REACH;
  const owner = isTitle ? view.actorEndingBefore(nearest) : nearest;
  if (owner?.type !== "Person" || !POSSESSIVE.has(view.word(view.behind(owner)))) return undefined;
  const from = view.behind(owner) + 1;
  const to = isTitle ? view.wordAt(nearest.start) : at;
  if (isTitle && from === to) return owner;
  const things = [from, from + 1, from + 2].filter(
    (word) => word < to && WRITTEN_THINGS.has(view.word(word)),
  );
  const thing = things.at(-1) ?? to;
  return thing < to && view.word(thing + 1) !== "," && isSubject(view, thing, to) ? owner : undefined;
}

/** True for a text right before a verb or a title, or before no more than a phrase of what it is about: "analysis of the political nature of". */
function isSubject(view: SpeechView, thing: number, to: number): boolean {
  if (to - thing <= 3) return true;
  if (!ABOUT.has(view.word(thing + 1)) || to - thing > LONGEST_ABOUT) return false;
  for (let at = thing + 2; at < to; at++)
    if (CLAUSE_STOPS.has(view.word(at)) || FINITE_VERBS.has(view.word(at)) || IN_CLAUSE.has(view.word(at)))
      return false;
  return true;
}
const ABOUT = new Set(["of", "on", "about"]);
const LONGEST_ABOUT = 9;
const IN_CLAUSE = new Set("that who which , and but by from".split(" "));
