import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { Refusal } from "../refusal.ts";

/** Demands the token as `Authorization: Bearer TOKEN`, or as the password that a browser asks for; any user name will do. */
export function checkToken(token: string) {
  const expected = digest(token);
  return async ({ headers }: FastifyRequest): Promise<void> => {
    if (timingSafeEqual(digest(tokenOf(headers.authorization ?? "")), expected)) return;
    throw new Refusal(401, "A token is needed. Send it as Authorization: Bearer, or as the password.", {
      "www-authenticate": 'Basic realm="Ibid", charset="UTF-8"',
    });
  };
}

function tokenOf(authorization: string): string {
  const [scheme = "", credentials = ""] = authorization.split(" ", 2);
  if (scheme.toLowerCase() === "bearer") return credentials;
  if (scheme.toLowerCase() !== "basic") return "";
  const pair = Buffer.from(credentials, "base64").toString("utf8");
  return pair.slice(pair.indexOf(":") + 1);
}

/** Equal lengths let two secrets be compared in constant time. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
