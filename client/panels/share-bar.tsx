import type { Share } from "#model";
import { ofHundred, rangeOf } from "../state/quality-words.ts";

/** So many of a hundred, with the range that texts drawn anew would leave, in figures and as a line from 0 to 100. */
export function ShareBar({ share }: { share: Share }) {
  const [low, value, high] = [share.low, share.value, share.high].map((one) => `${(100 * one).toFixed(1)}%`);
  return (
    <span class="share">
      <strong>{ofHundred(share.value)}</strong>
      <span class="share-range">{rangeOf(share)}</span>
      <span class="share-line" aria-hidden="true" style={{ "--low": low, "--value": value, "--high": high }}>
        <span class="share-band" />
        <span class="share-tick" />
      </span>
    </span>
  );
}
