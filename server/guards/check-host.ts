import type { FastifyRequest } from "fastify";
import { Refusal } from "../refusal.ts";

const OWN_NAMES = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Answers only to names that are its own, so that a foreign page cannot rebind its name to this address and read
 * the graph (DNS rebinding).
 */
export function checkHost(hosts: readonly string[]) {
  const names = new Set([...OWN_NAMES, ...hosts.map((host) => host.toLowerCase())]);
  return async (request: FastifyRequest): Promise<void> => {
    if (!request.headers.host) throw new Refusal(400, "The request names no host. Send the header Host.");
    const name = nameOf(request.headers.host);
    if (names.has(name)) return;
    throw new Refusal(
      403,
      `This server answers to ${[...names].join(", ")}. Add other names with IBID_HOSTS.`,
    );
  };
}

function nameOf(host: string): string {
  return host.toLowerCase().replace(/:\d{1,5}$/u, "");
}
