import {
  type AnswerRow,
  type EntitySummary,
  LIMITS,
  type PathQuoted,
  RELATION_TYPE_NAMES,
  type RelationQuoted,
  type RelationType,
  STATED_TYPES,
} from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import type { Answer, Asked } from "./answer.ts";
import { rowOfTie } from "./answer-connected.ts";
import { apiCall } from "./api-call.ts";
import { cypherText, PATHS_QUERY } from "./cypher-text.ts";
import { summary } from "./find-name.ts";
import { doubtOf, proven } from "./how-sure.ts";
import { namesInWords, short } from "./in-words.ts";
import { quotesOfRow, strengthOf } from "./rows.ts";
import { TIE_TYPES } from "./tie-types.ts";
import { ringAround, type Tie, type TieKind } from "./ties.ts";

const SHARED = "only by a shared sentence";

/** What is walked over, the surest first; each only where those before it lead nowhere. */
const WALKS: readonly (readonly [TieKind, readonly RelationType[]])[] = [
  ["stated", TIE_TYPES],
  ["claim", STATED_TYPES],
  ["together", RELATION_TYPE_NAMES],
];

/** How x and y are connected: what ties them directly, then the best paths over others. */
export async function answerPaths({ store, x, y, limit }: Asked): Promise<Answer> {
  if (x === undefined || y === undefined) throw new Error("ask: a path needs two names");
  const direct = await tieBetween(store, x, y);
  const links = inOrder(direct && linkOf(direct, y), await pathsBetween(store, x.id, y.id));
  return {
    answer: sentence(short(x.label), short(y.label), links),
    rows: links.slice(0, limit).map(({ row }) => row),
    total: links.length,
    order: "direct ties, then the shortest first",
    api: apiCall("/api/paths", { from: x.id, to: y.id }),
    cypher: cypherText(PATHS_QUERY, { x: x.id, y: y.id }),
  };
}

/** A row with what proves it, the best of its weakest step, and over whom it leads. */
interface Link {
  readonly row: AnswerRow;
  readonly over: readonly EntitySummary[];
  readonly kind: TieKind;
  readonly best: number;
}

/** What connects the two, in order: a shared sentence comes after all that is stated. */
function inOrder(direct: Link | undefined, paths: readonly Link[]): Link[] {
  if (direct === undefined) return [...paths];
  const longer = paths.filter(({ row }) => row.distance > 1);
  if (direct.kind === "stated") {
    const stated = paths.filter(({ row }) => row.distance === 1);
    const others = stated.filter(({ row }) => row.words !== direct.row.words);
    const isFirst = others.length === stated.length || stated[0]?.row.words === direct.row.words;
    return isFirst ? [direct, ...others, ...longer] : [...others, direct, ...longer];
  }
  if (direct.kind === "claim") return [direct, ...longer];
  return [
    ...longer.filter(({ kind }) => kind === "stated"),
    direct,
    ...longer.filter(({ kind }) => kind === "claim"),
  ];
}

/** What ties the two at first hand, seen from either: shared sentences may be known of one of them alone. */
async function tieBetween(store: GraphStore, x: EntitySummary, y: EntitySummary): Promise<Tie | undefined> {
  const ofX = (await ringAround(store, [x])).ties.find(({ entity }) => entity.id === y.id);
  return ofX ?? (await ringAround(store, [y])).ties.find(({ entity }) => entity.id === x.id);
}

/** Paths over what the texts state of named entities, else over claims, else over shared sentences. */
async function pathsBetween(store: GraphStore, from: string, to: string): Promise<Link[]> {
  const limit = LIMITS.paths.default;
  for (const [kind, relations] of WALKS) {
    const reply = await store.paths({ from, to, limit, relations: [...relations] });
    if (reply && reply.paths.length > 0)
      return lastOverVoices(reply.paths).map((path) => ({
        row: rowOfPath(path),
        over: path.entities.slice(1, -1),
        kind,
        best: sureness(path),
      }));
  }
  return [];
}

/**
 * The paths in their order, of those of one length the ones last that lead over somebody who only cites both neighbours: all that
 * a text names is tied so, over its author.
 */
function lastOverVoices(paths: readonly PathQuoted[]): PathQuoted[] {
  const weight = (path: PathQuoted) =>
    Number(path.relations.length > 1 && path.relations.some(leadsOverVoice));
  return [...paths].sort((a, b) => a.relations.length - b.relations.length || weight(a) - weight(b));
}

/** True for a step to one who cites where it comes from, and also where it leads on to. */
function leadsOverVoice(
  { type, source }: RelationQuoted,
  at: number,
  way: readonly RelationQuoted[],
): boolean {
  const next = way[at + 1];
  return type === "CITES" && next?.type === "CITES" && next.source.id === source.id;
}

function linkOf(tie: Tie, y: EntitySummary): Link {
  return { row: { ...rowOfTie(tie), entity: y }, over: [], kind: tie.kind, best: tie.best };
}

/** A path is as sure as its weakest step, a step as sure as its best proof. */
function sureness({ relations }: PathQuoted): number {
  return Math.min(...relations.map(({ source, evidence }) => proven(source, evidence).best));
}

function rowOfPath({ words, entities, relations }: PathQuoted): AnswerRow {
  const last = entities.at(-1);
  if (last === undefined) throw new Error("ask: a path without entities");
  const quotes = quotesOfRow(relations.flatMap(({ evidence }) => evidence.slice(0, 1)));
  const weakest = Math.min(...relations.map(({ evidence }) => strengthOf(evidence)));
  return {
    entity: summary(last),
    words,
    distance: relations.length,
    strength: weakest,
    quotes,
  };
}

function sentence(x: string, y: string, links: readonly Link[]): string {
  const [first] = links;
  if (first === undefined) return `Nothing read here connects ${x} with ${y}.`;
  const { row, over, kind, best } = first;
  const how = row.distance === 1 ? "directly" : `over ${namesInWords(over)}`;
  const connected = kind === "together" ? onlyTogether(how, links.length) : how;
  const doubt = kind === "together" ? "" : doubtOf(best);
  return `${x} and ${y} are connected ${connected}: ${row.words}${doubt}.`;
}

function onlyTogether(how: string, links: number): string {
  if (how !== "directly") return `${how}, on the way ${SHARED}`;
  return links === 1 ? SHARED : `directly ${SHARED}`;
}
