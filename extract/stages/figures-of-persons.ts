import type { Gender } from "./gender.ts";

/** One person as the places of a text name him or her. */
export interface Figure {
  /** Places that name this person in full or in part. */
  readonly places: number[];
  /** Those of them in which notes cite this person in full. */
  readonly cited: number[];
  readonly surname: string;
  readonly gender: Gender | undefined;
  /** The fullest first names so far; none for a person known by the surname alone. */
  given: readonly string[];
  /** Father or son, where a name says so. */
  rank?: number | undefined;
}

/** For how many times it counts to be named first. */
const FIRST_COUNTS = 2;

/**
 * Of several figures of one surname the one named in full most often, where being the first whom the text names so counts
 * for a few times; of equals the one named last before the place.
 */
export function likeliest(figures: readonly Figure[], place: number): Figure | undefined {
  if (figures.length < 2) return figures[0];
  const lastBefore = ({ places }: Figure) =>
    places.reduce((last, at) => (at < place ? Math.max(last, at) : last), -1);
  const firsts = new Map(figures.map((figure) => [figure, least(figure.places)]));
  const first = least([...firsts.values()]);
  const weight = (figure: Figure) => figure.places.length + (firsts.get(figure) === first ? FIRST_COUNTS : 0);
  return [...figures].sort((a, b) => weight(b) - weight(a) || lastBefore(b) - lastBefore(a))[0];
}

/** Whom a note before the place cited last of those of one surname, with which "See Marsh" goes on; else the likeliest. */
export function citedLast(figures: readonly Figure[], place: number): Figure | undefined {
  let [home, last]: [Figure | undefined, number] = [undefined, -1];
  for (const figure of figures.length > 1 ? figures : [])
    for (const at of figure.cited) if (at < place && at > last) [home, last] = [figure, at];
  return home ?? likeliest(figures, place);
}

/** Not by Math.min: as arguments of one call, a hundred thousand places would not fit on the stack. */
function least(places: readonly number[]): number {
  return places.reduce((low, at) => Math.min(low, at), Number.POSITIVE_INFINITY);
}
