import { existsSync } from "node:fs";
import { join } from "node:path";
import type { IdentityMeasure } from "#model";
import { linkTexts } from "../../extract/corpus/link-texts.ts";
import type { ReadGold } from "./read-gold-text.ts";
import { type PairTally, scoreIdentity } from "./score-identity.ts";

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((1_000 * part) / whole) / 1_000);

/** How well one real thing is one node over all texts of a part, by what the engine itself read; nothing where no folder says what is one. */
export function measureIdentity(
  part: string,
  texts: readonly ReadGold[],
  folders: readonly string[],
): IdentityMeasure[] {
  const telling = folders.filter((folder) => existsSync(join(folder, "identity.tsv")));
  if (telling.length === 0 || texts.length < 2) return [];
  const bodies = new Map(texts.map(({ document: { id, body } }) => [id, body]));
  const { all, withoutPlaces, apart } = scoreIdentity(
    linkTexts(
      texts.map(({ graph }) => graph),
      { bodies },
    ),
    telling,
  );
  const row = (over: string, { merged, expected, right }: PairTally): IdentityMeasure => ({
    input: `${part}, names as read`,
    over,
    precision: share(right, merged),
    recall: share(right, expected),
    pairs: expected,
  });
  return [
    { ...row("all", all), wrong: apart.merged, hard: apart.found },
    row("without places", withoutPlaces),
  ].filter(({ pairs = 0 }) => pairs > 0);
}
