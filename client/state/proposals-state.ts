import { computed, effect, signal } from "@preact/signals";
import {
  type Act,
  type DecisionRow,
  type EntitySummary,
  PROPOSAL_ANSWERS,
  type ProposalsReply,
} from "#model";
import { fetchProposals } from "../api/decisions-api.ts";
import { decide, isDeciding, takeBack, undoNow } from "./decide.ts";
import { holding, ledger, whyOff } from "./decisions-state.ts";
import { tell } from "./notice.ts";
import { arrowed } from "./places-in-words.ts";
import { nameOfReader, readerName } from "./reader-name.ts";
import { createResource, valueIn } from "./resource.ts";
import { lastDeed, view } from "./store.ts";
import { UnderHand } from "./under-hand.ts";
import { judge, keepApart, merge } from "./wishes.ts";

export type Proposal = ProposalsReply["rows"][number];
export type ProposalKind = Proposal["kind"];

const AT_ONCE = 200;

/** Which kind of proposals the reader goes through; undefined for all. */
export const wantedKind = signal<ProposalKind | undefined>(undefined);
/** What waits for a judgement, and of which kind it was asked for. */
export const proposals = createResource(async (kind: ProposalKind | "all", abort) => {
  const reply = await fetchProposals({ limit: AT_ONCE, ...(kind !== "all" && { kind }) }, abort);
  return { ...reply, kind };
});
effect(() => {
  if (view.value.page === "curate") proposals.follow(wantedKind.value ?? "all");
});

/** By what a proposal is known again, whatever place it has in the queue. */
export function proposalKey(proposal: Proposal): string {
  if (proposal.kind === "same") return `same~${proposal.one.id}~${proposal.other.id}`;
  return `unsure~${JSON.stringify(proposal.judged)}`;
}

/** Where the reader stands in the queue. */
export interface Queue {
  readonly current: Proposal | undefined;
  /** Those that come after it, as far as they are here, and how many they are. */
  readonly next: readonly Proposal[];
  readonly waiting: number;
  readonly skipped: number;
  /** How many were judged or skipped, and how many there are with them. */
  readonly passed: number;
  readonly total: number;
}

/** By their keys: what the reader put off, what she decided, and which she wants to judge first. */
interface Passed {
  readonly skipped: ReadonlySet<string>;
  readonly decided: ReadonlySet<string>;
  readonly wanted?: string | undefined;
}

/** The proposal that is wanted, else the first that is neither skipped nor being decided, and how far the reader has come. */
export function queueOf(
  { rows, total, judged }: Pick<ProposalsReply, "rows" | "total" | "judged">,
  { skipped, decided, wanted }: Passed,
): Queue {
  const left = rows.filter((row) => !decided.has(proposalKey(row)));
  const open = left.filter((row) => !skipped.has(proposalKey(row)));
  const gone = rows.length - left.length;
  const passedOver = left.length - open.length;
  const current = open.find((row) => proposalKey(row) === wanted) ?? open[0];
  return {
    current,
    next: open.filter((row) => row !== current),
    waiting: Math.max(total - gone - passedOver - 1, 0),
    skipped: passedOver,
    passed: judged + gone + passedOver,
    total: judged + total,
  };
}

const KEY = "ibid-skipped";
/** Proposals that the reader put off, kept in this browser. */
const skipped = signal<ReadonlySet<string>>(new Set(stored()));
/** Proposals on their way to the ledger, or of an answer that does not know yet that they are there. */
const decided = signal<ReadonlyMap<string, ProposalsReply | undefined>>(new Map());

/** The proposal that the reader took out of its turn. */
const wantedNext = signal<string | undefined>(undefined);

/** Takes a proposal before those that stand before it. */
export function takeFirst(proposal: Proposal): void {
  wantedNext.value = proposalKey(proposal);
}

/** What a proposal asks, in a line: who is likely one, or what was read without being sure. */
export function proposalInWords(proposal: Proposal): string {
  return proposal.kind === "same"
    ? `${proposal.one.label} – ${proposal.other.label}`
    : arrowed(proposal.words);
}

/** The queue as it stands; undefined until the server has answered. */
export const queue = computed(() => {
  const reply = valueIn(proposals.state.value);
  if (!reply) return undefined;
  const gone = [...decided.value].filter(([, of]) => of === undefined || of === reply);
  const decidedNow = new Set(gone.map(([key]) => key));
  return queueOf(reply, { skipped: skipped.value, decided: decidedNow, wanted: wantedNext.value });
});

const hand = new UnderHand();
effect(() => {
  const reply = valueIn(proposals.state.value);
  const current = queue.value?.current;
  if (!reply) return;
  const shown = { current: current && proposalKey(current), all: reply.rows.map(proposalKey) };
  const isOwn = (card: string) => decided.peek().has(card) || skipped.peek().has(card);
  if (hand.sees({ ...shown, kind: reply.kind }, isOwn))
    tell({
      words: "What stood here was judged elsewhere just now. This is the next question: read it first.",
    });
});

/** True for the proposal that the queue stands at: a key can be quicker than the card that it was meant for. */
export function isCurrent(proposal: Proposal): boolean {
  const current = queue.peek()?.current;
  return current !== undefined && proposalKey(current) === proposalKey(proposal);
}

let isHeld = false;

/** Says yes or no to the proposal once the answer before it is kept, unless that answer settled this one too, and the reader's name is known: until then the queue stands. */
export async function answer(proposal: Proposal, isRight: boolean, kept?: EntitySummary): Promise<void> {
  if (isHeld || hand.isFresh || !isCurrent(proposal)) return;
  isHeld = true;
  await settled();
  const isTaken = whyOff.peek() !== undefined || (await nameOfReader()) !== undefined;
  isHeld = false;
  if (isTaken && isCurrent(proposal)) await judgeNow(proposal, isRight, kept);
}

/** Waits until no decision is on its way and the proposals know of the last one. */
function settled(): Promise<void> {
  const isSettled = computed(() => !isDeciding.value && proposals.state.value.status !== "loading");
  return new Promise((resolve) => {
    const stop = isSettled.subscribe((is) => {
      if (!is) return;
      resolve();
      queueMicrotask(() => stop()); // it is not there yet where all was settled from the first
    });
  });
}

/** Of two that are the same, the one that is kept gives the name. */
async function judgeNow(proposal: Proposal, isRight: boolean, kept?: EntitySummary): Promise<void> {
  const key = proposalKey(proposal);
  setDecided(key, undefined);
  const reply = await decide(wishFor(proposal, isRight, kept));
  if (reply) setDecided(key, valueIn(proposals.state.peek()));
  else decided.value = new Map([...decided.peek()].filter(([other]) => other !== key));
}

function setDecided(key: string, of: ProposalsReply | undefined): void {
  decided.value = new Map([...decided.peek(), [key, of]]);
}

function wishFor(proposal: Proposal, isRight: boolean, kept?: EntitySummary) {
  if (proposal.kind === "unsure")
    return judge(isRight ? "accept" : "reject", proposal.judged, `the reading: ${proposalInWords(proposal)}`);
  const keep = kept ?? fuller(proposal.one, proposal.other);
  const gone = keep.id === proposal.one.id ? proposal.other : proposal.one;
  return isRight ? merge(keep, gone) : keepApart(keep, gone);
}

/** Of two names, the one that tells more: the longer, or where they are equally long, the one that is more often used. */
export function fuller(one: EntitySummary, other: EntitySummary): EntitySummary {
  const difference = one.label.length - other.label.length || one.mentions - other.mentions;
  return difference >= 0 ? one : other;
}

/** Puts a proposal off until the others are through. */
export function skip(proposal: Proposal): void {
  rememberSkipped(new Set([...skipped.peek(), proposalKey(proposal)]));
}

/** Brings back what was put off. */
export function bringSkippedBack(): void {
  rememberSkipped(new Set());
}

/** What the queue asks for; other decisions are taken back where they were made, or in the ledger. */
export const JUDGING: ReadonlySet<Act["kind"]> = new Set(Object.values(PROPOSAL_ANSWERS).flat());

/** The reader's own latest judgement among decisions that hold, latest first; never what another reader decided. */
export function ownJudgement(
  rows: readonly DecisionRow[],
  reader: string | undefined,
): DecisionRow | undefined {
  if (reader === undefined) return undefined;
  return rows.find(({ decision: { author, act } }) => author === reader && JUDGING.has(act.kind));
}

/** What is said where the reader has judged nothing. */
export const NOTHING_TO_UNDO = "Nothing of yours to take back here.";

/** True where the last act was a judgement, which is taken back first. */
const isJustJudged = computed(() => lastDeed.value?.acts.every(({ kind }) => JUDGING.has(kind)) ?? false);
const isLedgerKnown = computed(() => !isDeciding.value && ledger.state.value.status === "there");
const ownLast = computed(() => ownJudgement(holding.value, readerName.value));

/** True where there is a judgement of the reader's own to take back. */
export const canTakeBack = computed(
  () => isJustJudged.value || (isLedgerKnown.value && ownLast.value !== undefined),
);

/** Takes the reader's last judgement back, also one of an earlier visit; where there is none, says so. */
export function undoJudgement(): void {
  const own = ownLast.peek();
  if (isJustJudged.peek()) undoNow();
  else if (!isLedgerKnown.peek()) return;
  else if (own) void takeBack(own);
  else tell({ words: NOTHING_TO_UNDO });
}

function rememberSkipped(keys: ReadonlySet<string>): void {
  skipped.value = keys;
  try {
    localStorage.setItem(KEY, JSON.stringify([...keys]));
  } catch {
    return; // storage is switched off in this browser: what is put off comes again on reload
  }
}

function stored(): string[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(list) ? list.filter((key) => typeof key === "string") : [];
  } catch {
    return []; // storage is switched off, or there is no browser
  }
}
