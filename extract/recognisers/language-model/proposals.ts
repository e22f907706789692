import { NAMED_TYPES, type NamedType } from "#model";
import { JUDGED_TYPES, type JudgedType } from "../recogniser.ts";
import type { ModelLimits } from "./model-limits.ts";
import { plainWords } from "./plain-words.ts";

/** What a model says of a passage, in the right form, and not yet looked up in the text. */
export interface Proposals {
  readonly names: readonly { readonly quote: string; readonly type: NamedType }[];
  readonly claims: readonly { readonly quote: string }[];
  readonly relations: readonly ProposedRelation[];
  /** How many were refused: kinds that the model of the graph does not have, fields without words, too many. */
  readonly refused: number;
}

export interface ProposedRelation {
  readonly source: string;
  readonly type: JudgedType;
  readonly target: string;
  readonly quote: string;
}

type Room = Pick<ModelLimits, "items" | "quoteLength">;
type Fields = Readonly<Record<string, unknown>>;

/** Reads an answer; undefined where it is no JSON of the form that was asked for. Never throws. */
export function proposalsIn(answer: string, { items, quoteLength }: Room): Proposals | undefined {
  const reply = objectIn(answer);
  if (reply === undefined || !LISTS.some((list) => Array.isArray(own(reply, list)))) return undefined;
  const words = (fields: Fields, field: string) => wordsIn(fields, field, quoteLength);
  const lists = LISTS.map((list) => listIn(reply, list));
  let room = items;
  const [names = [], claims = [], relations = []] = lists.map((list) => {
    const first = list.slice(0, room);
    room -= first.length;
    return first.map(fieldsOf);
  });
  const kept = {
    names: names.flatMap((fields) => nameOf(fields, words)),
    claims: claims.flatMap((fields) => claimOf(fields, words)),
    relations: relations.flatMap((fields) => relationOf(fields, words)),
  };
  const offered = lists.reduce((sum, list) => sum + list.length, 0);
  return { ...kept, refused: offered - kept.names.length - kept.claims.length - kept.relations.length };
}

const LISTS = ["names", "claims", "relations"] as const;
const AFTER_THOUGHT = "</think>";

/** The object in an answer, whatever stands around it: a fence of Markdown, a thought, a word of politeness. */
function objectIn(answer: string): Fields | undefined {
  const thought = answer.lastIndexOf(AFTER_THOUGHT);
  const said = thought < 0 ? answer : answer.slice(thought + AFTER_THOUGHT.length);
  const json = said.slice(Math.max(0, said.indexOf("{")), said.lastIndexOf("}") + 1);
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Fields)
      : undefined;
  } catch {
    return undefined; // cut short, or no JSON at all: the passage is asked about again
  }
}

function own(fields: Fields, field: string): unknown {
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

function listIn(reply: Fields, list: string): readonly unknown[] {
  const value = own(reply, list);
  return Array.isArray(value) ? value : [];
}

function fieldsOf(item: unknown): Fields {
  return typeof item === "object" && item !== null ? (item as Fields) : {};
}

type WordsOf = (fields: Fields, field: string) => string | undefined;

function wordsIn(fields: Fields, field: string, longest: number): string | undefined {
  const value = own(fields, field);
  if (typeof value !== "string" || value.length > longest) return undefined;
  return plainWords(value) || undefined;
}

function nameOf(fields: Fields, words: WordsOf): Proposals["names"] {
  const quote = words(fields, "quote");
  const type = NAMED_TYPES.find((one) => one === own(fields, "type"));
  return quote && type ? [{ quote, type }] : [];
}

function claimOf(fields: Fields, words: WordsOf): Proposals["claims"] {
  const quote = words(fields, "quote");
  return quote ? [{ quote }] : [];
}

function relationOf(fields: Fields, words: WordsOf): ProposedRelation[] {
  const [source, target, quote] = ["source", "target", "quote"].map((field) => words(fields, field));
  const type = JUDGED_TYPES.find((one) => one === own(fields, "type"));
  return source && target && quote && type ? [{ source, type, target, quote }] : [];
}
