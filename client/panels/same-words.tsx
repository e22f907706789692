import { counted } from "../state/places-in-words.ts";
import type { Elsewhere } from "../state/same-words.ts";

/** Which of the other places are marked too. */
export interface Spread {
  readonly isFree: boolean;
  readonly isTaken: boolean;
}

/** So many places at most are taken from others in one act. */
const MOST = 900;

interface SameWordsProps {
  places: Elsewhere;
  spread: Spread;
  change: (spread: Spread) => void;
}

/** Offers to mark all other places of the text that say the same words; where another name stands, only if that is wished too. */
export function SameWords({ places: { free, taken }, spread, change }: SameWordsProps) {
  if (free.length + taken.length === 0) return null;
  return (
    <fieldset>
      <legend class="unseen">Other places</legend>
      {free.length > 0 && (
        <label class="switch">
          <input
            type="checkbox"
            checked={spread.isFree}
            onChange={() => change({ ...spread, isFree: !spread.isFree })}
          />
          <span>
            and {free.length === 1 ? "the other place" : `all ${free.length} other places`} where the text
            says exactly this
          </span>
        </label>
      )}
      {taken.length > 0 && taken.length <= MOST && (
        <label class="switch">
          <input
            type="checkbox"
            checked={spread.isTaken}
            onChange={() => change({ ...spread, isTaken: !spread.isTaken })}
          />
          <span>and {counted(taken.length, "place")} where another name stands now</span>
        </label>
      )}
    </fieldset>
  );
}
