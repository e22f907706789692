import type { Act } from "#model";
import type { Replaying } from "./replaying.ts";

/** Another date for a text, or none that is known; false where the act speaks of another text. */
export function applyDateText(
  { share }: Replaying,
  { text, date }: Extract<Act, { kind: "date-text" }>,
): boolean {
  if (text !== share.text) return false;
  const { date: _date, ...record } = share.record;
  share.record = { ...record, ...(date !== undefined && { date }), dateFrom: "reader" };
  return true;
}
