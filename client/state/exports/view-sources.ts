import type { AnswerRow, GraphReply } from "#model";
import { fetchGraph } from "../../api/api.ts";
import { network } from "../citations-state.ts";
import type { ConnectedRow } from "../connected.ts";
import { areLooseShown, centrePortrait, looseRows, wantedRows } from "../connected-state.ts";
import { labels } from "../facets.ts";
import { fullSearch } from "../full-search.ts";
import { answerPage } from "../page-state.ts";
import { entityPage } from "../panel-state.ts";
import type { Portrait } from "../portrait.ts";
import { valueIn } from "../resource.ts";
import type { StageGraph } from "../stage-graph.ts";
import { overview, view, visibleGraph } from "../store.ts";

/** Counts and texts of the graph; asked for where the page has not yet. */
export async function knownGraph(): Promise<GraphReply> {
  return valueIn(overview.state.peek()) ?? fetchGraph();
}

/** Names by id that the open page shows, beside those of the stage. */
export function namesOfView(): ReadonlyMap<string, string> {
  const pages = [valueIn(centrePortrait.state.peek())?.entity, valueIn(entityPage.state.peek())];
  const cited = network.peek()?.entities.values() ?? [];
  const all = [...cited, ...pages.flatMap((entity) => entity ?? [])];
  return new Map([...labels.peek(), ...all.map(({ id, label }): [string, string] => [id, label])]);
}

/** Ids of the texts that the open view draws on; undefined where it is about all of them. */
export function textsOfView(): ReadonlySet<string> | undefined {
  const { page, text, centre } = view.peek();
  switch (page) {
    case "explore":
      return textsDrawn(visibleGraph.peek(), valueIn(entityPage.state.peek()));
    case "text":
      return new Set(text === undefined ? [] : [text]);
    case "answer":
      return centre === undefined
        ? textsQuoted(valueIn(answerPage.state.peek())?.rows ?? [])
        : textsConnected({
            rows: wantedRows.peek(),
            loose: areLooseShown.peek() ? looseRows.peek() : [],
            portrait: valueIn(centrePortrait.state.peek())?.portrait,
          });
    case "citations":
      return new Set(network.peek()?.citations.flatMap(({ texts }) => texts));
    case "search":
      return new Set(valueIn(fullSearch.state.peek())?.passages.quotes.map(({ text }) => text));
    default:
      return undefined;
  }
}

/** An entity, and the texts that name it. */
interface NamedIn {
  readonly id: string;
  readonly texts: readonly { readonly id: string }[];
}

/** The texts that state what is drawn; of one that is drawn with no tie, those that name it, where they are known. */
export function textsDrawn({ relations, entities }: StageGraph, looked?: NamedIn): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const relation of relations.values()) for (const text of relation.texts ?? []) texts.add(text);
  if (looked && entities.has(looked.id) && (texts.size === 0 || !isTied(relations, looked.id)))
    for (const { id } of looked.texts) texts.add(id);
  return texts;
}

function isTied(relations: StageGraph["relations"], id: string): boolean {
  return [...relations.values()].some(({ source, target }) => source === id || target === id);
}

/** What the page of an answer shows. */
interface ShownAnswer {
  readonly rows: readonly ConnectedRow[];
  readonly loose: readonly AnswerRow[];
  readonly portrait: Portrait | undefined;
}

/** The texts behind everything connected: those of every tie that is counted, of the loose ones, and of the paragraph. */
export function textsConnected({ rows, loose, portrait }: ShownAnswer): ReadonlySet<string> {
  const told = portrait?.notes.map(({ text }) => text) ?? [];
  return new Set([...rows.flatMap(({ texts }) => texts), ...textsQuoted(loose), ...told]);
}

function textsQuoted(rows: readonly AnswerRow[]): Set<string> {
  return new Set(rows.flatMap(({ quotes }) => quotes.map(({ text }) => text)));
}
