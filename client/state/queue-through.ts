import { type DecisionRow, type DecisionsReply, PROPOSAL_ANSWERS } from "#model";
import { counted } from "./places-in-words.ts";
import { JUDGING, type ProposalKind } from "./proposals-state.ts";

/** Where nothing more is asked: what was done, and by whom. */
export interface Through {
  readonly kind: ProposalKind | undefined;
  readonly judged: number;
  readonly skipped: number;
  /** How many of the judgements are the reader's own; undefined where that is not known. */
  readonly own: number | undefined;
}

/** The end of the queue in two sentences: that nothing more is asked, and how much of it was judged, by whom, or skipped. */
export function throughInWords({ kind, judged, skipped, own }: Through): { title: string; words: string } {
  const by = own === undefined || judged === 0 ? "" : `, ${ownOf(own, judged)}`;
  const judgements = `${counted(judged, "judgement")}${kind === undefined ? "" : " of this kind"}`;
  const done = `${judgements} ${judged === 1 ? "holds" : "hold"}, made here or elsewhere${by}.`;
  if (skipped > 0)
    return {
      title: "What still waits here you skipped.",
      words: `${counted(skipped, "question")} skipped. ${done}`,
    };
  if (judged > 0)
    return {
      title: "Nothing more waits here.",
      words: `${done} When texts are added, what is likely but not sure comes up here again.`,
    };
  return { title: "Nothing waits for a judgement.", words: NONE[kind ?? "all"] };
}

const NONE: Record<ProposalKind | "all", string> = {
  all: "No two names look like one, and no reading is so unsure that it must be asked about.",
  same: "No two names look like one.",
  unsure: "No reading is so unsure that it must be asked about.",
};

function ownOf(own: number, judged: number): string {
  if (own === 0) return "none by you";
  return own >= judged ? "by you" : `${own.toLocaleString("en")} by you`;
}

/** How many judgements of a kind are the reader's own, of a ledger that is here whole; undefined where it is not. */
export function ownJudgements(
  ledger: Pick<DecisionsReply, "rows" | "truncated"> | undefined,
  reader: string | undefined,
  kind: ProposalKind | undefined,
): number | undefined {
  if (ledger === undefined || ledger.truncated) return undefined;
  const kinds = kind === undefined ? JUDGING : new Set(PROPOSAL_ANSWERS[kind]);
  const isOwn = ({ state, decision: { author, act } }: DecisionRow) =>
    state === "active" && author === reader && kinds.has(act.kind);
  return ledger.rows.filter(isOwn).length;
}
