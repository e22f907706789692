import { MONTH_ALTERNATION } from "../lexicon/calendar.ts";

const MONTH = String.raw`(?:${MONTH_ALTERNATION})\.?`;
/** A year, with or without the day: "1879", "c. 1879", "16 October 1908", "October 16, 1908". */
const YEAR = String.raw`(?:c\.\s?|ca\.\s?|about\s)?(?:(?:\d{1,2}\s)?${MONTH}\s(?:\d{1,2},?\s)?)?(\d{3,4})`;
/** What may stand between a name and the bracket: a comma, marks of notes. */
const LEAD = String.raw`^,?(?:\[\d{1,3}\])*\s{0,2}[(\[]`;
/** "born Halldór Guðjónsson; " or a name in another script stands in front of the years. */
const OTHER_NAME = String.raw`(?:[^()\[\]\d]{0,60}[;,]\s)?`;
const LIFE = new RegExp(String.raw`${LEAD}${OTHER_NAME}${YEAR}\s{0,2}[-–—]\s{0,2}${YEAR}[)\]]`, "iu");
const BORN = new RegExp(
  String.raw`${LEAD}(?:(?:b\.|born)(?:\s(?:in|on))?\s?${YEAR}|${YEAR}\s{0,2}[-–—]\s{0,2})[)\]]`,
  "iu",
);
const DIED = new RegExp(String.raw`${LEAD}(?:d\.|died)(?:\s(?:in|on))?\s?${YEAR}[)\]]`, "iu");

/** How much of the text behind a name `lifeDatesAfter` looks at. */
export const LIFE_REACH = 120;

/** The years of birth and death in brackets right behind a person's name: "(1879-1950)", "(16 October 1908 – 11 April 1985)", "(b. 1888)". */
export function lifeDatesAfter(after: string): { born?: string; died?: string } {
  const life = LIFE.exec(after);
  const birth = BORN.exec(after);
  const [born, died] = life ? [life[1], life[2]] : [birth?.[1] ?? birth?.[2], DIED.exec(after)?.[1]];
  if (life && !isLife(Number(born), Number(died))) return {};
  return {
    ...(born ? { born: born.padStart(4, "0") } : {}),
    ...(died ? { died: died.padStart(4, "0") } : {}),
  };
}

function isLife(born: number, died: number): boolean {
  return died - born >= 15 && died - born <= 110;
}
