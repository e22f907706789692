import { jobInWords, tallyOf } from "../state/job-words.ts";
import { jobs } from "../state/jobs-state.ts";
import { valueIn } from "../state/resource.ts";
import { showJob } from "../state/view-changes.ts";
import { PageLink } from "./page-link.tsx";

/** Readings that are listed; the server remembers more. */
const MOST = 5;

/** What was read since the server was started, so that what failed is found again. */
export function RecentJobs() {
  const ended = valueIn(jobs.state.value)?.jobs.filter(({ ended }) => ended !== undefined) ?? [];
  if (ended.length === 0) return null;
  return (
    <section class="page-section" aria-labelledby="recent-jobs">
      <h2 class="list-title" id="recent-jobs">
        Read lately
      </h2>
      <ul class="recent-jobs">
        {ended.slice(0, MOST).map((job) => (
          <li key={job.id}>
            <PageLink to={showJob(job.id)} page="job" class="link">
              {jobInWords(job)}
            </PageLink>
            <span class="hint">
              {timeInWords(job.ended ?? job.begun)}
              {tallyOf(job).failed > 0 && `, ${tallyOf(job).failed} failed`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "14:02" today, with the day before. */
function timeInWords(iso: string): string {
  const date = new Date(iso);
  const time = date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  if (date.toDateString() === new Date().toDateString()) return time;
  return `${date.toLocaleDateString("en-GB", { day: "numeric", month: "long" })}, ${time}`;
}
