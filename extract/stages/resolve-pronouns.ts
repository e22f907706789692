import type { Span } from "#model";
import type { Coreference, EntityNumber, Linked, Sentence } from "../document.ts";
import { PERSONAL_PRONOUNS } from "../lexicon/pronouns.ts";
import {
  closesPhrase,
  isVerbNext,
  opensInTime,
  opensWithPreposition,
  opensWithSubordinate,
} from "../patterns/before-pronouns.ts";
import type { Gender } from "./gender.ts";
import { gendersOf } from "./genders-of-persons.ts";
import { headOf, isBehindPhrase } from "./heads-of-sentences.ts";
import { type LetterAt, lettersOfStretches } from "./letter-addressees.ts";
import type { NamedPlace } from "./named-places.ts";
import { objectFromClauseBefore } from "./objects-of-clauses.ts";
import { isObjectBehind } from "./objects-of-subjects.ts";
import { type Head, NAMELESS, Offices } from "./offices.ts";
import { othersThan } from "./others-than-subject.ts";
import { isOblique, isTopic, isTurnedTo } from "./owners-as-subjects.ts";
import { namedBySurname } from "./persons-by-surname.ts";
import { Mind, WEIGHT } from "./persons-in-mind.ts";

const SPOKEN = new Set(["paragraph", "quotation", "comment", "note"]);
/** Characters of a sentence up to its first comma, and of the signs between a name and a pronoun. */
const LONGEST_OPENING = 230;
const NEXT_REACH = 24;
/** Characters that "Shortly afterwards, " may take before a pronoun. */
const LONGEST_TIME = 40;

/**
 * The person that each he, she, his, her ... stands for: of those whose gender does not contradict, the one most in mind
 * at that place; salience grows with each mention and fades with each sentence (after Lappin and Leass, 1994). A pronoun
 * that nobody fits stays open.
 */
export function resolvePronouns(document: Linked, places: readonly NamedPlace[]): Coreference[] {
  const persons = places.filter(({ type }) => type === "Person");
  const genders = gendersOf(document, persons);
  const found: Coreference[] = [];
  let next = 0;
  let part = "";
  const surnames = namedBySurname(document);
  let mind = new Mind(genders, surnames);
  let head: Head;
  const offices = new Offices(document, persons);
  const letters = lettersOfStretches(document, persons);
  for (const sentence of document.sentences) {
    const { key, isSpoken, addressees } = partAt(document, sentence.stretch, letters);
    if (key !== part) [mind, head] = [new Mind(genders, surnames, addressees), undefined];
    part = key;
    while (next < persons.length && (persons[next]?.start ?? 0) < sentence.start) next++;
    const first = next;
    while (next < persons.length && (persons[next]?.start ?? 0) < sentence.end) next++;
    const named = persons.slice(first, next);
    const office = offices.recalledAt(sentence, named, mind);
    const resolved = isSpoken ? resolvedIn(document, sentence, named, { mind, head }) : [];
    found.push(...resolved);
    head = office ?? headOf(document.body, sentence, { named, resolved });
    mind.fade();
  }
  return found;
}

/** The part of the text, a section, a note or a letter, in which the same persons are in mind; the heading of a letter tells nothing of anybody. */
function partAt({ stretches }: Linked, number: number, letters: ReadonlyMap<number, LetterAt>) {
  const { kind = "heading", section } = stretches[number] ?? {};
  const letter = kind === "note" ? undefined : letters.get(number);
  return {
    key: `${section} ${kind === "note" ? number : ""} ${letter?.heading}`,
    isSpoken: SPOKEN.has(kind) && letter?.heading !== number,
    addressees: letter?.addressees,
  };
}

/** Who is in mind where a sentence begins, and who was named at the head of the one before it. */
interface Before {
  readonly mind: Mind;
  readonly head: Head;
}

function resolvedIn(
  { body, words }: Linked,
  sentence: Sentence,
  persons: readonly NamedPlace[],
  { mind, head }: Before,
): Coreference[] {
  const found: Coreference[] = [];
  let named = 0;
  let opener: EntityNumber | undefined;
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at];
    if (!word) continue;
    for (let person = persons[named]; person && person.start <= word.start; person = persons[++named])
      opener = recallName({ body, sentence }, person, { opener, mind });
    if (word.end - word.start > 7) continue;
    const pronoun = body.slice(word.start, word.end).toLowerCase();
    const cast = { pronoun, persons, named, opener, mind, found };
    const isFirst = at <= sentence.from + 1 || isOpenedInTime(body, sentence, word);
    // "The ambassador replied ... He added": somebody without a name, and nobody who was named before him.
    if (isFirst && head === NAMELESS && named === 0 && SUBJECT_FORMS.has(pronoun)) break;
    const place = { body, sentence, word, before: words[at - 1] };
    const goesOn = isFirst || goesOnBehindPhrase(place, cast);
    const entity = (goesOn ? headMeant(cast, head) : undefined) ?? standsFor(place, cast);
    if (entity === undefined) continue;
    mind.recall(entity, WEIGHT.pronoun);
    found.push({ start: word.start, end: word.end, entity });
  }
  return found;
}

/** "Two years later, he completed": the phrase before the pronoun names nobody, and leaves it first. */
function isOpenedInTime(body: string, { start }: Span, word: Span): boolean {
  return word.start - start <= LONGEST_TIME && opensInTime(body.slice(start, word.start));
}

/** What tells whom a pronoun stands for: who opened its sentence, who is in mind, whether it opens a clause behind the first. */
interface AroundPronoun {
  readonly subject: EntityNumber | undefined;
  readonly mind: Mind;
  readonly opensClause: boolean;
  /** Gives the persons that it, as a subject, cannot stand for. */
  readonly others: () => readonly EntityNumber[];
}

/** Brings a named person to mind; gives who is now the subject of the sentence. */
function recallName(
  { body, sentence }: Pick<PronounPlace, "body" | "sentence">,
  person: NamedPlace,
  { opener, mind }: Pick<PronounCast, "opener" | "mind">,
): EntityNumber | undefined {
  const isMain = opensMainClause(body, sentence, person);
  const isSubject =
    isTurnedTo(body, sentence, person) ||
    (opener === undefined && (!isOblique(body, person) || isTopic(body, sentence, person)));
  mind.recall(person.entity, isMain ? WEIGHT.main : isSubject ? WEIGHT.subject : WEIGHT.other);
  return isMain || isSubject ? person.entity : opener;
}

/** "When Williamson told Downing of it, Downing promised": who stands behind the comma is the sentence's subject. */
function opensMainClause(body: string, { start, end }: Span, name: NamedPlace): boolean {
  if (name.start - start > LONGEST_OPENING) return false;
  return (
    opensWithSubordinate(body.slice(start, name.start)) &&
    isVerbNext(body.slice(name.end, Math.min(end, name.end + NEXT_REACH)))
  );
}

/** A pronoun's place in its sentence, and the word before it. */
interface PronounPlace {
  readonly body: string;
  readonly sentence: Span;
  readonly word: Span;
  readonly before: Span | undefined;
}

/** The persons of the sentence, how many of them stand before the pronoun, who opened it, and who is in mind. */
interface PronounCast {
  readonly pronoun: string;
  readonly persons: readonly NamedPlace[];
  readonly named: number;
  readonly opener: EntityNumber | undefined;
  readonly mind: Mind;
  /** The pronouns of the sentence before it. */
  readonly found: readonly Coreference[];
}

/** "Boganda agreed. He blamed ...": a sentence that opens with "he" goes on with whom the one before it named at its head. */
function headMeant({ pronoun, named, mind }: PronounCast, head: Head): EntityNumber | undefined {
  if (head === NAMELESS) return undefined;
  const gender = named === 0 && SUBJECT_FORMS.has(pronoun) ? PERSONAL_PRONOUNS.get(pronoun) : undefined;
  return gender && mind.mayBe(head, gender) ? head : undefined;
}

function goesOnBehindPhrase({ body, sentence, word }: PronounPlace, { named, found }: PronounCast): boolean {
  return named + found.length === 0 && isBehindPhrase(body, sentence.start, word.start);
}

function standsFor(place: PronounPlace, cast: PronounCast): EntityNumber | undefined {
  const { body, sentence, word, before } = place;
  const { pronoun, persons, named, opener, mind } = cast;
  const last = persons[named - 1];
  const gender = PERSONAL_PRONOUNS.get(pronoun);
  if (gender && last && isObjectBehind(place, pronoun, last)) return objectMeant(place, cast, last, gender);
  return (
    subjectAhead(place, cast) ??
    meantBy(pronoun, {
      subject: opener,
      mind,
      opensClause: opensClause(body, before),
      others: () => othersThan(body, { ...sentence, end: word.start }, { persons, named }),
    })
  );
}

/** "Levi was expelled, and Zetkin defended him": of the clause before, else whoever is most in mind but the subject. */
function objectMeant(
  { body, sentence }: PronounPlace,
  { persons, named, mind, found }: PronounCast,
  subject: NamedPlace,
  gender: Gender,
): EntityNumber | undefined {
  const before = [...persons.slice(0, named), ...found]
    .filter(({ entity }) => mind.mayBe(entity, gender))
    .sort((one, other) => one.start - other.start);
  return (
    objectFromClauseBefore({ body, sentence, before, subject }) ?? mind.likeliest(gender, [subject.entity])
  );
}

/** "In his dispute with Trotsky, Stalin ...": whose name follows the opening phrase as its sentence's subject. */
function subjectAhead(
  { body, sentence, word }: PronounPlace,
  { pronoun, persons, named, mind }: PronounCast,
): EntityNumber | undefined {
  const gender = named === 0 && OWNING.has(pronoun) ? PERSONAL_PRONOUNS.get(pronoun) : undefined;
  if (!gender || !opensWithPreposition(body.slice(sentence.start, word.start))) return undefined;
  const subject = persons.find((person) => {
    const phrase = body.slice(word.end, Math.min(person.start, word.end + LONGEST_OPENING));
    return person.start - word.end < LONGEST_OPENING && closesPhrase(phrase) && !isOblique(body, person);
  });
  return mind.mayBe(subject?.entity, gender) ? subject?.entity : undefined;
}

function meantBy(
  pronoun: string,
  { subject, mind, opensClause, others }: AroundPronoun,
): EntityNumber | undefined {
  const gender = PERSONAL_PRONOUNS.get(pronoun);
  if (!gender) return undefined;
  const isSubjects = OWNING.has(pronoun) || (opensClause && SUBJECT_FORMS.has(pronoun));
  return isSubjects && mind.mayBe(subject, gender)
    ? subject
    : mind.likeliest(gender, SUBJECT_FORMS.has(pronoun) ? others() : []);
}

/** "Wells agreed with Thompson: he believed": a clause behind a colon goes on with its sentence's subject. */
const SUBJECT_FORMS = new Set(["he", "she"]);
const CLAUSE_SIGNS = new Set([":", ";"]);

function opensClause(body: string, before: Span | undefined): boolean {
  return before !== undefined && CLAUSE_SIGNS.has(body.slice(before.start, before.end));
}

/** "Mill gave it as his opinion": what is owned is the subject's, where a sentence names one before. */
const OWNING = new Set(["his", "her"]);
