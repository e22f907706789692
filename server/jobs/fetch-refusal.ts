/** A page could not be fetched; the message is one sentence that says what to do. */
export class FetchRefusal extends Error {
  override readonly name = "FetchRefusal";
}

const LONGEST_SHOWN = 120;

/** What a site gave, as far as it can be shown in a sentence. */
export function shown(words: string): string {
  const line = words.replace(/[^\x21-\x7e]+/gu, " ");
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
}

/** The same refusal of an address to which the one that the reader gave leads on, so that the right one is blamed. */
export function whereLed(url: URL, { message, cause }: FetchRefusal): FetchRefusal {
  return new FetchRefusal(`The address leads on to ${shown(url.href)}. ${message}`, { cause });
}

const BLOCKED =
  "The site does not give this page to programs: save it in your browser (HTML only) or as PDF, and add the file.";
const GONE = "There is no page at this address: check it in your browser.";
const NOWHERE =
  "The site says that the page has moved, and not where to: open it in your browser, and add the address that stands there at the end.";
const PARTIAL = "The site sends only a part of the page: save it in your browser, and add the file.";
const UNCHANGED =
  "The site answers as though the page were here already: add the address again later, or save the page and add the file.";
const BUSY = "The site is too busy or out of order: add the address again later.";

/** Why an answer with some status brings no text. */
export function whyStatus(status: number): string {
  if (status === 404 || status === 410) return `${GONE.slice(0, -1)} (the site answers ${status}).`;
  if ([401, 402, 403, 407, 451].includes(status)) return `${BLOCKED.slice(0, -1)} (it answers ${status}).`;
  const odd =
    status === 206 ? PARTIAL : status === 304 ? UNCHANGED : status >= 300 && status < 400 ? NOWHERE : BUSY;
  return `${odd.slice(0, -1)} (it answers ${status}).`;
}

const CODES: Readonly<Record<string, string>> = {
  ENOTFOUND: "No site of this name is known: check the address.",
  EAI_AGAIN:
    "The name of the site cannot be looked up now: check that this computer is online, and add the address again.",
  ECONNREFUSED: "The site takes no connections: check the address, or add it again later.",
  ECONNRESET: "The site broke the connection off: add the address again later.",
  EHOSTUNREACH: "The site cannot be reached: check that this computer is online.",
  ENETUNREACH: "The site cannot be reached: check that this computer is online.",
};

/** Why a connection failed, by the code of its error. */
export function whyFailed(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (code.includes("CERT") || code.startsWith("ERR_TLS") || code.includes("SSL"))
    return "The site's certificate is not valid: open the page in your browser, save it, and add the file.";
  return CODES[code] ?? "The page could not be fetched: save it in your browser, and add the file.";
}
