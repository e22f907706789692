import type { FastifyRequest } from "fastify";
import { Refusal } from "../refusal.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
const OWN_SITES = new Set(["same-origin", "none"]);

/**
 * Lets a request that may change something pass only from our own pages or from no page at all (cross-site request
 * forgery): by Sec-Fetch-Site where the browser sends it, else by Origin, which must name this very host.
 */
export async function checkOrigin(request: FastifyRequest): Promise<void> {
  if (SAFE.has(request.method) || isOwn(request)) return;
  throw new Refusal(
    403,
    "A page of another site may change nothing here. Use the pages of this server itself.",
  );
}

function isOwn({ headers, protocol }: FastifyRequest): boolean {
  const site = headers["sec-fetch-site"];
  const { origin, host } = headers;
  if (origin !== undefined && origin !== `${protocol}://${host}`) return false;
  return site === undefined || OWN_SITES.has(String(site));
}
