import type { FastifyReply, FastifyRequest } from "fastify";
import { Refusal } from "../refusal.ts";

/** Refuses to send an answer that is larger than the limit, with the way to ask for less. */
export function limitReply(replyBytes: number) {
  return async (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
    if (typeof payload !== "string" || reply.statusCode >= 400) return payload;
    if (reply.hasHeader("content-disposition")) return payload; // a file to keep is as long as it is
    const bytes = Buffer.byteLength(payload);
    if (bytes <= replyBytes) return payload;
    request.log.warn({ bytes }, "answer larger than the limit");
    throw new Refusal(
      422,
      `The answer has ${bytes} bytes, more than ${replyBytes}. Ask for fewer with limit=.`,
    );
  };
}
