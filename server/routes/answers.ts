import type { TSchema } from "typebox";
import { ErrorReply } from "#model";

/** The responses of a route: its own reply, and what every route may answer instead. */
export function answers<Reply extends TSchema>(reply: Reply) {
  return { 200: reply, "4xx": ErrorReply, "5xx": ErrorReply };
}
