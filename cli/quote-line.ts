import type { Quote } from "#model";
import { inPerCent } from "../server/ask/how-sure.ts";

/** A sentence on a line of its own under what it is quoted for, with its place, what found it, and how sure that is. */
export function quoteLine({ context, title, start, end, method, confidence }: Quote): string {
  const sureness = `${method}, ${inPerCent(confidence)}`;
  return `     "${context.replace(/\s+/gu, " ")}" (${title}, ${start}-${end}; ${sureness})`;
}
