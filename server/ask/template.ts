import { fold, isNearly } from "./fold.ts";

/** One place of a template: words of which one must stand there, or a name that takes one word or more. */
type Place =
  | { readonly kind: "words"; readonly words: readonly string[]; readonly isOptional: boolean }
  | { readonly kind: "name"; readonly role: Role };

/** What a name is in a question. */
export type Role = "X" | "Y";

/** A way to put a question, ready to be matched. */
export type Template = readonly Place[];

/** The names that a question holds, as asked. */
export type Names = Partial<Record<Role, string>>;

/** Words that are never taken for slips of others: "why" is not "who". */
export const QUESTION_WORDS = new Set(
  "who whom whose what when where which why how is was are were has had".split(" "),
);

/**
 * Reads a template written as `who cited|cites [the] X`: `|` parts words of which one must stand there, brackets hold
 * words that may be left out, X and Y stand for names.
 */
export function template(written: string): Template {
  return written.split(" ").map((part): Place => {
    if (part === "X" || part === "Y") return { kind: "name", role: part };
    const isOptional = part.startsWith("[");
    const words = part.replace(/[[\]]/gu, "").split("|");
    return { kind: "words", words, isOptional };
  });
}

/** The names in the question where it follows the template to its last word; with `forgives`, slips of the pen pass. */
export function namesIn(question: readonly string[], places: Template, forgives: boolean): Names | undefined {
  const folded = question.map(bare);
  const stands = (word: string, known: string) =>
    word === known || (forgives && !QUESTION_WORDS.has(word) && isNearly(word, known));

  const match = (word: number, place: number): Names | undefined => {
    const wanted = places[place];
    if (wanted === undefined) return word === question.length ? {} : undefined;
    if (wanted.kind === "name") return takeName(word, place, wanted.role);
    const here = folded[word];
    const isHere = here !== undefined && wanted.words.some((known) => stands(here, known));
    return (
      (isHere ? match(word + 1, place + 1) : undefined) ??
      (wanted.isOptional ? match(word, place + 1) : undefined)
    );
  };

  const takeName = (from: number, place: number, role: Role): Names | undefined => {
    if (place === places.length - 1) {
      return from < question.length ? { [role]: trimmed(question.slice(from)) } : undefined;
    }
    for (let to = from + 1; to <= question.length; to++) {
      const rest = match(to, place + 1);
      if (rest) return { [role]: trimmed(question.slice(from, to)), ...rest };
    }
    return undefined;
  };

  return match(0, 0);
}

/** A word as templates spell it: folded, without the marks around it. */
export function bare(word: string): string {
  return fold(word).replace(/^["'(,;:]+|["'),;:?!.]+$/gu, "");
}

function trimmed(words: readonly string[]): string {
  const name = words.join(" ").replace(/^["'“”‘’«»\s]+|["“”‘»,;:?!\s]+$/gu, "");
  return name.replace(/['’]s?$/u, "").trim();
}
