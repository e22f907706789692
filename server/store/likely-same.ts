import { foldedWords, soundOf } from "./fold-words.ts";
import { givenAgreement, type PersonForm, personForm, surnameKey } from "./person-forms.ts";

/** How likely it is that two names are of one, and why, in the words of the names. */
export interface Likeness {
  readonly likeness: number;
  readonly why: string;
  /** True where one is a bare surname, which may be that of several. */
  readonly isSurname?: boolean;
}

/** A name under a key that it shares with those it may be the same as. */
export interface Keyed {
  readonly key: string;
  readonly name: string;
}

const SMALL = new Set(
  "the a an of and for in on at to der die das des den und von zu für fur le la les de du et l il lo della di del el los las y".split(
    " ",
  ),
);
const ACRONYM = /^(?:\p{Lu}\.?){2,8}$/u;
const LONGEST_NAME = 12;
/** A title of one word tells something of a longer one from so many letters on. */
const SHORTEST_TITLE = 5;

/** The keys of a name: names that share none are never held against each other. */
export function keysOf(type: string, name: string): Keyed[] {
  if (type === "Person") {
    const form = personForm(name);
    return form ? [{ key: `Person ${surnameKey(form)}`, name }] : [];
  }
  const words = tellingWords(name);
  if (words.length === 0 || (type !== "Work" && words.length > LONGEST_NAME)) return [];
  const sounds = words.map(soundOf);
  const keys = [`${type} ${[...sounds].sort().join(" ")}`];
  if (type === "Organisation") keys.push(...acronymsOf(name).map((letters) => `first letters ${letters}`));
  if (type === "Work") keys.push(...[1, 2].map((count) => `beginning ${sounds.slice(0, count).join(" ")}`));
  return keys.map((key) => ({ key, name }));
}

/** How alike two names under one key are; nothing where they are not. */
export function likenessOf(key: string, one: string, other: string): Likeness | undefined {
  if (key.startsWith("Person ")) return ofPeople(personForm(one), personForm(other));
  if (key.startsWith("first letters ")) return ofAcronym(one, other);
  if (key.startsWith("beginning ")) return ofTitles(one, other);
  return ofWords(one, other);
}

/** Whether two people cannot be one: some forms of one surname have given names that contradict each other. */
export function contradict(ones: readonly string[], others: readonly string[]): boolean {
  const [mine, theirs] = [ones, others].map((names) => names.flatMap((name) => personForm(name) ?? []));
  return (mine ?? []).some((a) =>
    (theirs ?? []).some(
      (b) => surnameKey(a) === surnameKey(b) && givenAgreement(a.given, b.given) === undefined,
    ),
  );
}

function ofPeople(one: PersonForm | undefined, other: PersonForm | undefined): Likeness | undefined {
  if (!one || !other) return undefined;
  const agreement = givenAgreement(one.given, other.given);
  if (agreement === undefined) return undefined;
  if (one.name === other.name) return { likeness: 0.95, why: `Both are called ${one.name}` };
  const isSameSurname = one.surname === other.surname;
  const slip = isSameSurname ? 0 : 0.05;
  const [short, long] = one.given.length < other.given.length ? [one, other] : [other, one];
  if (agreement === "full")
    return isSameSurname && one.given.join() === other.given.join()
      ? { likeness: 0.95, why: `${one.name} and ${other.name} are the same name` }
      : { likeness: 0.9 - slip, why: `${one.name} may be another form of ${other.name}` };
  if (agreement === "initial") return { likeness: 0.85 - slip, why: `${initials(one, other)}` };
  if (long.given.length > 0)
    return { likeness: 0.8 - slip, why: `${short.name} may be the surname of ${long.name}`, isSurname: true };
  return { likeness: 0.75, why: `${one.name} and ${other.name} sound alike` };
}

function initials(one: PersonForm, other: PersonForm): string {
  const length = ({ given }: PersonForm) => given.join("").length;
  const [short, long] = length(one) <= length(other) ? [one, other] : [other, one];
  return `${short.name} may stand for ${long.name}`;
}

function ofWords(one: string, other: string): Likeness {
  if (one === other) return { likeness: 0.95, why: `Both are called ${one}` };
  const [a, b] = [tellingWords(one), tellingWords(other)];
  const isSame = a.join(" ") === b.join(" ");
  if (isSame) return { likeness: 0.9, why: `${one} and ${other} are the same name` };
  if ([...a].sort().join(" ") === [...b].sort().join(" "))
    return { likeness: 0.85, why: `${one} and ${other} have the same words` };
  return { likeness: 0.8, why: `${one} and ${other} sound alike` };
}

function ofAcronym(one: string, other: string): Likeness | undefined {
  const [short, long] = ACRONYM.test(one) ? [one, other] : [other, one];
  if (!ACRONYM.test(short) || ACRONYM.test(long)) return undefined;
  return { likeness: 0.8, why: `${short} are the first letters of ${long}` };
}

function ofTitles(one: string, other: string): Likeness | undefined {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  const [short, long] = a.length <= b.length ? [one, other] : [other, one];
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length === many.length || few.some((word, at) => soundOf(word) !== soundOf(many[at] ?? "")))
    return undefined;
  if (few.length === 1 && (few[0]?.length ?? 0) < SHORTEST_TITLE) return undefined;
  const head = long.split(/[:.;?!]|,?\s+or,?\s/u, 1)[0] ?? "";
  const isWholeTitle = tellingWords(head).length === few.length;
  return {
    likeness: isWholeTitle ? 0.8 : few.length > 2 ? 0.65 : 0.55,
    why: `${short} is how ${long} begins`,
  };
}

/** The words of a name without articles and the like. */
function tellingWords(name: string): string[] {
  const words = foldedWords(name);
  const kept = words.filter((word) => !SMALL.has(word));
  return kept.length > 0 ? kept : words;
}

function acronymsOf(name: string): string[] {
  if (ACRONYM.test(name)) return [name.replaceAll(".", "").toLowerCase()];
  const words = foldedWords(name);
  const letters = [words, words.filter((word) => !SMALL.has(word))].map((list) =>
    list.map((word) => word[0] ?? "").join(""),
  );
  return [...new Set(letters)].filter((some) => some.length > 1);
}
