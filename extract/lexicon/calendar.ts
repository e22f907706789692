const MONTH_NAMES = [
  "january jan",
  "february feb febr",
  "march mar",
  "april apr",
  "may",
  "june jun",
  "july jul",
  "august aug",
  "september sept sep",
  "october oct",
  "november nov",
  "december dec",
] as const;

/** Month name or short form, lower case, without full stop -> 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, month) => names.split(" ").map((name) => [name, month + 1] as const)),
);

/** Every month name and short form as one alternation, longest first, for patterns that ignore case. */
export const MONTH_ALTERNATION = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|");

/** Days of the week as one alternation. */
export const WEEKDAY_ALTERNATION =
  "mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thurs?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";

/** Season -> its EDTF level 1 code (21 to 24). */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ["spring", "21"],
  ["summer", "22"],
  ["autumn", "23"],
  ["fall", "23"],
  ["winter", "24"],
]);

/** Ordinal words of centuries and days of the month -> number. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
    .split(" ")
    .map((word, index) => [word, index + 1] as const),
);

/** Every ordinal word as one alternation, longest first. */
export const ORDINAL_ALTERNATION = [...ORDINALS.keys()].sort((a, b) => b.length - a.length).join("|");

/** "Second", "thirty-first": days of the month in words -> number. */
export const DAYS_OF_MONTH: ReadonlyMap<string, number> = new Map([
  ...[...ORDINALS].filter(([, day]) => day <= 20),
  ...["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"].map(
    (word, index): [string, number] => [`twenty-${word}`, 21 + index],
  ),
  ["thirtieth", 30],
  ["thirty-first", 31],
]);

/** Spelled decades -> their ten within the century. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  "twenties thirties forties fifties sixties seventies eighties nineties"
    .split(" ")
    .map((word, index) => [word, 20 + 10 * index] as const),
);
