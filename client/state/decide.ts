import { signal } from "@preact/signals";
import type { Act, ActDone, DecideReply, DecisionRow } from "#model";
import { fetchEntity } from "../api/api.ts";
import { ApiError } from "../api/call.ts";
import { takeBackDecision } from "../api/decisions-api.ts";
import { asksFirst } from "./ask-first.ts";
import { closeCuration } from "./curation.ts";
import { refusal, seenEntries, whyOff } from "./decisions-state.ts";
import { changeOf, followIds, withoutEntity } from "./follow-ids.ts";
import { type NoticeAct, tell } from "./notice.ts";
import { nameOfReader } from "./reader-name.ts";
import { awayCount, freshenAll } from "./resource.ts";
import { stepBackAndSay, stepOnAndSay } from "./step-in-view.ts";
import {
  forgetDeed,
  lastDeed,
  look,
  nextDeed,
  performDeed,
  second,
  stageGraph,
  stepBack,
  stepOn,
  view,
} from "./store.ts";
import { isRelationId } from "./view.ts";
import { select } from "./view-changes.ts";
import { byReader, deedOf, sendAll, takeAllBack } from "./write-ledger.ts";

/** What a reader wants to decide: one judgement, or several that are one act to her. */
export interface Wish {
  readonly acts: readonly Act[];
  /** What is done then, in the past: "Merged N. Bukharin into Nikolai Bukharin". */
  readonly done: string;
  readonly reason?: string | undefined;
  /** True where two of different kinds are to be one, and the reader has been asked whether she means it. */
  readonly acrossTypes?: boolean;
  /** True where the reader has seen what changed meanwhile and wants it all the same. */
  readonly isAllTheSame?: boolean;
}

/** True while a decision is on its way to the ledger. */
export const isDeciding = signal(false);

/** Writes a decision, follows what it changes, and says so; gives the last reply, or undefined where nothing was decided. */
export async function decide(wish: Wish): Promise<ActDone | undefined> {
  const reply = await inTurn(async () => {
    const why = whyOff.peek();
    if (why !== undefined) return fail(why);
    const author = await nameOfReader();
    if (author === undefined) return undefined;
    const { reason } = wish;
    const { acts } = wish;
    const asking = { author, ...(reason && { reason }), ...(wish.acrossTypes && { acrossTypes: true }) };
    const seen = wish.isAllTheSame ? undefined : seenEntries.peek();
    const done = await sendAll(acts, { ...asking, ...(seen !== undefined && { seen }) });
    const change = changeOf(acts, done, strongestBeside);
    freshenAll(() => performDeed(change, deedOf(wish.done, { acts, asking }, done)));
    second.value = undefined;
    sayDone(wish.done, done, offersOf(acts, done));
    return done.at(-1);
  }, wish);
  if (reply) closeCuration();
  return reply;
}

/** Takes the last act back; a decision that the reader has turned away from since, once she has been asked. */
export function undoLast(): void {
  if (isDeciding.peek() || !asksFirst(undoNow)) undoNow();
}

/** Takes the last act back, whether it changed the view or the ledger. */
export function undoNow(): void {
  if (!isDeciding.peek() && !lastDeed.peek()) stepBackAndSay(redoNext);
  else void inTurn(takeLastBack);
}

async function takeLastBack(): Promise<void> {
  const deed = lastDeed.peek();
  if (!deed) return stepBackAndSay(redoNext);
  const takenBackBy = await takeAllBack(deed.ids);
  freshenAll(() => stepBack({ ...deed, takenBackBy }));
  tell({ words: `Decision taken back: ${lowered(deed.words)}.`, acts: [{ label: "Redo", act: redoNext }] });
}

/** Does again what was taken back; a decision holds again by taking back what took it back. */
export function redoNext(): void {
  if (!isDeciding.peek() && !nextDeed.peek()) stepOnAndSay(undoNow);
  else void inTurn(doNextAgain);
}

async function doNextAgain(): Promise<void> {
  const deed = nextDeed.peek();
  if (!deed) return stepOnAndSay(undoNow);
  const { takenBackBy = [], acts, asking } = deed;
  const again = takenBackBy.length === acts.length ? await takeAllBack(takenBackBy) : [];
  const isWhole = again.length === acts.length;
  const done = isWhole ? [] : await sendAll(acts, asking);
  freshenAll(() => stepOn(isWhole ? deed : deedOf(deed.words, { acts, asking }, done)));
  sayDone(`Decided again: ${lowered(deed.words)}`, done);
}

/** Takes back a decision of the ledger, however long ago it was made, or makes one hold again that was taken back. */
export function takeBack({
  decision,
  words,
  state,
  undoneBy,
}: DecisionRow): Promise<DecideReply | undefined> {
  return inTurn(async () => {
    const isAgain = state === "undone" && undoneBy !== undefined;
    const reply = await takeBackDecision(isAgain ? undoneBy : decision.id, byReader());
    seenEntries.value = reply.entries;
    if (!isAgain) forgetDeed(decision.id);
    await leaveWhatIsGone(reply.entity);
    freshenAll();
    tell({ words: `${isAgain ? "Holds again" : "Taken back"}: ${words}.` });
    return reply;
  });
}

/** With a decision, what it had made goes too: whoever looked at that looks at what stands for it now. */
async function leaveWhatIsGone(instead: string | undefined): Promise<void> {
  const { selected, seeds } = view.peek();
  const ids = new Set([...seeds, selected].filter((id) => id !== undefined && !isRelationId(id)) as string[]);
  for (const id of ids) {
    const isGone = await fetchEntity(id).then(
      () => false,
      (cause: unknown) => cause instanceof ApiError && cause.status === 404,
    );
    if (isGone) look(instead ? followIds(new Map([[id, instead]])) : withoutEntity(id, strongestBeside(id)));
  }
}

let turn: Promise<unknown> = Promise.resolve();

/** One after the other: a key pressed twice takes back two acts, not one act twice. */
function inTurn<Reply>(task: () => Promise<Reply>, wish?: Wish): Promise<Reply | undefined> {
  isDeciding.value = true;
  const mine = turn.then(task).catch((cause: unknown) => explain(cause, wish));
  turn = mine;
  return mine.finally(() => {
    if (turn === mine) isDeciding.value = false;
  });
}

function strongestBeside(id: string): string | undefined {
  const others = [...stageGraph.peek().entities.values()].filter((entity) => entity.id !== id);
  return others.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))[0]?.id;
}

/** What can be looked at next: of two that were one, the one that was split off. */
function offersOf(acts: readonly Act[], done: readonly ActDone[]): NoticeAct[] {
  return acts.flatMap((act, place) => {
    const other = done[place]?.entity;
    if (act.kind !== "split" || other === undefined) return [];
    return [{ label: `Look at ${act.label}`, act: () => look(select(other)) }];
  });
}

function sayDone(done: string, replies: readonly ActDone[], offers: readonly NoticeAct[] = []): void {
  const dropped = replies.flatMap((reply) => reply.dropped);
  tell({
    words: `${done}.`,
    more: [
      ...dropped.map(({ why }) => why),
      ...replies.flatMap(({ row }) => (isAgainst(row) ? [AGAINST] : [])),
    ],
    acts: [...offers, { label: "Undo", act: undoNow }],
  });
}

const AGAINST =
  "Another reader accepted it: it stays in the graph as disputed, until one of the two is taken back.";

function isAgainst({ decision: { act }, state }: DecisionRow): boolean {
  const isWhole = act.kind === "reject" && !("mention" in act.judged || "proof" in act.judged);
  return isWhole && state === "conflict";
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function fail(words: string): undefined {
  tell({ words, isFault: true });
  return undefined;
}

/** What is on the screen is not what is in the graph any more. */
const OUTDATED = new Set([404, 409, 422]);
const READ_ONLY = new Set([403, 405, 501]);

function explain(cause: unknown, wish: Wish | undefined): undefined {
  if (!(cause instanceof ApiError)) return fail(`This page met a fault of its own: ${String(cause)}`);
  if (cause.status === 409 && wish) return tellConflict(cause.message, wish);
  if (OUTDATED.has(cause.status)) freshenAll();
  if (cause.status === 503 || cause.status === 0) awayCount.value += 1;
  if (READ_ONLY.has(cause.status)) refusal.value = cause.message;
  return fail(cause.message);
}

/** Another tab was quicker: what it decided, the screen as it is now, and the choice to decide all the same. */
function tellConflict(message: string, wish: Wish): undefined {
  const [changed = message] = message.split(" Reload ");
  freshenAll();
  tell({
    words: `${changed} Nothing was decided; you see it now as it is.`,
    isFault: true,
    acts: [
      {
        label: "Decide all the same",
        act: () => void decide({ ...wish, isAllTheSame: true, acrossTypes: true }),
      },
    ],
  });
  return undefined;
}
