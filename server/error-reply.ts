import type { ErrorReply } from "#model";
import { RefusedJobError } from "./jobs/refused-job-error.ts";
import { BAD_ADDRESS, NOTHING_HERE, Refusal } from "./refusal.ts";
import { requestFaults, type SchemaFault } from "./request-faults.ts";
import { NotThereError } from "./routes/not-there-error.ts";
import { RefusedLedgerError } from "./routes/refused-ledger-error.ts";
import { ReadOnlyStoreError, RefusedDecision, StoreAwayError } from "./store/graph-store.ts";

/** What is sent for an error: the status, further headers, and the reply without its request id. */
export interface ErrorAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly reply: Omit<ErrorReply, "requestId">;
}

const STORE_RETRY_SECONDS = "5";

/** The status for each reason why a decision cannot be made. */
const REFUSED = { "not there": 404, outdated: 409, "across types": 409, senseless: 422 } as const;

/** The sentences for what the web framework itself refuses, by its code. */
const FRAMEWORK_REFUSALS: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "Only application/json is read here. Send JSON with that content type.",
  FST_ERR_CTP_BODY_TOO_LARGE: "The request is too large. Send less at once.",
  FST_ERR_CTP_INVALID_JSON_BODY: "The request is not JSON. Check its brackets and quotes.",
  FST_ERR_CTP_EMPTY_JSON_BODY: "The request is empty. Send JSON.",
  FST_ERR_BAD_URL: BAD_ADDRESS,
};
/** How the files of the client are kept from being read from outside their folder: to a reader, nothing is there. */
const NO_FILE = new Set([403, 404]);

/** The answer for any error; what is our own fault is told without a word of its cause. */
export function errorAnswer(error: unknown): ErrorAnswer {
  if (error instanceof Refusal || error instanceof RefusedJobError)
    return answer(error.status, error.message, error.headers);
  if (error instanceof RefusedLedgerError) return answer(error.status, error.message);
  if (error instanceof NotThereError) return answer(404, error.message);
  if (error instanceof RefusedDecision) return answer(REFUSED[error.reason], error.message);
  if (error instanceof ReadOnlyStoreError) return answer(403, error.message);
  if (error instanceof StoreAwayError) {
    return answer(503, error.message, { "retry-after": STORE_RETRY_SECONDS });
  }
  return frameworkAnswer(error as FrameworkError);
}

interface FrameworkError {
  readonly code?: unknown;
  readonly statusCode?: unknown;
  readonly validation?: readonly SchemaFault[];
}

function frameworkAnswer({ code, statusCode, validation }: FrameworkError): ErrorAnswer {
  if (validation !== undefined) {
    const faults = requestFaults(validation);
    const many = faults.length === 1 ? "" : ` (1 of ${faults.length} faults)`;
    return {
      ...answer(400, `${faults[0] ?? "The request is not well formed."}${many}`),
      reply: { error: `${faults[0]}${many}`, faults },
    };
  }
  if (code === "FST_ERR_HANDLER_TIMEOUT") {
    return answer(503, "The question took too long. Ask for fewer hops or rows.", { "retry-after": "1" });
  }
  if (NO_FILE.has(Number(statusCode))) return answer(404, NOTHING_HERE);
  if (typeof statusCode === "number" && statusCode >= 400 && statusCode < 500) {
    return answer(statusCode, FRAMEWORK_REFUSALS[String(code)] ?? "The request cannot be read. See /docs.");
  }
  return answer(
    500,
    "Something failed here, not in your request. The log tells more under the id of this request.",
  );
}

function answer(status: number, error: string, headers: Readonly<Record<string, string>> = {}): ErrorAnswer {
  return { status, headers, reply: { error } };
}
