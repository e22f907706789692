import { lookup as resolveName } from "node:dns/promises";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { FetchRefusal, shown, whereLed, whyFailed, whyStatus } from "./fetch-refusal.ts";
import { fetchedFile } from "./fetched-file.ts";
import type { IncomingFile } from "./ingest.ts";
import { isPublicAddress } from "./public-address.ts";

/** How much a fetched page may cost, and where it may come from. */
export interface FetchLimits {
  readonly fetchBytes: number;
  readonly fetchMs: number;
  readonly fetchRedirects: number;
  readonly fetchPrivate: boolean;
}

/** Finds the addresses of a name. */
export type Resolve = (name: string) => Promise<readonly { address: string; family: number }[]>;

export interface FetchOptions {
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
  readonly resolve?: Resolve;
}

const LONGEST_ADDRESS = 2_000;
const ACCEPTED =
  "text/html, application/xhtml+xml, application/pdf, text/plain, text/markdown;q=0.9, */*;q=0.5";
const everyAddress: Resolve = (name) => resolveName(name, { all: true });

/** The address that a reader typed, as a web address; throws FetchRefusal where it is none. */
export function webAddress(words: string): URL {
  const typed = words.trim();
  const full = /^[a-z][a-z\d+.-]*:/iu.test(typed) && !/^[\w.-]+:\d/u.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(full) && full.length <= LONGEST_ADDRESS ? new URL(full) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol) || url.hostname === "")
    throw new FetchRefusal("This is no web address: give one that begins with https:// or http://.");
  if (url.username !== "" || url.password !== "")
    throw new FetchRefusal("The address holds a name or a password: give it without them.");
  url.hash = "";
  return url;
}

/**
 * Fetches one page by GET, and nothing that it names. Each address on the way is resolved once, refused where it is none of
 * the open internet, and connected to as resolved; time, bytes and redirects have limits. Throws FetchRefusal.
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<IncomingFile> {
  const { limits, signal } = options;
  const inTime = AbortSignal.timeout(limits.fetchMs);
  const either = AbortSignal.any([signal, inTime]);
  let url = webAddress(address);
  let led = 0;
  try {
    for (; led <= limits.fetchRedirects; led += 1) {
      const answer = await answerAt(url, options, either);
      const next = nextAddress(answer, url);
      if (next === undefined) return await fetchedFile(answer, url, limits.fetchBytes);
      answer.destroy();
      url = next;
    }
  } catch (error) {
    if (signal.aborted) throw error;
    if (error instanceof FetchRefusal) throw led === 0 ? error : whereLed(url, error);
    if (!inTime.aborted) {
      const failed = new FetchRefusal(whyFailed(error), { cause: error });
      throw led === 0 ? failed : whereLed(url, failed);
    }
    throw new FetchRefusal(
      `The page did not arrive within ${limits.fetchMs / 1_000} seconds: add the address again later, or set IBID_FETCH_MS higher.`,
    );
  }
  throw new FetchRefusal(
    `The address leads on more than ${limits.fetchRedirects} times: open it in your browser, and add the address that stands there at the end.`,
  );
}

async function answerAt(
  url: URL,
  { limits, resolve = everyAddress }: FetchOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  demandOpenPort(url, limits);
  const found = await addressesOf(url, resolve);
  signal.throwIfAborted();
  const [first] = found;
  if (!first || (!limits.fetchPrivate && !found.every(({ address }) => isPublicAddress(address))))
    throw new FetchRefusal(
      "The address is of this computer or its own network, from where no pages are fetched: add the file itself, or set IBID_FETCH_PRIVATE=1.",
    );
  const pinned: LookupFunction = (_name, { all }, done) =>
    all ? done(null, [...found]) : done(null, first.address, first.family);
  return new Promise((answer, fail) => {
    const ask = url.protocol === "https:" ? requestHttps : requestHttp;
    const headers = {
      accept: ACCEPTED,
      "accept-encoding": "identity",
      "user-agent": "Ibid (one page, asked for by its reader)",
    };
    ask(url, { lookup: pinned, signal, headers, agent: false }, answer).on("error", fail).end();
  });
}

async function addressesOf({ hostname }: URL, resolve: Resolve) {
  const bare = hostname.replace(/^\[|\]$/gu, "");
  const family = isIP(bare);
  return family === 0 ? resolve(bare) : [{ address: bare, family }];
}

function demandOpenPort({ port }: URL, { fetchPrivate }: FetchLimits): void {
  if (port === "" || port === "80" || port === "443" || fetchPrivate) return;
  throw new FetchRefusal(
    `Pages are fetched from the ports of the web only, not from ${port}: save the page, and add the file; or set IBID_FETCH_PRIVATE=1.`,
  );
}

/** Where an answer leads on to; nothing where it is the page. */
function nextAddress({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  const { location } = headers;
  if (LEADS_ON.has(statusCode) && location !== undefined) return addressLedTo(location, from);
  if (statusCode === PART || statusCode < 200 || statusCode >= 300)
    throw new FetchRefusal(whyStatus(statusCode));
  return undefined;
}

/** An answer with part of what was asked for, though all was. */
const PART = 206;
const LEADS_ON = new Set([301, 302, 303, 307, 308]);

function addressLedTo(location: string, from: URL): URL {
  try {
    return webAddress(new URL(location, from).href);
  } catch (cause) {
    throw new FetchRefusal(
      `The site leads on to ${shown(location)}, from where no page can be fetched: open the address in your browser, and add the one that stands there at the end.`,
      { cause },
    );
  }
}
