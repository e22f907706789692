import { CITING_NOUNS, CITING_VERBS } from "../lexicon/citing-cues.ts";
import {
  COMING,
  HELP,
  ONLY_BEHIND,
  ONLY_OWN,
  REFUSABLE,
  TAKING,
  TAKING_SIDES,
} from "../lexicon/side-idioms.ts";
import { NOUN_OPENERS, POSSESSIVE } from "../lexicon/speech-grammar.ts";
import {
  BELONGING_ROLES,
  BELONGING_VERBS,
  SIDE_ADJECTIVES,
  SIDE_NOUNS,
  SIDE_ROLES,
  SIDE_VERBS,
  type TieCue,
} from "../lexicon/tie-cues.ts";
import { isGoverned } from "../patterns/other-subjects.ts";
import { isBesideBehind } from "../patterns/stated-ties.ts";
import { answered, isOfNoView } from "./answered-views.ts";
import { tiesBetween } from "./mutual-ties.ts";
import type { NamedPlace } from "./named-places.ts";
import { isNegated } from "./negated-verbs.ts";
import { isPassiveAt, patientBefore } from "./passives.ts";
import { RELATIVES } from "./relative-clauses.ts";
import { agentBehind, subjectBefore } from "./speech-subjects.ts";
import type { SpeechView } from "./speech-view.ts";
import { isTakenFor } from "./taken-for.ts";
import type { NamesAround } from "./things-meant.ts";
import { behindCue, NamesByWord, objectFrom } from "./tie-objects.ts";
import type { ToldTie } from "./told-tie.ts";

/** Words between an owner and what it owns: "Lenin's first open attack". */
const OWNER_REACH = 4;
/** Words between an article and the role: "the most prominent ally". */
const ROLE_REACH = 4;
/** Words between a form of "be" and the article of a role. */
const BEING_REACH = 4;
/** Characters behind whom somebody joins that tell whether he is of them. */
const BEHIND_REACH = 16;
const ARTICLES = new Set(["a", "an", "the"]);
/** Words before the article of a role that say that the subject has it. */
const BEFORE_ROLE = new Set(["as", "is", "was", "were", "be", "become", "became", "remained", "being"]);

type Reader = (scene: Scene, at: number, cue: TieCue) => ToldTie | undefined;
/** Who says "I" in a passage. */
export type FirstPerson = Pick<NamedPlace, "entity" | "type">;
interface Scene {
  readonly view: SpeechView;
  readonly names: NamesByWord;
  readonly speaker: FirstPerson | undefined;
}

const READERS: readonly [ReadonlyMap<string, readonly TieCue[]>, Reader][] = [
  [SIDE_VERBS, byVerb],
  [SIDE_NOUNS, byNoun],
  [SIDE_ADJECTIVES, byAdjective],
  [SIDE_ROLES, byRole],
  [BELONGING_VERBS, byVerb],
  [BELONGING_ROLES, byRole],
  [CITING_VERBS, byVerb],
  [CITING_NOUNS, byNoun],
];

/** The ties that the words of a sentence state between names that need not be neighbours: "denounced", "his hostility to", "became a member of". */
export function tiesIn(view: SpeechView, around: NamesAround, speaker?: FirstPerson): ToldTie[] {
  const scene = { view, names: new NamesByWord(view, around), speaker };
  const found: ToldTie[] = [];
  for (let at = view.sentence.from; at < view.sentence.to; at++) {
    const word = view.word(at);
    if (view.isQuoted(at)) continue;
    for (const [table, read] of READERS)
      for (const cue of table.get(word) ?? []) found.push(...onceTold(read(scene, at, cue)));
    found.push(
      ...onceTold(byHelp(scene, at)),
      ...onceTold(byTask(scene, at)),
      ...onceTold(answered(view, at)),
      ...tiesBetween(view, scene.names, at),
    );
  }
  return found;
}

function onceTold(tie: ToldTie | undefined): ToldTie[] {
  return tie && tie.source.entity !== tie.target.entity ? [tie] : [];
}

function targetOf({ view, names }: Scene, at: number, cue: TieCue): NamedPlace | undefined {
  const from = behindCue(view, at, cue);
  return from === undefined ? undefined : objectFrom(view, names, from);
}

/** "denounced X", "broke with X", "to overthrow X", "was denounced by". */
function byVerb(scene: Scene, at: number, cue: TieCue): ToldTie | undefined {
  const { view } = scene;
  const word = view.word(at);
  const before = view.word(at - 1);
  if (word.endsWith("ing") ? BEFORE_ATTRIBUTE.has(before) : NOUN_OPENERS.has(before)) return undefined;
  if (word === cue.base && !BEFORE_BASE.has(before)) return undefined;
  const isPassive = isPassiveAt(view, at);
  if (isPassive && cue.prepositions.length > 0) return undefined;
  const target = isPassive ? patientBefore(scene.view, scene.names, at) : targetOf(scene, at, cue);
  if (target && cue.base.endsWith("join") && isBeside(view, target)) return undefined;
  if (target && takesNoSide(scene, at, cue.base, target)) return undefined;
  const source = target && (isPassive ? agentBehind(view, at) : subjectOf(scene, at));
  const isRefused = REFUSABLE.has(cue.base) && !isPassive && isNegated(view, at);
  const type = isRefused ? "OPPOSES" : cue.type;
  return (
    source && { type, source, target, rule: "told-verb", word: cue.base, ...(isRefused ? { isRefused } : {}) }
  );
}

/** "denied the charge", "Kautsky differs from Bernstein": a side is taken only with a view told before, or by who says "I". */
function takesNoSide(scene: Scene, at: number, base: string, target: NamedPlace): boolean {
  return isOfNoView(scene.view, base, target) || (ONLY_OWN.has(base) && !firstPerson(scene, at));
}

function isBeside({ speech }: SpeechView, { end }: NamedPlace): boolean {
  return isBesideBehind(speech.document.body.slice(end, end + BEHIND_REACH));
}

/** "the invading army". */
const BEFORE_ATTRIBUTE = new Set(["the", "a", "an", "this", "these", "those", "its"]);
const BEFORE_BASE = new Set(
  "to did does do not could will would may might must can shall who they we i".split(" "),
);

/** Whoever acts; "urged the Government to arrest" does not say that it does, and "all besides Bazin rallied" says that he does not. */
function subjectOf(scene: Scene, at: number): NamedPlace | undefined {
  const { view, names } = scene;
  const first = firstPerson(scene, at);
  if (first) return first;
  const before = view.word(at - 1);
  const subject = subjectBefore(view, before === "by" ? at - 1 : at);
  if (!subject || (before === "to" && names.endingAt(at - 1))) return undefined;
  return isAside(view, subject, at) ? undefined : subject;
}

/** "I", or "we", where a passage has a speaker and no name stands nearer to the verb. */
function firstPerson({ view, names, speaker }: Scene, at: number): NamedPlace | undefined {
  if (!speaker) return undefined;
  for (let back = 1; back <= FIRST_REACH; back++) {
    const word = view.word(at - back);
    if (word === "i" || word === "we")
      return {
        ...speaker,
        start: view.start(at - back),
        end: view.end(at - back),
        isPronoun: true,
        confidence: 0.9,
      };
    if (word === "" || word === ";" || names.endingAt(at - back + 1)) return undefined;
  }
  return undefined;
}
const FIRST_REACH = 6;

/** "Members of the League spoke and opposed", "all besides Bazin rallied": the name is no subject. */
function isAside(view: SpeechView, subject: NamedPlace, at: number): boolean {
  const behind = view.behind(subject);
  if (EXCEPTING.has(view.word(view.wordAt(subject.start) - 1))) return true;
  if (behind >= at || RELATIVES.has(view.word(behind)) || view.word(behind) === ",") return false;
  const { document } = view.speech;
  return isGoverned(document.body.slice(view.sentence.start, subject.start));
}

const EXCEPTING = new Set(["besides", "except", "unlike"]);

/** "Lenin's attack on X", "his hostility to X", "published a polemic against X". */
function byNoun(scene: Scene, at: number, cue: TieCue): ToldTie | undefined {
  const { view } = scene;
  if (ONLY_BEHIND.get(view.word(at))?.has(view.word(at - 1)) === false) return undefined;
  const target = targetOf(scene, at, cue);
  if (!target || isTakenFor(view, at)) return undefined;
  const isBare = view.word(at - 1) === "the" && !isBrought(view, at);
  const owner = ofSubject(view.word(at)) ? undefined : ownerBefore(scene, at);
  const source = owner ?? (isBare ? undefined : subjectOf(scene, at));
  return source && { type: cue.type, source, target, rule: "told-noun", word: cue.base };
}

/** "took issue with": whoever does so is the subject, and no owner before it. */
function ofSubject(noun: string): boolean {
  return ONLY_BEHIND.get(noun)?.has("his") === false;
}

/** "came to the defence of", "took the side of". */
function isBrought(view: SpeechView, at: number): boolean {
  const before = view.word(at - 2);
  return view.word(at) === "side"
    ? TAKING_SIDES.has(before)
    : before === "to" && COMING.has(view.word(at - 3));
}

/** "came to Darwin's defence", "sprang to his aid". */
function byHelp(scene: Scene, at: number): ToldTie | undefined {
  const { view, names } = scene;
  if (!HELP.has(view.word(at))) return undefined;
  const target = names.endingAt(POSSESSIVE.has(view.word(at - 1)) ? at - 1 : at);
  const to = target ? view.wordAt(target.start) - 1 : at;
  if (!target || view.word(to) !== "to" || !COMING.has(view.word(to - 1))) return undefined;
  const source = subjectOf(scene, to - 1);
  return source && { type: "SUPPORTS", source, target, rule: "told-noun", word: view.word(at) };
}

/** "Carr took Deutscher to task". */
function byTask(scene: Scene, at: number): ToldTie | undefined {
  const { view, names } = scene;
  const target = view.word(at) === "task" && view.word(at - 1) === "to" ? names.endingAt(at - 1) : undefined;
  const take = target ? view.wordAt(target.start) - 1 : at;
  if (!target || !TAKING.has(view.word(take))) return undefined;
  const source = subjectOf(scene, take);
  return source && { type: "OPPOSES", source, target, rule: "told-noun", word: "task" };
}

function ownerBefore({ view, names }: Scene, at: number): NamedPlace | undefined {
  for (let back = 1; back <= OWNER_REACH; back++) {
    if (POSSESSIVE.has(view.word(at - back))) return names.endingAt(at - back);
    const name = names.endingAt(at - back + 1);
    if (name) return name.isPronoun && view.isOblique(name) ? name : undefined;
  }
  return undefined;
}

/** "was critical of X", "always hostile to X". */
function byAdjective(scene: Scene, at: number, cue: TieCue): ToldTie | undefined {
  const target = targetOf(scene, at, cue);
  const source = target && subjectOf(scene, at);
  return source && { type: cue.type, source, target, rule: "told-adjective", word: cue.base };
}

/** "became a fierce critic of X"; "critics of X said" is nobody by name. */
function byRole(scene: Scene, at: number, cue: TieCue): ToldTie | undefined {
  const { view } = scene;
  const target = targetOf(scene, at, cue);
  const article = [1, 2, 3, ROLE_REACH]
    .map((back) => at - back)
    .find((back) => ARTICLES.has(view.word(back)));
  if (!target || article === undefined || !isSaidOfSubject(view, article)) return undefined;
  const source = subjectBefore(view, article);
  return source && { type: cue.type, source, target, rule: "told-role", word: cue.base };
}

/** "was until 1920 the", "remained an", ", the". */
function isSaidOfSubject(view: SpeechView, article: number): boolean {
  if (view.word(article - 1) === ",") return true;
  return [1, 2, 3, BEING_REACH].some((back) => BEFORE_ROLE.has(view.word(article - back)));
}
