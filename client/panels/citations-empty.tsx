import type { Emptiness } from "../state/citations-empty.ts";
import { perform } from "../state/store.ts";

/** Why no citation is shown, and a button that brings some back. */
export function CitationsEmpty({ why: { words, way } }: { why: Emptiness }) {
  return (
    <p class="hint">
      {words}{" "}
      {way && (
        <button type="button" class="link" onClick={() => perform(way.to)}>
          {way.label}
        </button>
      )}
    </p>
  );
}
