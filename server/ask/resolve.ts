import type { Reading } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import { type FoundName, findName } from "./find-name.ts";
import { toldApart } from "./namesakes.ts";
import { type Understanding, understandings, wordsOf } from "./read-question.ts";
import { bare, QUESTION_WORDS, type Role } from "./template.ts";

/** A question with its names looked up. */
export interface Resolved {
  readonly store: GraphStore;
  readonly understanding: Understanding;
  readonly names: Partial<Record<Role, FoundName>>;
}

/** Ways to understand a question that are tried for names that are known. */
const WAYS_TRIED = 6;

/**
 * The first way to understand the question in which every name is known, else the first way at all. A question that is
 * a name and nothing else, to the letter, is that name, whatever else its words may mean ("What Is to Be Done?").
 */
export async function resolve(store: GraphStore, question: string): Promise<Resolved | undefined> {
  const ways = understandings(question);
  const bareName = ways.at(-1);
  if (bareName === undefined) return undefined;
  const named = await withNames(store, bareName);
  if (wordsOf(question).length > 1 && named.names.X?.isExact && ways.length > 1) return named;
  let first: Resolved | undefined;
  for (const way of ways.slice(0, -1).slice(0, WAYS_TRIED)) {
    const resolved = await withNames(store, way);
    if (Object.values(resolved.names).every(({ entity }) => entity !== undefined)) return resolved;
    first ??= resolved;
  }
  return first ?? (looksLikeName(named) ? named : undefined);
}

/** How the question was read, as chips that can be edited. */
export async function readingOf({ store, understanding, names }: Resolved): Promise<Reading> {
  const { form, hopsAsked, when } = understanding;
  const chips: Reading["chips"] = await Promise.all(
    Object.entries(names).map(async ([role, found]) => ({
      role,
      words: found.words,
      ...(found.entity && { entity: found.entity }),
      others: [...found.others],
      ...(found.namesakes.length > 0 && { namesakes: await toldApart(store, found) }),
    })),
  );
  if (hopsAsked !== undefined) chips.push({ role: "hops", words: hopsAsked, others: [] });
  if (when) chips.push({ role: when.role, words: when.words, others: [] });
  return { form: form.name, chips };
}

async function withNames(store: GraphStore, understanding: Understanding): Promise<Resolved> {
  const names: Partial<Record<Role, FoundName>> = {};
  for (const [role, words] of Object.entries(understanding.names) as [Role, string][]) {
    if (words !== "") names[role] = await findName(store, words, understanding.form.likely[role]);
  }
  return { store, understanding, names };
}

/** Prose that no form fits is not taken for a name because one of its words is one. */
function looksLikeName({ names, understanding }: Resolved): boolean {
  const { X } = names;
  if (X === undefined || QUESTION_WORDS.has(bare(X.words.split(" ", 1)[0] ?? ""))) return false;
  return X.entity === undefined
    ? wordsOf(understanding.names.X ?? "").length <= 4
    : X.isExact || wordsOf(X.words).length <= 4;
}
