import { computed, effect, signal } from "@preact/signals";
import { isJobOver, type Job } from "#model";
import { ApiError } from "../api/api.ts";
import { cancelJob, fetchJob, fetchJobs, followJob } from "../api/jobs-api.ts";
import { tallyOf } from "./job-words.ts";
import { awayCount, createResource, freshenAll, valueIn } from "./resource.ts";
import { say } from "./spoken.ts";
import { overview, view } from "./store.ts";
import { outage } from "./store-watch.ts";

/** The jobs that the server remembers, and what may be added. */
export const jobs = createResource((_key: "jobs", abort) => fetchJobs(abort));
/** Whether texts can be added, of which kinds, and how large; undefined until it is known. */
export const adding = computed(() => valueIn(jobs.state.value)?.adding);

const known = signal<ReadonlyMap<string, Job>>(new Map());
const lost = signal<ReadonlySet<string>>(new Set());
const streams = new Map<string, () => void>();

/** What is known of a job. */
export function jobOf(id: string | undefined): Job | undefined {
  return id === undefined ? undefined : known.value.get(id);
}

/** True where the server no longer knows a job, since it was started anew. */
export function isLost(id: string | undefined): boolean {
  return id !== undefined && lost.value.has(id);
}

/** The job that goes on now, whichever page is shown. */
export const runningJob = computed(() =>
  [...known.value.values()].find((job) => !isJobOver(job) && !lost.value.has(job.id)),
);

/** Takes in what the server says of a job, and follows it until it is over. */
export function takeJob(job: Job): void {
  const before = known.peek().get(job.id);
  // An event that was under way while a file was sent: files only become more.
  if (before && job.files.length < before.files.length) return;
  known.value = new Map(known.peek()).set(job.id, job);
  if (isJobOver(job)) endStream(job.id);
  else follow(job.id);
  if (before && tallyOf(before).read < tallyOf(job).read) overview.retry();
  if (before && isJobOver(job) && !isJobOver(before)) freshenAll();
}

/** Gives up what of a job is not done. */
export async function giveUpJob(id: string): Promise<void> {
  await cancelJob(id).then(
    ({ job }) => takeJob(job),
    (cause: unknown) =>
      say(cause instanceof ApiError ? cause.message : "It could not be cancelled. Try again."),
  );
}

/** Asks how far a job is that the address names; follows it if it goes on. */
async function watchJob(id: string): Promise<void> {
  if (streams.has(id)) return;
  await fetchJob(id).then(
    ({ job }) => takeJob(job),
    (cause: unknown) => {
      if (cause instanceof ApiError && cause.status === 404) lose(id);
      else awayCount.value += 1;
    },
  );
}

function follow(id: string): void {
  if (streams.has(id)) return;
  const end = followJob(id, {
    onChange: takeJob,
    onGone(isForGood) {
      if (isForGood) endStream(id);
      awayCount.value += 1;
      if (isForGood && outage.peek() === undefined) void watchJob(id);
    },
  });
  streams.set(id, end);
}

function endStream(id: string): void {
  streams.get(id)?.();
  streams.delete(id);
}

/** The server was started anew: what it had finished lies in the graph, the rest is to be sent again. */
function lose(id: string): void {
  endStream(id);
  lost.value = new Set(lost.peek()).add(id);
  freshenAll();
}

/** Finds the jobs that go on when the program is opened, and looks after them when the server is back. */
export function watchJobs(): void {
  jobs.follow("jobs");
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible") return;
    jobs.retry(); // another page may have sent some meanwhile
  });
  effect(() => {
    for (const job of valueIn(jobs.state.value)?.jobs ?? []) if (!isJobOver(job)) takeJob(job);
  });
  effect(() => {
    const { page, job } = view.value;
    if (page === "job" && job !== undefined && outage.value === undefined) void watchJob(job);
  });
  effect(() => {
    if (outage.value !== undefined) return;
    const running = runningJob.peek();
    if (running && !streams.has(running.id)) void watchJob(running.id);
  });
}
