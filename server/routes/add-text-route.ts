import type { IncomingMessage } from "node:http";
import { finished } from "node:stream/promises";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { Type } from "typebox";
import { AddTextQuery, ErrorReply, JobReply, PastedText } from "#model";
import { webAddress } from "../jobs/fetch-page.ts";
import { FetchRefusal } from "../jobs/fetch-refusal.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { ReadingDesk } from "../jobs/reading-desk.ts";
import { RefusedJobError } from "../jobs/refused-job-error.ts";
import { safeName } from "../jobs/safe-name.ts";

const BYTES = "application/octet-stream";
const MEGABYTE = 1_048_576;

const add = {
  summary:
    "Reads a text into the graph: the bytes of a file under its name, or as JSON a title and a body, or the address of a page",
  tags: ["texts"],
  querystring: AddTextQuery,
  consumes: [BYTES, "application/json"],
  body: {
    content: {
      "application/json": { schema: PastedText },
      [BYTES]: { schema: Type.Unsafe<Buffer>({ description: "the bytes of the file" }) },
    },
  },
  response: { 202: JobReply, "4xx": ErrorReply, "5xx": ErrorReply },
};

/** Takes texts in: each waits in a job until it is read. */
export function addTextRoute(desk: ReadingDesk): FastifyPluginAsyncTypebox {
  const bodyLimit = desk.limits.textBytes;
  return async (app) => {
    app.addContentTypeParser(
      BYTES,
      { parseAs: "buffer", bodyLimit },
      async (_request: unknown, body: Buffer) => body,
    );
    const route = {
      schema: add,
      bodyLimit,
      handlerTimeout: desk.limits.sendMs,
      onRequest: async () => void desk.demandQueue(),
      errorHandler: inWords(desk.limits),
    };
    app.post("/texts", route, async ({ query, body }, reply) => {
      const queue = desk.demandQueue();
      const job = Buffer.isBuffer(body)
        ? addFile(queue, query, body)
        : addPasted(queue, query, body as PastedText);
      return reply.code(202).header("location", `/api/jobs/${job.id}`).send({ job });
    });
  };
}

function addFile(queue: JobQueue, { name, job }: AddTextQuery, bytes: Buffer) {
  if (name === undefined)
    throw new RefusedJobError(400, "The file has no name, whose ending says its kind. Add ?name=notes.txt.");
  return queue.add(safeName(name), { name: safeName(name), bytes }, job);
}

function addPasted(queue: JobQueue, { job }: AddTextQuery, { title, body, address, example }: PastedText) {
  if (example === true && body === undefined) return queue.add("The example", "example", job);
  if (address !== undefined && body === undefined) return addPage(queue, address, job);
  if (title === undefined || body === undefined)
    throw new RefusedJobError(400, "A pasted text needs a title and a body, both in words. Send both.");
  const name = `${safeName(title.replace(PARTING, " "))}.txt`;
  return queue.add(name, { name, title: title.trim(), bytes: Buffer.from(body, "utf8") }, job);
}

/** The page waits under its address, and is fetched when its turn comes. */
function addPage(queue: JobQueue, typed: string, job: string | undefined) {
  try {
    const { href } = webAddress(typed);
    return queue.add(href, { address: href }, job);
  } catch (error) {
    throw error instanceof FetchRefusal ? new RefusedJobError(400, error.message) : error;
  }
}

/** What titles part their words with and names of files may not hold. */
const PARTING = /\s*[/\\:|"<>?*]+\s*/gu;

/** Says of what was sent too large, or as something else, what to do here. */
function inWords({ textBytes: bytes, sendMs }: ReadingDesk["limits"]) {
  return async (error: FastifyError, { raw }: FastifyRequest, _reply: FastifyReply): Promise<never> => {
    if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE") {
      await heardOut(raw, sendMs);
      throw tooLarge(bytes);
    }
    if (error.code === "FST_ERR_CTP_INVALID_MEDIA_TYPE")
      throw new RefusedJobError(
        415,
        `Send the bytes of a file as ${BYTES}, or a title and a body as application/json.`,
      );
    throw error;
  };
}

/** Bytes that are let in and thrown away, so that who sends them is still there to hear why. */
const MOST_HEARD = 2_147_483_648;

/** Lets a request that is refused come to its end, for as long and as much as is borne: an answer before it would be a broken connection. */
async function heardOut(request: IncomingMessage, mostMs: number): Promise<void> {
  if (request.complete || Number(request.headers["content-length"] ?? 0) > MOST_HEARD) return;
  let heard = 0;
  const isEnough = new AbortController();
  request.on("data", (part: Buffer) => {
    heard += part.length;
    if (heard > MOST_HEARD) isEnough.abort();
  });
  const signal = AbortSignal.any([isEnough.signal, AbortSignal.timeout(mostMs)]);
  await finished(request, { signal, writable: false }).catch(() => undefined);
}

function tooLarge(bytes: number): RefusedJobError {
  const most = bytes < MEGABYTE ? `${bytes} bytes` : `${Math.floor(bytes / MEGABYTE)} MB`;
  return new RefusedJobError(
    413,
    `The text is larger than ${most}. Split it into chapters, or set IBID_TEXT_BYTES higher and start again.`,
  );
}
