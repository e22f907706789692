import type { FastifyReply, FastifyRequest } from "fastify";
import type { ServerLimits } from "../limits.ts";
import { Refusal } from "../refusal.ts";

/**
 * Lets a limited number of requests work at once and refuses more at once, so that the server stays quick under any
 * load. Those let in are begun one by one, with turns of the event loop between them: a store that computes in this
 * thread would otherwise answer the whole queue before anything could be refused or the health be told.
 */
export function admissionGate({ inFlight, retryAfterSeconds }: ServerLimits) {
  let working = 0;
  let lastTurn = Promise.resolve();
  return async (_request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (working >= inFlight) {
      throw new Refusal(503, `${inFlight} requests are being answered already. Try again in a second.`, {
        "retry-after": String(retryAfterSeconds),
      });
    }
    working += 1;
    reply.raw.once("close", () => {
      working -= 1;
    });
    lastTurn = lastTurn.then(() => turns(working > 1 ? TURNS_BETWEEN : 1));
    await lastTurn;
  };
}

/** The event loop takes one new connection a turn, so that after a single turn a burst of them would wait for long. */
const TURNS_BETWEEN = 20;

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}
