import { isJobOver, type Job } from "#model";
import { jobInWords, shareDone } from "../state/job-words.ts";
import { giveUpJob, isLost, jobOf } from "../state/jobs-state.ts";
import { firstRead, openGraphOf } from "../state/open-text-graph.ts";
import { filesAtHand, sendAgain, sending } from "../state/send-texts.ts";
import { view } from "../state/store.ts";
import { openText, showCorpus } from "../state/view-changes.ts";
import { DropAnywhere } from "./drop-anywhere.tsx";
import { JobFiles } from "./job-files.tsx";
import { Skeleton } from "./loading.tsx";
import { LostJob } from "./lost-job.tsx";
import { NotSentNotice } from "./not-sent-notice.tsx";
import { PageLink } from "./page-link.tsx";

/** How far the reading of new texts is, file by file. */
export function JobPage() {
  const id = view.value.job;
  const job = jobOf(id);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (axe, scrollable-region-focusable)
    <main class="page" id="main" tabIndex={0}>
      <div class="page-column">
        {isLost(id) ? <LostJob job={job} /> : job ? <Shown job={job} /> : <Unknown />}
      </div>
      <DropAnywhere />
    </main>
  );
}

function Unknown() {
  return (
    <>
      <h1 class="page-title">Reading</h1>
      <Skeleton />
    </>
  );
}

function Shown({ job }: { job: Job }) {
  const coming = sending.value?.job === job.id ? sending.value.left : 0;
  const words = jobInWords(job, coming);
  const isOver = isJobOver(job) && coming === 0;
  return (
    <>
      <h1 class="page-title">{words}</h1>
      <p class="unseen" role="status">
        {words}
      </p>
      {!isOver && (
        <progress class="progress" max={1} value={shareDone(job, coming)} aria-label="Read so far" />
      )}
      <div class="page-tools">{isOver ? <WaysOn job={job} /> : <Cancel id={job.id} />}</div>
      <NotSentNotice />
      <JobFiles job={job} />
    </>
  );
}

function Cancel({ id }: { id: string }) {
  return (
    <>
      <button type="button" class="button" onClick={() => void giveUpJob(id)}>
        Cancel
      </button>
      <span class="hint">
        What is read already stays. You can go on meanwhile: the line below tells how far it is.
      </span>
    </>
  );
}

/** Sends all again that was not read, where it is at hand and more than one. */
function AllAgain({ job }: { job: Job }) {
  const files = filesAtHand(job, ["failed", "cancelled"]);
  if (files.length < 2) return null;
  return (
    <button
      type="button"
      class="button"
      onClick={() => void sendAgain(job, files, job.state !== "cancelled")}
    >
      Try these {files.length} again
    </button>
  );
}

/** What can be done once the reading is over. */
function WaysOn({ job }: { job: Job }) {
  const text = firstRead(job);
  return (
    <>
      {text !== undefined && (
        <>
          <button type="button" class="button button-strong" onClick={() => void openGraphOf(text)}>
            Open the graph
          </button>
          <PageLink to={openText(text)} page="text" class="button">
            Read
          </PageLink>
        </>
      )}
      <AllAgain job={job} />
      <PageLink to={showCorpus()} page="corpus" class={text === undefined ? "button" : "button button-quiet"}>
        {text === undefined ? "Add other texts" : "All texts"}
      </PageLink>
    </>
  );
}
