import { jobInWords } from "../state/job-words.ts";
import { runningJob } from "../state/jobs-state.ts";
import { showJob } from "../state/view-changes.ts";
import { PageLink } from "./page-link.tsx";

/** A line that leads to the reading that goes on. */
export function RunningJob() {
  const job = runningJob.value;
  if (!job) return null;
  return (
    <p class="notice" role="status">
      <PageLink to={showJob(job.id)} page="job" class="link">
        {jobInWords(job)}…
      </PageLink>
    </p>
  );
}
