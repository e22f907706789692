import type { FastifyReply, FastifyRequest } from "fastify";
import { Refusal } from "../refusal.ts";

/** A limit of its own for the answers of a route, and what to do where it is passed. */
export interface ReplyLimit {
  readonly bytes: number;
  readonly remedy: string;
}

declare module "fastify" {
  interface FastifyContextConfig {
    reply?: ReplyLimit;
  }
}

const READING = new Set(["GET", "HEAD"]);

/** Refuses to send an answer that is larger than the limit, with the way to ask for less; a route may set its own. What came of a write is always sent. */
export function limitReply(replyBytes: number) {
  const general: ReplyLimit = { bytes: replyBytes, remedy: "Ask for fewer with limit=." };
  return async (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
    if (typeof payload !== "string" || reply.statusCode >= 400) return payload;
    if (!READING.has(request.method)) return payload; // it is done: a refusal would deny what was written
    if (reply.hasHeader("content-disposition")) return payload; // a file to keep is as long as it is
    const { bytes: most, remedy } = request.routeOptions.config.reply ?? general;
    const bytes = Buffer.byteLength(payload);
    if (bytes <= most) return payload;
    request.log.warn({ bytes }, "answer larger than the limit");
    throw new Refusal(422, `The answer has ${bytes} bytes, more than ${most}. ${remedy}`);
  };
}
