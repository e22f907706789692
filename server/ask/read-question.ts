import { CONNECTED, FORMS, type Form } from "./forms.ts";
import { readHops } from "./read-hops.ts";
import { readWhen, type When } from "./read-when.ts";
import { bare, type Names, namesIn, template } from "./template.ts";

/** One way to understand a question: its form, its names as asked, how far, and when. */
export interface Understanding {
  readonly form: Form;
  readonly names: Names;
  readonly hops?: number;
  readonly hopsAsked?: string;
  readonly when?: When;
}

/** Longer questions are no questions but texts; names and forms fit many times over. */
const MOST_WORDS = 80;

const POLITE = new Set([
  "please",
  "show",
  "list",
  "find",
  "give",
  "me",
  "tell",
  "us",
  "and",
  "now",
  "all",
  "the",
]);
const NAME_ONLY = template("X");

/** The words of a question, without its marks at the end. */
export function wordsOf(question: string): string[] {
  return question
    .normalize("NFC")
    .replace(/[?!.\s]+$/u, "")
    .split(/\s+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
}

/** Every way to understand the question, the likeliest first: as it is written, then forgiving slips of the pen. */
export function understandings(question: string): Understanding[] {
  const asked = wordsOf(question);
  const without = asked.slice(politeWords(asked));
  const both = without.length < asked.length ? [asked, without] : [asked];
  const strict = both.flatMap((words) => byForms(words, false));
  const found = strict.length > 0 ? strict : both.flatMap((words) => byForms(words, true));
  return [...found, ...byName(without)];
}

function byForms(words: readonly string[], forgives: boolean): Understanding[] {
  return FORMS.flatMap((form) => {
    const { words: rest, ...tail } = withoutTail(words, form);
    for (const way of form.ways) {
      const names = namesIn(rest, way, forgives);
      if (names) return [{ form, names, ...tail }];
    }
    return [];
  });
}

function byName(words: readonly string[]): Understanding[] {
  const form = FORMS.find(({ name }) => name === CONNECTED);
  if (form === undefined) return [];
  const { words: rest, ...tail } = withoutTail(words, form);
  const names = namesIn(rest, NAME_ONLY, false);
  return names ? [{ form, names, ...tail }] : [];
}

type Tail = Omit<Understanding, "form" | "names"> & { readonly words: readonly string[] };

function withoutTail(words: readonly string[], { tail }: Form): Tail {
  if (tail === "when") {
    const timed = readWhen(words);
    if (timed) return timed;
  }
  const bounded = tail === "hops" ? readHops(words) : undefined;
  return bounded ? { words: bounded.words, hops: bounded.hops, hopsAsked: bounded.asked } : { words };
}

function politeWords(words: readonly string[]): number {
  const first = words.findIndex((word) => !POLITE.has(bare(word)));
  return Math.max(first, 0);
}
