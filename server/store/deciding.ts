import {
  type ActDone,
  type DecideReply,
  type Decision,
  type DecisionRequest,
  ENTITY_TYPES,
  type Entity,
  type ImportReply,
} from "#model";
import { meantBy, standingOf } from "../../graph-data/decisions/active-decisions.ts";
import { createdId } from "../../graph-data/decisions/decision-id.ts";
import { decisionWords } from "../../graph-data/decisions/decision-words.ts";
import { alteredWords, ledgerLines, readLedgerLines } from "../../graph-data/decisions/ledger-lines.ts";
import { entitiesIn, wholeTextsIn } from "../../graph-data/decisions/named-in.ts";
import { planReplay } from "../../graph-data/decisions/replay-plan.ts";
import type { Dropped } from "../../graph-data/decisions/share-in-hand.ts";
import { withArticle } from "../../graph-data/decisions/with-article.ts";
import { faultInWords } from "../../graph-data/decisions/written-words.ts";
import { checkAct } from "./check-act.ts";
import { answerDecisions, type KeptLedger, rowMaker } from "./decision-rows.ts";
import { type Draft, draftOf, entriesOf, type Spoken, spokenOf } from "./draft-decision.ts";
import { ForeseenGraph } from "./foreseen-graph.ts";
import type { CheckedGraph, GraphSource } from "./graph-source.ts";
import { type GraphStore, RefusedDecision } from "./graph-store.ts";

/** What came of new entries. */
export interface Appended {
  readonly entries: readonly Decision[];
  readonly dropped: readonly Dropped[];
}

/** The ledger of an engine. */
export interface LedgerDesk {
  kept(): Promise<KeptLedger>;
  /** Adds what `make` makes of the ledger, and brings the graph in step with it, in one transaction. */
  append(make: (ledger: readonly Decision[]) => readonly Decision[]): Promise<Appended>;
}

type Deciding = Pick<
  GraphStore,
  "decide" | "undoDecision" | "decisions" | "exportDecisions" | "importDecisions"
>;

/** The part of a store that keeps what readers decide, the same for every engine. */
export function decidingStore(source: GraphSource, desk: LedgerDesk): Deciding {
  const decide = (request: DecisionRequest) => decideOn({ source, desk }, request);
  return {
    decide,
    undoDecision: async (id, undoing = {}) => {
      const { entries } = await desk.kept();
      if (!entries.some((entry) => entry.id === id)) return undefined;
      return decide({ ...undoing, act: { kind: "undo", decision: id } });
    },
    decisions: async (query) => answerDecisions(await desk.kept(), query),
    exportDecisions: async () => ledgerLines((await desk.kept()).entries),
    importDecisions: (lines) => importInto(desk, lines),
  };
}

interface Room {
  readonly source: GraphSource;
  readonly desk: LedgerDesk;
}

async function decideOn({ source, desk }: Room, request: DecisionRequest): Promise<DecideReply> {
  const { seen } = request;
  const drafts = await draftsFor({ source, desk }, request);
  refuseTwice(drafts);
  let made: Decision[] = [];
  const { entries, dropped } = await desk.append((ledger) => {
    for (const draft of drafts) refuseOutdated(draft, ledger, seen);
    made = entriesOf(drafts, ledger);
    return made;
  });
  const row = rowMaker(await desk.kept());
  const done: ActDone[] = [];
  for (const entry of made) {
    const entity = await entityToSee(source, entry, entries);
    const gone = new Map(dropped.filter((one) => one.decision === entry.id).map((one) => [one.id, one.why]));
    done.push({
      row: row(entry),
      ...(entity !== undefined && { entity }),
      dropped: [...gone].map(([relation, why]) => ({ id: relation, why })),
    });
  }
  const [first, ...others] = done;
  if (!first) throw new Error("deciding: nothing was decided");
  return { ...first, entries: entries.length, ...(request.and && { and: others }) };
}

/** Each act of a request as a draft, checked on the graph as the acts before it leave it. */
async function draftsFor(
  { source, desk }: Room,
  { act, and = [], seen: _seen, ...rest }: DecisionRequest,
): Promise<Draft[]> {
  if (and.length === 0) return [await draftFor(source, { ...rest, act })];
  const { entries } = await desk.kept();
  const graph = new ForeseenGraph(source, entries);
  const latest = entries.reduce<Decision[]>(
    (last, one) => ((last[0]?.time ?? "") < one.time ? [one] : last),
    [],
  );
  const drafts: Draft[] = [];
  for (const one of [act, ...and]) {
    if (graph.isOpen(one)) throw new RefusedDecision("senseless", TAKE_BACK_FIRST);
    const draft = await draftFor(graph, { ...rest, act: one });
    drafts.push(draft);
    const [foreseen] = entriesOf([draft], latest);
    if (foreseen) graph.add(foreseen);
  }
  return drafts;
}

const TAKE_BACK_FIRST =
  "This speaks of what the same request takes back: take it back in a request of its own, then decide.";

async function draftFor(graph: CheckedGraph, request: DecisionRequest): Promise<Draft> {
  const fault = faultInWords(request);
  if (fault !== undefined) throw new RefusedDecision("senseless", fault);
  const spoken = await spokenOf(graph, request.act);
  await checkAct(graph, spoken);
  if (!request.acrossTypes) refuseAcrossTypes(spoken);
  return draftOf(request, spoken);
}

/** A person is seldom an organisation: who merges the two says that it is meant. */
function refuseAcrossTypes({ act, entities }: Spoken): void {
  if (act.kind !== "same") return;
  const [keep, gone] = [entities.get(act.keep), entities.get(act.merge)];
  if (!keep || !gone || keep.type === gone.type) return;
  const kind = (one: Entity) => `${one.label} is ${withArticle(ENTITY_TYPES[one.type].label)}`;
  throw new RefusedDecision(
    "across types",
    `${kind(gone)}, and ${kind(keep)}: as one they would be of the kind that stays, and relations that it cannot have would go. ` +
      'Reload and look at both, or send "acrossTypes": true to merge them all the same.',
  );
}

function refuseTwice(drafts: readonly Draft[]): void {
  const undone = drafts.flatMap(({ act }) => (act.kind === "undo" ? [act.decision] : []));
  if (new Set(undone).size === undone.length) return;
  throw new RefusedDecision("senseless", "One decision is taken back twice in one request: once is enough.");
}

const SEEN_ELSEWHERE =
  "This page has seen more decisions than the store holds, so it shows another one. Reload and decide again.";

/** Somebody who did not see a later decision on the same things is told of it instead of deciding over it. */
function refuseOutdated({ act }: Draft, ledger: readonly Decision[], seen: number | undefined): void {
  const byId = new Map(ledger.map((entry) => [entry.id, entry]));
  if (act.kind === "undo") refuseUndo(act.decision, byId);
  if (seen !== undefined && seen > ledger.length) throw new RefusedDecision("outdated", SEEN_ELSEWHERE);
  if (seen === undefined || seen === ledger.length) return;
  const { ids } = planReplay(ledger);
  const about = (entry: { readonly act: Draft["act"] }): Set<string> => {
    const said = meantBy(entry, byId);
    return new Set(said ? subjectsOf(said.act).map((id) => ids.now(id)) : []);
  };
  const mine = about({ act });
  const later = ledger.slice(seen).find((entry) => [...about(entry)].some((id) => mine.has(id)));
  if (!later) return;
  throw new RefusedDecision(
    "outdated",
    `Changed by another tab: ${decisionWords(later, byId)} (${later.author}). Reload and decide again.`,
  );
}

/** What an act is about: entities, or a text as a whole. */
function subjectsOf(act: Draft["act"]): string[] {
  return [...wholeTextsIn(act), ...entitiesIn(act)];
}

function refuseUndo(id: string, byId: ReadonlyMap<string, Decision>): void {
  const target = byId.get(id);
  if (!target) throw new RefusedDecision("not there", `No decision has the id ${id}.`);
  if (!standingOf([...byId.values()]).undoneBy.has(id)) return;
  throw new RefusedDecision(
    "outdated",
    `Changed by another tab: this decision was taken back already (${decisionWords(target, byId)}). Reload the list.`,
  );
}

/** The entity to look at after a decision: what it made, what it merged into, or what it spoke of, if that is still there. */
async function entityToSee(
  source: GraphSource,
  made: Decision,
  entries: readonly Decision[],
): Promise<string | undefined> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const said = meantBy(made, byId);
  if (!said) return undefined;
  const { ids } = planReplay(entries);
  const candidates = [createdId(said), ...entitiesIn(said.act)].flatMap((id) =>
    id === undefined ? [] : [ids.now(id)],
  );
  for (const id of candidates) if (await source.entity(id)) return id;
  return undefined;
}

async function importInto(desk: LedgerDesk, lines: string): Promise<ImportReply> {
  const { entries: read, refused } = readLedgerLines(lines);
  const fresh = new Set<string>();
  const altered: ImportReply["altered"] = [];
  await desk.append((ledger) => {
    fresh.clear();
    altered.length = 0;
    const known = new Map(ledger.map((entry) => [entry.id, entry]));
    return read.flatMap(({ line, entry }) => {
      const ours = known.get(entry.id);
      const why = ours && alteredWords(ours, entry);
      if (why !== undefined) altered.push({ line, why });
      if (ours) return [];
      known.set(entry.id, entry);
      fresh.add(entry.id);
      return [entry];
    });
  });
  const kept = await desk.kept();
  const row = rowMaker(kept);
  const rows = kept.entries.filter(({ id }) => fresh.has(id)).map(row);
  return {
    added: fresh.size,
    known: read.length - fresh.size,
    altered,
    refused,
    unreplayed: rows.filter(({ state }) => state === "unreplayed"),
  };
}
