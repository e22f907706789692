import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** One request as the endpoint saw it. */
export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  /** The passage that was asked about. */
  readonly passage: string;
}

/** How the endpoint answers its n-th request (from 0). */
export type Script = (request: SeenRequest, response: ServerResponse, number: number) => void;

/** A server on this computer that answers as a test scripts it, and keeps what it was asked. */
export interface ScriptedEndpoint {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
}

/** Starts a scripted endpoint; it is gone after the test. */
export async function scriptedEndpoint(script: Script): Promise<ScriptedEndpoint> {
  const seen: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const one = { path: request.url ?? "", headers: request.headers, body, passage: passageIn(body) };
    seen.push(one);
    script(one, response, seen.length - 1);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, seen };
}

/** An address at which nobody listens any more. */
export async function deadAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return `http://127.0.0.1:${port}/v1`;
}

/** Answers as a chat completion does, with these words of the model. */
export function saying(content: unknown): Script {
  return (_request, response) => complete(response, content);
}

/** Ends a response with a chat completion. */
export function complete(response: ServerResponse, content: unknown): void {
  const words = typeof content === "string" ? content : JSON.stringify(content);
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ choices: [{ message: { role: "assistant", content: words } }] }));
}

/** Ends a response with a status and some text. */
export function answering(status: number, text = "", headers: Readonly<Record<string, string>> = {}): Script {
  return (_request, response) => {
    response.writeHead(status, headers);
    response.end(text);
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function passageIn(body: string): string {
  try {
    const { messages } = JSON.parse(body) as { messages: { content: string }[] };
    return (JSON.parse(messages.at(-1)?.content ?? "{}") as { passage: string }).passage;
  } catch {
    return "";
  }
}
