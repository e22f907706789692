import type { Coreference, EntityNumber, Linked, Sentence } from "../document.ts";
import { COMMON_PERSONS } from "../lexicon/common-persons.ts";
import { SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import { TITLES } from "../lexicon/titles.ts";
import { listsOn, ownsSomething } from "../patterns/between-names.ts";
import { foldedName } from "../patterns/folded-names.ts";
import { reportsBefore } from "../patterns/nameless-speakers.ts";
import { wordBefore } from "../patterns/word-before.ts";
import { isActor } from "./actors.ts";
import type { NamedPlace } from "./named-places.ts";
import { titlesOfPersons } from "./titles-of-persons.ts";

/** How many sentences before its own a group or a body is still meant. */
const REACH = 3;
/** How far back "the committee" may find the Committee. */
const NOUN_REACH = 12;
const SHORTEST_NOUN = 5;
const LONGEST_SENTENCE = 2_000;
/** Words that may stand apart between a noun and its verb. */
const LONGEST_ASIDE = 14;
const AND_OTHERS = " et al";
const LONGEST_WORD = 20;
const SPEAKING = new Set(["Organisation", "Work"]);
const OBLIQUE = new Set(
  "of by in to with from for against about on upon under at like than between into".split(" "),
);
const AUXILIARIES = new Set("also then had has have even further however later thus".split(" "));
/** Verbs whose "it" stands for no speaker: "it means", "it shows that". */
const IMPERSONAL = new Set(
  "mean show prove hold follow feel see know find take put find present represent imply indicate".split(" "),
);

/** Words that speak for a body, with the names of the sentences around them. */
interface Scene {
  readonly document: Linked;
  readonly names: readonly (readonly NamedPlace[])[];
  readonly number: number;
  readonly titles: ReadonlyMap<EntityNumber, ReadonlySet<string>>;
}

/**
 * Who "they", "it" and "the committee" are, where a verb of speech follows: the group, body or work that the sentences
 * before name as their subject, or whose name holds the noun; and who "the duke" is. Elsewhere such words stay open.
 */
export function resolveGroups(document: Linked, names: readonly (readonly NamedPlace[])[]): Coreference[] {
  const titles = titlesOfPersons(document);
  return document.sentences.flatMap((sentence, number) =>
    speakingGroups({ document, names, number, titles }, sentence),
  );
}

function speakingGroups(scene: Scene, sentence: Sentence): Coreference[] {
  const found: Coreference[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = wordAt(scene.document, at, sentence);
    const group = word === "the" ? bodyAt(scene, sentence, at) : groupAt(scene, sentence, at, word);
    if (group) found.push(group);
  }
  return found;
}

/** "they" or "it" at a word, where it speaks and somebody is meant. */
function groupAt(scene: Scene, sentence: Sentence, at: number, word: string): Coreference | undefined {
  if (word !== "they" && word !== "it") return undefined;
  const { start, end } = scene.document.words[at] ?? { start: 0, end: 0 };
  const verb = verbBehind(scene.document, at, sentence);
  if (verb === undefined || (word === "it" && IMPERSONAL.has(verb))) return undefined;
  const meant = subjectMeant(scene, word, start);
  return meant && { start, end, entity: meant.entity };
}

/** "the committee" at a word, where it speaks and a body was called so; "the same writer" where one was named right before. */
function bodyAt(scene: Scene, sentence: Sentence, at: number): Coreference | undefined {
  if (wordAt(scene.document, at + 1, sentence) === "same") return sameAt(scene, sentence, at);
  if (verbBehind(scene.document, at + 1, sentence) === undefined) return undefined;
  const noun = wordAt(scene.document, at + 1, sentence);
  const meant = meantByNoun(scene, noun, at);
  const start = scene.document.words[at]?.start ?? 0;
  return meant && { start, end: scene.document.words[at + 1]?.end ?? start, entity: meant.entity };
}

/** "The same writer adds": the one person whom the last sentence with a person in it names. */
function sameAt(scene: Scene, sentence: Sentence, at: number): Coreference | undefined {
  const { document, names, number } = scene;
  if (!COMMON_PERSONS.has(wordAt(document, at + 2, sentence))) return undefined;
  if (verbBehind(document, at + 2, sentence) === undefined) return undefined;
  for (let before = number - 1; before >= Math.max(0, number - REACH); before--) {
    if (document.sentences[before]?.stretch !== sentence.stretch) return undefined;
    const persons = new Set(
      names[before]?.flatMap(({ type, entity }) => (type === "Person" ? [entity] : [])),
    );
    const [entity] = persons;
    if (entity === undefined) continue;
    const start = document.words[at]?.start ?? 0;
    const end = document.words[at + 2]?.end ?? start;
    return persons.size === 1 ? { start, end, entity } : undefined;
  }
  return undefined;
}

function meantByNoun(scene: Scene, noun: string, at: number): NamedPlace | undefined {
  if (noun === "latter" || noun === "former") return oneOfTwo(scene, noun, at);
  if (TITLES.has(noun)) return personTitled(scene, noun);
  const start = scene.document.words[at]?.start ?? 0;
  return noun === "authors" ? subjectMeant(scene, noun, start) : bodyCalled(scene, noun);
}

function wordAt({ body, words }: Linked, at: number, sentence: Sentence): string {
  const word = words[at];
  if (!word || at >= sentence.to || word.end - word.start > LONGEST_WORD) return "";
  return body.slice(word.start, word.end).toLowerCase();
}

/** The base form of the verb of speech right behind a word, adverbs and auxiliaries passed over. */
function verbBehind(document: Linked, at: number, sentence: Sentence): string | undefined {
  const from = behindAside(document, at, sentence);
  const next = AUXILIARIES.has(wordAt(document, from + 1, sentence)) ? from + 2 : from + 1;
  const word = wordAt(document, next, sentence);
  const verb = SPEECH_VERBS.get(word);
  // "they suggest that", "the authors claim": the form of many; "they see" tells nothing.
  const isBase = verb === word && wordAt(document, next + 1, sentence) !== "that";
  return isBase && wordAt(document, at, sentence) !== "authors" ? undefined : verb;
}

/** "The latter, in his answer to Marx, declared": the comma behind what stands apart, or the word itself. */
function behindAside(document: Linked, at: number, sentence: Sentence): number {
  if (wordAt(document, at + 1, sentence) !== ",") return at;
  for (let next = at + 2; next <= at + LONGEST_ASIDE; next++)
    if (wordAt(document, next, sentence) === ",") return next;
  return at;
}

/** "the latter", "the former": of the last two who are named before, in this sentence or the one before it. */
function oneOfTwo({ document, names, number }: Scene, which: string, at: number): NamedPlace | undefined {
  const start = document.words[at]?.start ?? 0;
  const before = [...(names[number - 1] ?? []), ...(names[number] ?? [])].filter(
    (name) => !name.isPronoun && name.end <= start && isActor(name),
  );
  const last = before.at(-1);
  return which === "latter" ? last : before.findLast(({ entity }) => entity !== last?.entity);
}

/** The nearest body or work whose name holds the noun: "the committee" after the President's Committee. */
function bodyCalled({ document, names, number }: Scene, noun: string): NamedPlace | undefined {
  if (noun.length < SHORTEST_NOUN) return undefined;
  for (let at = number; at >= Math.max(0, number - NOUN_REACH); at--) {
    const called = names[at]?.findLast(
      ({ start, end, type }) =>
        SPEAKING.has(type) && foldedName(document.body.slice(start, end)).split(" ").includes(noun),
    );
    if (called) return called;
  }
  return undefined;
}

/** The person named last who bears the title: "the duke" after the Duke of Alva. */
function personTitled({ names, number, titles }: Scene, title: string): NamedPlace | undefined {
  for (let at = number; at >= Math.max(0, number - NOUN_REACH); at--) {
    const bearer = names[at]?.findLast(({ entity }) => titles.get(entity)?.has(title));
    if (bearer) return bearer;
  }
  return undefined;
}

function subjectMeant(scene: Scene, word: string, before: number): NamedPlace | undefined {
  const { document, names, number } = scene;
  const stretch = document.sentences[number]?.stretch;
  for (let at = number; at >= Math.max(0, number - REACH); at--) {
    if (document.sentences[at]?.stretch !== stretch) return undefined;
    const here = (names[at] ?? []).filter((name) => name.end <= before && !isReported(scene, at, name));
    const fitting = here.filter((name, index) =>
      word === "it" ? SPEAKING.has(name.type) : isGroup(document, here, index),
    );
    const subject = fitting.find((name) => word === "authors" || !isOblique(document.body, name));
    if (subject) return subject;
  }
  return undefined;
}

/** "They declared that the Society ...": what is said of somebody makes nobody the subject of the sentence. */
function isReported({ document }: Scene, number: number, { start }: NamedPlace): boolean {
  const sentence = document.sentences[number];
  if (!sentence || start - sentence.start > LONGEST_SENTENCE) return false;
  return reportsBefore(document.body.slice(sentence.start, start));
}

/** Two persons named together, one named with others, or a body. */
function isGroup({ body }: Linked, names: readonly NamedPlace[], at: number): boolean {
  const [name, next] = [names[at], names[at + 1]];
  if (name?.type === "Organisation") return true;
  if (name?.type === "Person" && body.startsWith(AND_OTHERS, name.end)) return true;
  return name?.type === "Person" && next?.type === "Person" && listsOn(body.slice(name.end, next.start));
}

function isOblique(body: string, { start, end }: NamedPlace): boolean {
  const before = wordBefore(body, start);
  const governor = before === "the" ? wordBefore(body, start - 4) : before;
  return ownsSomething(body.slice(end, end + 2)) || OBLIQUE.has(governor);
}
