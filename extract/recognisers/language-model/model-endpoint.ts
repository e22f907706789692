/** Where a language model is asked, by which name, and with which secret. */
export interface ModelEndpoint {
  readonly url: URL;
  readonly model: string;
  readonly key?: string;
}

/** The error for an address or a name that cannot be used: one sentence that says what to do. */
export class EndpointFault extends Error {
  override readonly name = "EndpointFault";
}

const CHAT = "/chat/completions";
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/**
 * The endpoint of an OpenAI-compatible server (`http://localhost:11434/v1`, with or without `/chat/completions`). Throws
 * where the address is none, holds a password, or would carry a key in the open to another computer.
 */
export function modelEndpoint(address: string, model: string, key?: string): ModelEndpoint {
  const url = urlOf(address);
  if (model.trim() === "")
    throw new EndpointFault("Name the language model with --model, such as --model qwen3:8b.");
  if (url.username !== "" || url.password !== "")
    throw new EndpointFault(
      "Take the user and password out of --model-endpoint, and set IBID_MODEL_KEY instead.",
    );
  if (key !== undefined && url.protocol === "http:" && !LOOPBACK.test(url.hostname))
    throw new EndpointFault(
      `The key would go to ${url.host} in the open. Use https://, or unset IBID_MODEL_KEY if it needs none.`,
    );
  return { url, model: model.trim(), ...(key !== undefined && { key }) };
}

function urlOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !(url.protocol === "http:" || url.protocol === "https:"))
    throw new EndpointFault("--model-endpoint takes an address such as http://localhost:11434/v1.");
  url.hash = "";
  const path = url.pathname.endsWith("/") ? url.pathname.slice(0, -1) : url.pathname;
  url.pathname = path.endsWith(CHAT) ? path : path + CHAT;
  return url;
}
