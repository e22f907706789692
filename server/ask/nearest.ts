import type { EntitySummary } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import { findName } from "./find-name.ts";
import { FORMS, type Form } from "./forms.ts";
import { short } from "./in-words.ts";
import { wordsOf } from "./read-question.ts";
import { bare, QUESTION_WORDS, template } from "./template.ts";

const NEAREST = 5;
/** Forms that find something about any name. */
const ALWAYS = ["what is said about Y", "everything connected to X"];
/** Names in a question are looked up to this many. */
const NAMES_TRIED = 3;
const CHIP = /\s*\[.*$/u;

/** What is known of a question for which nearest ones are sought: the form and the entities it was read with. */
export interface Known {
  readonly form?: string;
  readonly entities?: readonly EntitySummary[];
}

/**
 * Questions that can be read and that share most words with this one, with names of the question or else of the texts.
 */
export async function nearestTo(store: GraphStore, question: string, known: Known = {}): Promise<string[]> {
  const names = await namesFor(store, question, known.entities ?? []);
  if (names.length === 0) return [];
  const asked = new Set(wordsOf(question).map(bare));
  const fitting = FORMS.filter((form) => form.name !== known.form && isFitting(form, names));
  const sorted = fitting
    .map(({ name }) => ({ name, shared: sharedWords(name, asked) }))
    .sort((a, b) => b.shared - a.shared);
  const likest = sorted.slice(0, NEAREST - ALWAYS.length).map(({ name }) => name);
  return [...new Set([...likest, ...ALWAYS].map((name) => filled(name, names)))];
}

async function namesFor(store: GraphStore, question: string, known: readonly EntitySummary[]) {
  if (known.length > 0) return known;
  const found = await namesIn(store, question);
  return found.length > 0 ? found : namesOfTexts(store);
}

/** The question with each nearest spelling in place of the name that nothing bears. */
export function respelt(question: string, words: string, spellings: readonly string[]): string[] {
  const each = [...new Set(spellings)].slice(0, NEAREST);
  return each.map((spelling) => question.replace(words, () => spelling));
}

/** A form asks for as many names as there are, and for such as they are. */
function isFitting({ name, likely }: Form, [first, second]: readonly EntitySummary[]): boolean {
  const roles = name.replace(CHIP, "").match(/\b[XY]\b/gu) ?? [];
  if (roles.length === 0 || (roles.length === 2 && second === undefined)) return false;
  const types: readonly string[] = likely.X ?? [];
  return types.length === 0 || (first !== undefined && types.includes(first.type));
}

function sharedWords(form: string, asked: ReadonlySet<string>): number {
  const places = template(form.replace(CHIP, ""));
  return places.filter((place) => place.kind === "words" && place.words.some((word) => asked.has(word)))
    .length;
}

function filled(form: string, [first, second]: readonly EntitySummary[]): string {
  const question = form.replace(CHIP, "");
  const names = question.includes("X") ? { X: first, Y: second } : { X: undefined, Y: first };
  return question.replace(/\b[XY]\b/gu, (role) => short(names[role as "X" | "Y"]?.label ?? role));
}

/** The entities that the question names: by what begins with a capital, else by its last words. */
export async function namesIn(store: GraphStore, question: string): Promise<EntitySummary[]> {
  const found = new Map<string, EntitySummary>();
  for (const words of capitalised(question).slice(0, NAMES_TRIED)) {
    const { entity } = await findName(store, words);
    if (entity) found.set(entity.id, entity);
  }
  return found.size > 0 ? [...found.values()] : nameAtTheEnd(store, question);
}

/** Somebody who types no capitals is understood where the last words are a name to the letter. */
async function nameAtTheEnd(store: GraphStore, question: string): Promise<EntitySummary[]> {
  for (let count = NAMES_TRIED; count > 0; count--) {
    const words = wordsOf(question).slice(-count);
    if (words.length < count) continue;
    const { entity, isExact } = await findName(store, words.join(" "));
    if (entity && isExact) return [entity];
  }
  return [];
}

/** The two that the first text names most often, people before others. */
async function namesOfTexts(store: GraphStore): Promise<EntitySummary[]> {
  const [first] = (await store.texts()).texts;
  const text = first && (await store.text(first.id));
  const named = (text?.entities ?? []).filter(({ type, unnamed }) => type !== "Claim" && unnamed !== true);
  const often = named.sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
  const people = often.filter(({ type }) => type === "Person");
  return (people.length > 0 ? people : often).slice(0, 2);
}

/** Runs of words that begin with a capital; a single one at the beginning may be any word. */
function capitalised(question: string): string[] {
  const runs: string[] = [];
  let run: string[] = [];
  for (const word of [...wordsOf(question), ""]) {
    if (/^[^\p{L}]{0,2}\p{Lu}/u.test(word) && !QUESTION_WORDS.has(bare(word))) run.push(word);
    else if (run.length > 0) {
      runs.push(run.join(" "));
      run = [];
    }
  }
  return runs;
}
