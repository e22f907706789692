import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import type { ConnectionError, FastifyInstance } from "fastify";

const LINE_END = 10;

/** Answers what cannot be read as HTTP, so that no request ever reaches the app, in the form of every other error. */
export function answerUnreadable(this: FastifyInstance, error: ConnectionError, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const requestId = randomUUID();
  this.log.info({ reqId: requestId, code: error.code }, "request cannot be read");
  const { status, words } = faultOf(error);
  socket.end(written(status, JSON.stringify({ error: words, requestId })), () => socket.destroy());
}

function faultOf({ code, rawPacket }: ConnectionError): { status: string; words: string } {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") {
    return { status: "408 Request Timeout", words: "The request did not arrive in time. Send it again." };
  }
  if (code !== "HPE_HEADER_OVERFLOW") {
    return {
      status: "400 Bad Request",
      words: "This is not a well-formed HTTP request. Send it as HTTP/1.1.",
    };
  }
  if (isOneLine(rawPacket)) {
    return { status: "414 URI Too Long", words: "The address is too long. Ask for less in one call." };
  }
  return {
    status: "431 Request Header Fields Too Large",
    words: "The headers of the request are too large. Send fewer or shorter ones.",
  };
}

/** Whether the address alone was too much: its line had not ended where Node gave up. */
function isOneLine(packet: unknown): boolean {
  return packet instanceof Uint8Array && packet.subarray(0, MOST_HEADER_BYTES).indexOf(LINE_END) === -1;
}

/** What Node reads of an address and headers (its `--max-http-header-size`). */
const MOST_HEADER_BYTES = 16_384;

function written(status: string, body: string): string {
  return [
    `HTTP/1.1 ${status}`,
    "content-type: application/json; charset=utf-8",
    "x-content-type-options: nosniff",
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
    "",
    body,
  ].join("\r\n");
}
