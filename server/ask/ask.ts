import { type AskReply, LIMITS, type Reading } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import type { Answer, Asked } from "./answer.ts";
import { answerCitations } from "./answer-citations.ts";
import { answerClaims } from "./answer-claims.ts";
import { answerConnected } from "./answer-connected.ts";
import { answerEvents } from "./answer-events.ts";
import { answerMatrix } from "./answer-matrix.ts";
import { answerPaths } from "./answer-paths.ts";
import { answerRelation } from "./answer-relation.ts";
import { answerWho } from "./answer-who.ts";
import { answerWorks } from "./answer-works.ts";
import { type FoundName, withoutArticle } from "./find-name.ts";
import { namesInWords, short } from "./in-words.ts";
import { type Known, namesIn, nearestTo, respelt } from "./nearest.ts";
import { wordsOf } from "./read-question.ts";
import { readWhen } from "./read-when.ts";
import { type Resolved, readingOf, resolve } from "./resolve.ts";

type Chip = Reading["chips"][number];

/**
 * Answers a question in plain English, read by a grammar: how it was read, the equivalent calls, a sentence, and rows
 * with their proofs. A question that cannot be read says why, and the nearest that can.
 */
export async function ask(
  store: GraphStore,
  question: string,
  limit: number = LIMITS.rows.default,
): Promise<AskReply> {
  if (question.trim() === "")
    return notRead(store, "", "Ask something, such as: everything connected to a name.");
  if (question.length > LIMITS.queryLength.max) {
    const why = `The question is longer than ${LIMITS.queryLength.max} characters. Ask it in fewer words.`;
    return notRead(store, question.slice(0, LIMITS.queryLength.max), why);
  }
  const resolved = await resolve(store, question);
  if (resolved === undefined) {
    return notRead(store, question, await notUnderstood(store, question));
  }
  const reading = await readingOf(resolved);
  const unknown = unknownNames(resolved)[0];
  if (unknown) return unknownName(store, question, reading, unknown);
  const answer = await answerTo(resolved, asked(store, resolved, limit));
  return reply(question, reading, resolved, answer);
}

/** Claims may be asked for by any words; everything else only by names that the texts name. */
function unknownNames({ names, understanding }: Resolved): FoundName[] {
  const { X, Y } = names;
  const needed = understanding.form.answeredBy === "claims" ? [X] : [X, Y];
  return needed.filter((name) => name !== undefined && name.entity === undefined) as FoundName[];
}

function asked(store: GraphStore, { names, understanding }: Resolved, limit: number): Asked {
  const { hops, when } = understanding;
  const { X, Y } = names;
  return {
    store,
    limit,
    ...(X?.entity && { x: X.entity }),
    ...(X?.kin && { kin: X.kin }),
    ...(Y?.entity && { y: Y.entity }),
    ...(Y && !Y.isExact && { topic: withoutArticle(Y.words) }),
    ...(hops !== undefined && { hops }),
    ...(when && { when }),
  };
}

function answerTo({ understanding }: Resolved, question: Asked): Promise<Answer> {
  const by = understanding.form.answeredBy;
  if (typeof by === "object") return answerRelation(question, by);
  const answers: Record<typeof by, () => Promise<Answer>> = {
    connected: () => answerConnected(question),
    paths: () => answerPaths(question),
    cited: () => answerCitations(question, "cited"),
    citing: () => answerCitations(question, "citing"),
    matrix: () => answerMatrix(question),
    claims: () => answerClaims(question),
    works: () => answerWorks(question),
    events: () => answerEvents(question),
    who: () => answerWho(question),
  };
  return answers[by]();
}

async function reply(
  question: string,
  reading: Reading,
  resolved: Resolved,
  answer: Answer,
): Promise<AskReply> {
  const { rows, total, order, api, cypher } = answer;
  const cut = total > rows.length ? ` Showing ${rows.length} of ${total}; ${order}.` : "";
  return {
    question,
    reading: answer.isByWords ? { ...reading, chips: reading.chips.map(asWords) } : reading,
    api,
    cypher,
    answer: `${remarks(resolved, answer)}${answer.answer}${cut}`,
    rows: [...rows],
    total,
    truncated: total > rows.length,
    nearest: total === 0 ? await nearestTo(resolved.store, question, knownOf(resolved)) : [],
  };
}

function knownOf({ understanding, names }: Resolved): Known {
  const entities = [names.X?.entity, names.Y?.entity].filter((entity) => entity !== undefined);
  return { form: understanding.form.name, entities };
}

/** Says what was taken for granted: which names for which entities, and fewer hops than were asked for. */
function remarks({ names, understanding }: Resolved, { isByWords }: Answer): string {
  const { hops, hopsAsked = "" } = understanding;
  const isCapped =
    hops === LIMITS.hops.max && !hopsAsked.startsWith(String(hops)) && !hopsAsked.startsWith("three");
  const ofHops = isCapped ? `At most ${hops} hops are gone. ` : "";
  const looked = isByWords ? [names.X] : [names.X, names.Y];
  return looked.map((name) => (name ? remarkOn(name) : "")).join("") + ofHops;
}

/** A chip whose words were looked for as they are; what they might name becomes a proposal. */
function asWords(chip: Chip): Chip {
  if (chip.role !== "Y" || chip.entity === undefined) return chip;
  return { role: chip.role, words: chip.words, others: [chip.entity, ...chip.others] };
}

function remarkOn({ words, entity, isExact, namesakes }: FoundName): string {
  if (entity === undefined) return "";
  const read = `Read “${short(words)}” as ${short(entity.label)}`;
  if (!isExact) return `${read}${leftOut(words, entity)}. `;
  const more = namesakes.length;
  return more === 0 ? "" : `${read}; ${more} more bear${more === 1 ? "s" : ""} that name. `;
}

/** A time in a question that asks for none, which the name does not have either, is told to be left out. */
function leftOut(words: string, { label }: { readonly label: string }): string {
  const asked = wordsOf(words);
  const timed = readWhen(asked);
  if (!timed || timed.words.length === 0 || label.includes(timed.when.words)) return "";
  return `, without “${asked.slice(timed.words.length).join(" ")}”: a question of this form asks for no time`;
}

async function unknownName(
  store: GraphStore,
  question: string,
  reading: Reading,
  { words, nearest }: FoundName,
): Promise<AskReply> {
  const near = nearest.length > 0 ? respelt(question, words, nearest) : await nearestTo(store, question);
  const answer = `Nothing found here is called “${short(words)}”. Search for its words in the texts, or ask for another name.`;
  return { question, reading, total: 0, truncated: false, answer, rows: [], nearest: near };
}

/** Why a question is not read: the names in it are known and its form is not, or it names nothing that is known. */
async function notUnderstood(store: GraphStore, question: string): Promise<string> {
  const names = await namesIn(store, question);
  if (names.length > 0)
    return `The question about ${namesInWords(names)} was not understood; these forms are:`;
  return "This question was not understood. Name somebody or something that the texts name.";
}

/** The reply to a question that cannot be read: why, and the nearest that could be. */
async function notRead(store: GraphStore, question: string, why: string): Promise<AskReply> {
  return {
    question,
    total: 0,
    truncated: false,
    answer: why,
    rows: [],
    nearest: await nearestTo(store, question),
  };
}
