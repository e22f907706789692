import type { ModelEndpoint } from "./model-endpoint.ts";
import type { Question } from "./question.ts";

/** What came of one request: the words of the model, or why there are none. */
export type Answer =
  | { readonly content: string; readonly tokens: number }
  | {
      /** Why, as the end of "The language model ...". */
      readonly failure: string;
      /** True where no later request can fare better. */
      readonly isFinal: boolean;
      /** Milliseconds after which the server wants to be asked again. */
      readonly waitMs?: number;
    };

export interface AskLimits {
  readonly timeoutMs: number;
  readonly replyBytes: number;
  readonly signal?: AbortSignal | undefined;
}

const MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
const BUSY = new Set([408, 425, 429]);

/**
 * One request to the one endpoint; redirects are not followed. Nothing that a server says can make it throw; only the
 * caller's own signal does. What a server writes in an error is never shown, since it may repeat the key.
 */
export async function askEndpoint(
  { url, key }: ModelEndpoint,
  question: Question,
  { timeoutMs, replyBytes, signal }: AskLimits,
): Promise<Answer> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      method: "POST",
      redirect: "manual",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(question),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    return response.ok ? await answerIn(response, replyBytes) : await refusalIn(response);
  } catch (error) {
    signal?.throwIfAborted();
    return timeout.aborted
      ? failed(`did not answer within ${Math.round(timeoutMs / MS)} s`)
      : failed(`cannot be reached (${codeOf(error)})`);
  }
}

function failed(failure: string, isFinal = false): Answer {
  return { failure, isFinal };
}

function codeOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown } };
  return typeof cause?.code === "string" ? cause.code : "the connection broke";
}

async function refusalIn(response: Response): Promise<Answer> {
  await response.body?.cancel();
  const { status } = response;
  if (status >= 300 && status < 400)
    return failed("sends us to another address, which is not followed: name that one instead", true);
  if (status === 401 || status === 403)
    return failed(`refuses the key (${status}): see IBID_MODEL_KEY`, true);
  if (status >= 500 || BUSY.has(status))
    return { ...failed(`is busy or broken (${status})`), ...waitOf(response) };
  return failed(`refuses the request (${status}): see --model-endpoint and --model`, true);
}

function waitOf(response: Response): { waitMs?: number } {
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  return seconds >= 0 ? { waitMs: Math.min(LONGEST_WAIT_MS, seconds * MS) } : {};
}

async function answerIn(response: Response, replyBytes: number): Promise<Answer> {
  const body = await bodyWithin(response, replyBytes);
  if (body === undefined) return failed(`answers with more than ${replyBytes.toLocaleString("en-GB")} bytes`);
  const reply = replyIn(body);
  return reply ?? failed("answers with something else than a chat completion");
}

/** The body as text; undefined where it is longer, and then the rest is not fetched. */
async function bodyWithin(response: Response, limit: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

interface Completion {
  readonly choices?: readonly { readonly message?: { readonly content?: unknown } | null }[];
  readonly usage?: { readonly total_tokens?: unknown } | null;
}

function replyIn(body: string): Answer | undefined {
  const completion = parsed(body) as Completion | null | undefined;
  const choices = completion?.choices;
  const content = Array.isArray(choices)
    ? (choices[0] as (typeof choices)[number] | undefined)?.message?.content
    : undefined;
  const tokens = completion?.usage?.total_tokens;
  if (typeof content !== "string") return undefined;
  return { content, tokens: typeof tokens === "number" && tokens > 0 ? tokens : 0 };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // an HTML page, or an answer that was cut short
  }
}
