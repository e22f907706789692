/** More than this many years behind the last that a text names it tells of no decade: "the 'forties" of a text that ends in 1910 are the 1840s. */
const FARTHEST_AHEAD = 20;
/** A month that lies this many months before the one named last is told of the next year: "In November 1917 they met. In February they parted." */
const TURN_OF_YEAR = 6;

/** The first two figures of the century of a decade, "4" of "the forties", beside the year named before it and the last year of the text. */
export function centuryOfDecade(decade: string, known: string, latest: number): string {
  const century = Number(known.slice(0, 2));
  const isAhead = century * 100 + Number(decade) * 10 > latest + FARTHEST_AHEAD;
  return String(isAhead ? century - 1 : century).padStart(2, "0");
}

/** The year of a month that leaves it out, behind a month of a year: a story goes on, unless its words look back. */
export function yearOfMonth(
  month: string,
  known: { readonly year: string; readonly month?: string | undefined },
  isLookedBack: boolean,
): string {
  const isOver = known.month !== undefined && Number(known.month) - Number(month) >= TURN_OF_YEAR;
  if (!isOver || isLookedBack || Number.isNaN(Number(known.year))) return known.year;
  return String(Number(known.year) + 1).padStart(4, "0");
}

const HAD = /(?<!\p{L})had(?!\p{L})/u;
const REMEMBERS = /(?<!\p{L})(?:[Ss]ince|[Ee]arlier|[Bb]efore|already|previous|ago|back in)(?!\p{L})/u;

/** True for a sentence that may tell what was earlier than what is told before it. */
export function mayLookBack(sentence: string): boolean {
  return HAD.test(sentence) || REMEMBERS.test(sentence);
}
