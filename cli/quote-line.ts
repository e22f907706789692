import { locatorInWords, type Quote, wordsAt } from "#model";
import { inPerCent } from "../server/ask/how-sure.ts";

/**
 * A sentence on a line of its own under what it is quoted for, with its place, the page that it cites, what found it, and how
 * sure that is.
 */
export function quoteLine({ context, title, start, end, locator, method, confidence }: Quote): string {
  const page = locator === undefined ? "" : ` ${locatorInWords(locator)};`;
  const sureness = `${method}, ${inPerCent(confidence)}`;
  const words = wordsAt(context, { start: 0, end: context.length });
  return `     "${words}" (${title}, ${start}-${end};${page} ${sureness})`;
}
