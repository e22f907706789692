import type { TieCue } from "../lexicon/tie-cues.ts";
import type { NamedPlace } from "./named-places.ts";

/** What a sentence says of two of its names, with the kind of words that say so. */
export interface ToldTie {
  readonly type: TieCue["type"];
  readonly source: NamedPlace;
  readonly target: NamedPlace;
  readonly rule: "told-verb" | "told-noun" | "told-adjective" | "told-role" | "told-between";
  readonly word: string;
  /** True where the side is a support that is refused: "do not agree with". */
  readonly isRefused?: boolean;
}
