import type { ConnectedRow } from "../state/connected.ts";
import { distanceInWords, showDistance } from "../state/connected-choices.ts";

interface RingChipsProps {
  rows: readonly ConnectedRow[];
  shown: readonly ConnectedRow[];
  total: number;
}

/** "+ 412 more in 2 steps": opens them in the table. */
export function RingChips({ rows, shown, total }: RingChipsProps) {
  const drawn = new Set(shown);
  const distances = [...new Set(rows.map(({ distance }) => distance))];
  const left = (distance: number) =>
    rows.filter((row) => row.distance === distance && !drawn.has(row)).length;
  const chips = distances.filter((distance) => left(distance) > 0);
  if (chips.length === 0) return null;
  return (
    <p class="ring-chips">
      {chips.map((distance) => (
        <button key={distance} type="button" class="chip" onClick={() => showDistance(distance, rows)}>
          + {left(distance).toLocaleString("en")} more {distanceInWords(distance).toLowerCase()}
        </button>
      ))}
      {total > rows.length && (
        <span class="hint">
          {(total - rows.length).toLocaleString("en")} others are not listed: narrow kinds, years or relations
          to see them.
        </span>
      )}
    </p>
  );
}
