import type { Job, JobReply, JobsReply, PastedText, RemovedReply } from "#model";
import { get, send, sendBytes } from "./call.ts";
import { queryString } from "./query-string.ts";

/** The jobs that the server remembers, and what may be added. */
export const fetchJobs = (signal?: AbortSignal) => get<JobsReply>("/jobs", {}, signal);

/** How far one job is. */
export const fetchJob = (id: string, signal?: AbortSignal) => get<JobReply>(jobPath(id), {}, signal);

/** Sends a file to be read, in a job that is there or in a new one. */
export const sendFile = (name: string, file: Blob, job?: string) =>
  sendBytes<JobReply>(`/texts${queryString({ name, job })}`, file);

/** Sends a pasted text, or asks for the example or a page, in a job that is there or in a new one. */
export const sendPasted = (text: PastedText, job?: string) =>
  send<JobReply>("POST", `/texts${queryString({ job })}`, text);

/** Cancels what of a job is not done. */
export const cancelJob = (id: string) => send<JobReply>("DELETE", jobPath(id));

/** Removes a text and what only it supports. */
export const removeText = (id: string) => send<RemovedReply>("DELETE", `/texts/${encodeURIComponent(id)}`);

/** Who hears of a job: each change, and that the connection is gone (for good, or for the moment). */
export interface JobEars {
  onChange(job: Job): void;
  onGone(isForGood: boolean): void;
}

/** Follows a job; the browser comes back by itself where the connection is lost. Gives what ends it. */
export function followJob(id: string, { onChange, onGone }: JobEars): () => void {
  const source = new EventSource(`/api${jobPath(id)}/events`);
  source.addEventListener("job", (event: MessageEvent<string>) => onChange(JSON.parse(event.data) as Job));
  source.addEventListener("error", () => onGone(source.readyState === EventSource.CLOSED));
  return () => source.close();
}

function jobPath(id: string): string {
  return `/jobs/${encodeURIComponent(id)}`;
}
