import { useLayoutEffect } from "preact/hooks";
import { addKeys } from "../state/page-keys.ts";
import {
  answer,
  bringSkippedBack,
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
          <progress class="progress" max={total} value={passed} aria-label="Judged" />
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
        <Through skipped={skipped} total={total} />
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

function Through({ skipped, total }: { skipped: number; total: number }) {
  if (skipped > 0) {
    return (
      <div class="failure">
        <p class="failure-title">You have been through all of them but those you skipped.</p>
        <button type="button" class="button" onClick={bringSkippedBack}>
          Look at the {skipped} skipped again
        </button>
      </div>
    );
  }
  return (
    <div class="failure">
      <p class="failure-title">
        {total > 0 ? "All of it is judged. Thank you." : "Nothing waits for a judgement."}
      </p>
      <p>
        {total > 0
          ? "When texts are added, what is likely but not sure comes up here again."
          : "No two names look like one, and no reading is so unsure that it must be asked about."}
      </p>
      {total > 0 && (
        <button type="button" class="link" onClick={undoJudgement}>
          Take the last one back
        </button>
      )}
    </div>
  );
}
