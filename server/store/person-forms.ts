import { foldedWords, soundOf } from "./fold-words.ts";
import { spellingDistance } from "./spelling-distance.ts";

/** A name of a person in its parts: folded given names or initials, and the surname. */
export interface PersonForm {
  readonly name: string;
  readonly given: readonly string[];
  readonly surname: string;
}

/** What stands before a name and is no part of it. */
const TITLES = new Set(
  "mr mrs ms miss dr prof professor sir lord lady count countess baron prince princess general colonel captain comrade citizen saint st father herr frau".split(
    " ",
  ),
);
const NUMERAL = /^[ivx]+$/u;

/** The name in its parts; nothing where no surname is left. */
export function personForm(name: string): PersonForm | undefined {
  const words = foldedWords(name).filter((word) => !TITLES.has(word));
  const last = words.findLastIndex((word) => word.length > 1 && !(words.length > 1 && NUMERAL.test(word)));
  const surname = words[last];
  if (surname === undefined) return undefined;
  return { name, given: words.slice(0, last), surname };
}

/** What surnames share that are spelt alike in any language: Kropotkin and Kropotkine, Trotsky and Trotzki. */
export function surnameKey({ surname }: PersonForm): string {
  return soundOf(surname).replace(/(?<=[^aeiou])e$/u, "");
}

/** How far two rows of given names agree: one in full, some by initials, or not at all; nothing where they contradict each other. */
export function givenAgreement(
  one: readonly string[],
  other: readonly string[],
): "full" | "initial" | "none" | undefined {
  const pairs = one.slice(0, other.length).map((word, at) => [word, other[at] ?? ""] as const);
  if (!pairs.every(([a, b]) => mayBeOneName(a, b))) return undefined;
  if (pairs.length === 0) return "none";
  return pairs.some(([a, b]) => a.length > 1 && b.length > 1) ? "full" : "initial";
}

function mayBeOneName(one: string, other: string): boolean {
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  if (soundOf(one) === soundOf(other)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length > 2 && long.startsWith(short)) return true;
  return short.length > 4 && spellingDistance(one, other, 1) <= 1;
}
