import type { TextReply } from "#model";
import { read } from "../state/acts.ts";
import { counted } from "../state/places-in-words.ts";

/** What was odd about the text when it was read, each remark with its place; folded until it is asked for. */
export function TextRemarks({ text }: { text: TextReply }) {
  const { id, remarks, length } = text;
  if (remarks.length === 0) return null;
  return (
    <details class="hint text-remarks">
      <summary>{counted(remarks.length, "remark")} on how it was read</summary>
      <ul>
        {remarks.map(({ rule, message, start, end }) => (
          <li key={`${rule} ${start}`}>
            {end - start < length ? (
              <button type="button" class="quote-words" onClick={() => read(id, { start, end })}>
                <bdi>{message}</bdi>
              </button>
            ) : (
              <bdi>{message}</bdi>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
