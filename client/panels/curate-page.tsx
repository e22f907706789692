import { useLayoutEffect } from "preact/hooks";
import { ledger } from "../state/decisions-state.ts";
import { addKeys } from "../state/page-keys.ts";
import {
  answer,
  bringSkippedBack,
  canTakeBack,
  isCurrent,
  type ProposalKind,
  proposalInWords,
  proposalKey,
  proposals,
  type Queue,
  queue,
  skip,
  takeFirst,
  undoJudgement,
  wantedKind,
} from "../state/proposals-state.ts";
import { ownJudgements, throughInWords } from "../state/queue-through.ts";
import { readerName } from "../state/reader-name.ts";
import { valueIn } from "../state/resource.ts";
import { Awaited } from "./loading.tsx";
import { ProposalCard } from "./proposal-card.tsx";
import { Segments } from "./segments.tsx";

/** What waits for a reader's judgement, one after the other. */
export function CuratePage() {
  const now = queue.value;
  useLayoutEffect(
    () =>
      addKeys({
        u: undoJudgement,
        ...(now?.current && {
          s: () => now.current && isCurrent(now.current) && skip(now.current),
          n: () => now.current && void answer(now.current, false),
        }),
      }),
    [now],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (axe, scrollable-region-focusable)
    <main class="page curate-page" id="main" tabIndex={0}>
      <div class="page-column page-column-wide curate">
        <header class="curate-head">
          <h1 class="page-title">Curate</h1>
          <KindChoice />
        </header>
        <Awaited resource={proposals}>{() => now && <QueueBody now={now} />}</Awaited>
      </div>
    </main>
  );
}

const KINDS: readonly (readonly [ProposalKind | "all", string])[] = [
  ["all", "everything"],
  ["same", "who is who"],
  ["unsure", "unsure readings"],
];

function KindChoice() {
  return (
    <Segments
      label="What to judge"
      isBare
      choices={KINDS}
      chosen={wantedKind.value ?? "all"}
      choose={(kind) => {
        wantedKind.value = kind === "all" ? undefined : kind;
      }}
    />
  );
}

function QueueBody({ now }: { now: Queue }) {
  const { current, passed, total, skipped } = now;
  return (
    <>
      {total > 0 && (
        <div class="curate-progress">
          <progress class="progress" max={total} value={passed} aria-label="Judged or skipped" />
          <p class="hint" aria-live="polite">
            {current ? `${passed + 1} / ${total}` : `${passed} / ${total}`}
            {skipped > 0 && ` · ${skipped} skipped`}
          </p>
        </div>
      )}
      {current ? (
        <div class="curate-body">
          <ProposalCard key={proposalKey(current)} proposal={current} />
          <ComingNext now={now} />
        </div>
      ) : (
        <Through now={now} />
      )}
    </>
  );
}

const SHOWN = 10;

/** What comes after this one; each can be taken first. */
function ComingNext({ now: { next, waiting } }: { now: Queue }) {
  const shown = next.slice(0, SHOWN);
  if (shown.length === 0) return null;
  return (
    <aside class="curate-next" aria-label="What comes next">
      <h2 class="list-title">Next</h2>
      <ol>
        {shown.map((proposal) => (
          <li key={proposalKey(proposal)}>
            <button type="button" class="curate-next-words" onClick={() => takeFirst(proposal)}>
              <span class="curate-next-line">{proposalInWords(proposal)}</span>
            </button>
            <span class="hint">
              {proposal.kind === "same" ? "the same?" : `${Math.round(proposal.confidence * 100)} % sure`}
            </span>
          </li>
        ))}
      </ol>
      {waiting > shown.length && <p class="hint">and {(waiting - shown.length).toLocaleString("en")} more</p>}
    </aside>
  );
}

function Through({ now: { skipped, passed } }: { now: Queue }) {
  const kind = wantedKind.value;
  const own = ownJudgements(valueIn(ledger.state.value), readerName.value, kind);
  const { title, words } = throughInWords({ kind, skipped, judged: passed - skipped, own });
  return (
    <div class="failure">
      <p class="failure-title">{title}</p>
      <p>{words}</p>
      {skipped > 0 && (
        <button type="button" class="button" onClick={bringSkippedBack}>
          Look at the {skipped} skipped again
        </button>
      )}
      {canTakeBack.value && (
        <button type="button" class="link" onClick={undoJudgement}>
          Take your last judgement back
        </button>
      )}
    </div>
  );
}
