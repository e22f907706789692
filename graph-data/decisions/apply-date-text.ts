import type { Act, Decision } from "#model";
import type { Replaying } from "./replaying.ts";

/** Another date for a text, or none that is known; false where the act speaks of another text, also one that has the same name now. */
export function applyDateText(
  replay: Replaying,
  step: Decision,
  { text, date }: Extract<Act, { kind: "date-text" }>,
): boolean {
  const { share } = replay;
  if (text !== share.text || !isMeant(replay, step)) return false;
  const { date: _date, ...record } = share.record;
  share.record = { ...record, ...(date !== undefined && { date }), dateFrom: "reader" };
  return true;
}

/** True where the text bears the title that it had, or still holds the words at which it began. */
function isMeant(replay: Replaying, step: Decision): boolean {
  const anchor = step.anchors.find(({ place }) => place.text === replay.share.text);
  if (!anchor || anchor.label === replay.share.record.title) return true;
  return replay.placeOf(step, anchor.place) !== undefined;
}
