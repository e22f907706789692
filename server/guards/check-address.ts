import type { FastifyRequest } from "fastify";
import { isClientPage } from "../client-pages.ts";
import { BAD_ADDRESS, NOTHING_HERE, Refusal } from "../refusal.ts";

const READING = ["GET", "HEAD"];

/**
 * Refuses what no address answers to, before any body is read: escapes that are no characters (400), a method that a
 * route or a page of the client does not know (405), and writing where nothing is (404).
 */
export function checkAddress(methodsOf: (path: string) => string[]) {
  return async (request: FastifyRequest): Promise<void> => {
    if (request.url.startsWith("/api/")) demandEscapes(request.url);
    if (request.is404) demandMethod(request.method, pathOf(request), methodsOf);
  };
}

/** The address of a request without its query. */
export function pathOf({ url }: FastifyRequest): string {
  return url.split("?", 1)[0] ?? "/";
}

function demandEscapes(url: string): void {
  try {
    decodeURIComponent(url);
  } catch {
    throw new Refusal(400, BAD_ADDRESS);
  }
}

function demandMethod(method: string, path: string, methodsOf: (path: string) => string[]): void {
  const methods = isClientPage(path) ? READING : methodsOf(path);
  if (methods.includes(method)) return;
  if (methods.length > 0) throw wrongMethod(method, methods);
  if (!READING.includes(method)) throw new Refusal(404, NOTHING_HERE);
}

function wrongMethod(method: string, allowed: readonly string[]): Refusal {
  const list = allowed.join(", ");
  return new Refusal(405, `${method} does nothing at this address. Use: ${list}.`, { allow: list });
}
