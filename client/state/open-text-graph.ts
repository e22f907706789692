import { effect } from "@preact/signals";
import { type EntitySummary, isJobOver, type Job } from "#model";
import { ApiError, fetchTextEntities } from "../api/api.ts";
import { sendPasted } from "../api/jobs-api.ts";
import { open, read } from "./acts.ts";
import { jobOf, takeJob } from "./jobs-state.ts";
import { countNeighbours } from "./load-stage.ts";
import { BEST_TIED, examplesOf } from "./page-state.ts";
import { say } from "./spoken.ts";

/** The first text of a job that is in the graph. */
export function firstRead({ files }: Pick<Job, "files">): string | undefined {
  return files.find(({ state, text }) => text !== undefined && (state === "done" || state === "same"))?.text;
}

/** Puts what is tied to most in a text on the stage; a text in which nothing is tied is opened for reading. */
export async function openGraphOf(text: string): Promise<void> {
  const reply = await fetchTextEntities(text, { limit: BEST_TIED }).catch(() => undefined);
  if (!reply) return say("The text could not be fetched. Try again.");
  const entity = await bestTied(reply.entities);
  if (entity) open(entity);
  else read(text);
}

/** Entities of a text that are asked for their neighbours. */
const CANDIDATES = 8;

/** The entity with most neighbours, claims not counted: somebody may have said much and be tied to nothing. */
async function bestTied(entities: readonly EntitySummary[]): Promise<EntitySummary | undefined> {
  const named = entities.filter(({ unnamed, type, degree }) => !unnamed && type !== "Claim" && degree > 0);
  const likely = [...named].sort((a, b) => b.degree - a.degree).slice(0, CANDIDATES);
  const counts = await Promise.all(likely.map(({ id }) => countNeighbours([id]).catch(() => 0)));
  return likely[counts.indexOf(Math.max(...counts))];
}

/** Reads the example into an empty graph and shows the middle of it. */
export async function openExample(): Promise<void> {
  try {
    const { job } = await sendPasted({ example: true });
    takeJob(job);
    const text = firstRead(await whenOver(job.id));
    if (text === undefined) return say("The example could not be read. Add a text of your own.");
    const { entity } = examplesOf((await fetchTextEntities(text, { limit: BEST_TIED })).entities);
    if (entity) open(entity);
  } catch (cause) {
    say(cause instanceof ApiError ? cause.message : "The example could not be opened. Try again.");
  }
}

/** The job once it is over. */
function whenOver(id: string): Promise<Job> {
  return new Promise((ended) => {
    const stop = effect(() => {
      const job = jobOf(id);
      if (!job || !isJobOver(job)) return;
      ended(job);
      queueMicrotask(() => stop());
    });
  });
}
