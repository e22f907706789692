import type { ErrorReply } from "#model";
import { counted } from "./count-steps.ts";
import { queryString } from "./query-string.ts";

/** Where the server's sentence sends programs: the words before it, and the part of the API. */
const FOR_PROGRAMS =
  /^(?<words>.*\.) (?:Search for it|All \w+ are listed) at (?<path>\/api\/[^\s.]+(?:\.[^\s.]+)*)\.?$/u;

/** The server's answer was not the one asked for; the message is in a reader's words and says what to do. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly requestId: string | undefined;
  /** The part of the API that shows what is there instead: for a page to lead to, not for a reader to read. */
  readonly instead: string | undefined;

  constructor(message: string, status: number, requestId?: string) {
    const { words, path } = FOR_PROGRAMS.exec(message)?.groups ?? {};
    super(words ?? message);
    this.status = status;
    this.requestId = requestId;
    this.instead = path;
  }
}

const AWAY = "The server does not answer. Check that ibid is still running in its terminal, then try again.";

/** Asks for what is at a path of the API. */
export async function get<Reply>(path: string, query: object, signal?: AbortSignal): Promise<Reply> {
  const answer = ask(`${path}${queryString(query)}`, signal ? { signal } : {});
  return counted(signal, answer.then(replyOf<Reply>));
}

/** Sends words or a value to a path of the API; a value goes as JSON, words go as they are. */
export async function send<Reply>(
  method: "POST" | "DELETE",
  path: string,
  body?: object | string,
): Promise<Reply> {
  if (body === undefined) return replyOf(await ask(path, { method }));
  const isWords = typeof body === "string";
  const headers = { "content-type": isWords ? "application/x-ndjson" : "application/json" };
  return replyOf(await ask(path, { method, headers, body: isWords ? body : JSON.stringify(body) }));
}

/** Sends the bytes of a file to a path of the API. */
export async function sendBytes<Reply>(path: string, bytes: Blob): Promise<Reply> {
  const headers = { "content-type": "application/octet-stream" };
  return replyOf(await ask(path, { method: "POST", headers, body: bytes }));
}

async function replyOf<Reply>(response: Response): Promise<Reply> {
  const reply: unknown = await response.json().catch(() => {
    throw new ApiError(AWAY, response.status);
  });
  if (response.ok) return reply as Reply;
  const fault = reply as Partial<ErrorReply>;
  throw new ApiError(fault.error ?? AWAY, response.status, fault.requestId);
}

async function ask(path: string, { headers, ...init }: RequestInit): Promise<Response> {
  try {
    return await fetch(`/api${path}`, { ...init, headers: { accept: "application/json", ...headers } });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ApiError(AWAY, 0);
  }
}
