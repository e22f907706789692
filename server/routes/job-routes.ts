import type { ServerResponse } from "node:http";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyReply } from "fastify";
import { Type } from "typebox";
import { ErrorReply, isJobOver, JobParams, JobReply, JobsReply } from "#model";
import { toldJob } from "../jobs/job-record.ts";
import type { ReadingDesk } from "../jobs/reading-desk.ts";
import { RefusedJobError } from "../jobs/refused-job-error.ts";
import { answers } from "./answers.ts";
import { noJob } from "./not-there-error.ts";

const list = {
  summary: "The texts being read and those read lately, latest first; and whether texts can be added here",
  tags: ["texts"],
  response: answers(JobsReply),
};
const one = {
  summary: "How far the reading of some texts is, file by file",
  tags: ["texts"],
  params: JobParams,
  response: answers(JobReply),
};
const cancel = { ...one, summary: "Cancels what of a job is not done; what is done stays" };
const events = {
  summary:
    "The job and each change of it as server-sent events, until it is over; whoever comes back hears the whole state",
  tags: ["texts"],
  params: JobParams,
  produces: ["text/event-stream"],
  response: { 200: Type.String({ description: "events named job" }), "4xx": ErrorReply, "5xx": ErrorReply },
};

/** Changes that come faster than this are told together. */
const BETWEEN_MS = 150;

/** The jobs of reading: all, one, its events, its end. */
export function jobRoutes(desk: ReadingDesk): FastifyPluginAsyncTypebox {
  const recordOf = (id: string) => desk.queue?.record(id) ?? noJob(id);
  return async (app) => {
    app.get("/jobs", { schema: list }, async () => {
      const { jobs, forgotten } = desk.queue?.all() ?? { jobs: [], forgotten: 0 };
      return { total: jobs.length + forgotten, truncated: forgotten > 0, jobs, adding: desk.adding };
    });
    app.get("/jobs/:id", { schema: one }, async ({ params: { id } }) => ({ job: toldJob(recordOf(id)) }));
    app.delete("/jobs/:id", { schema: cancel }, async ({ params: { id } }) => ({
      job: desk.demandQueue().cancel(id) ?? noJob(id),
    }));
    app.get("/jobs/:id/events", { schema: events, exposeHeadRoute: false }, async (request, reply) => {
      const record = recordOf(request.params.id);
      const lastHeard = Number(request.headers["last-event-id"] ?? Number.NaN);
      if (desk.streams.count >= desk.limits.streams)
        throw new RefusedJobError(
          503,
          `At most ${desk.limits.streams} pages follow a reading at the same time. Close some of them.`,
        );
      const stream = rawReply(reply);
      // A browser comes back after every end; 204 tells it that nothing more will come.
      if (lastHeard === record.version && isJobOver(toldJob(record))) {
        stream.writeHead(204).end();
        return;
      }
      stream.writeHead(200, STREAM_HEADERS);
      const times = { betweenMs: BETWEEN_MS, heartbeatMs: desk.limits.heartbeatMs };
      desk.streams.follow(record, stream, times);
    });
  };
}

/** The answer in our own hands, with the headers that guards have put there: no time limit, nothing packed together. */
function rawReply(reply: FastifyReply): ServerResponse {
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value);
  return reply.raw;
}

/** `x-accel-buffering` asks a proxy to pass each event on at once. */
const STREAM_HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-store",
  "x-accel-buffering": "no",
} as const;
