import type { Span, TextReply } from "#model";
import { look } from "../state/store.ts";

/** True where all of a place lies in a text. */
export function isPlaceIn({ length }: Pick<TextReply, "length">, { start, end }: Span): boolean {
  return start < end && end <= length;
}

/** Says that the place an address asks for is not in the text, and what to do. */
export function LostPlace({ at, text }: { at: Span; text: TextReply }) {
  return (
    <div class="notice notice-warn lost-place" role="status">
      <p>
        This place is not in the text as it was read{askedFor(at, text)}. The address may be cut short, or
        made for another version of the text. Search for the words in the field at the top.
      </p>
      <button type="button" class="link" onClick={() => look((view) => ({ ...view, at: undefined }))}>
        Put away
      </button>
    </div>
  );
}

/** ": the address asks for characters 99,990 to 99,999 of 44,210"; nothing where it asks for no numbers. */
function askedFor({ start, end }: Span, { length }: TextReply): string {
  if (start >= end) return "";
  const [from, to, all] = [start, end, length].map((count) => count.toLocaleString("en"));
  return `: the address asks for characters ${from} to ${to} of ${all}`;
}
