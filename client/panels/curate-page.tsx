import { useLayoutEffect } from "preact/hooks";
import { addKeys } from "../state/page-keys.ts";
import {
  answer,
  bringSkippedBack,
  isCurrent,
  type ProposalKind,
  proposalKey,
  proposals,
  type Queue,
  queue,
  skip,
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
        <ProposalCard key={proposalKey(current)} proposal={current} />
      ) : (
        <Through skipped={skipped} total={total} />
      )}
    </>
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
