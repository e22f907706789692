import { MONTH_ALTERNATION } from "../lexicon/calendar.ts";
import { edtfYear } from "./date-parts.ts";

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

const ABOUT = String.raw`(?:c\.\s?|ca\.\s?|about\s)?`;
const BC = String.raw`\s?B\.?\s?C\.?(?:\s?E\.?)?`;
const AD = String.raw`A\.?\s?D\.?|C\.?\s?E\.?`;
/** "(106–43 B.C.)", "(428/427–348 BC)", "(4 BC – AD 65)". */
const ANCIENT_LIFE = new RegExp(
  String.raw`${LEAD}${OTHER_NAME}${ABOUT}(\d{1,3})(?:/\d{1,3})?(${BC})?\s{0,2}[-–—]\s{0,2}${ABOUT}(${AD})?\s?(\d{1,3})(?:/\d{1,3})?(?:(${BC})|\s?(${AD}))?[)\]]`,
  "u",
);

/** A life that began before Christ, in EDTF years, where 1 BC is the year 0; undefined where the bracket tells none. */
function ancientLife(after: string): { born: string; died: string } | undefined {
  const [, first = "", isBefore, isAfter, last = "", endsBefore, endsAfter] = ANCIENT_LIFE.exec(after) ?? [];
  if (!isBefore && !endsBefore) return undefined;
  const born = 1 - Number(first);
  const died = isAfter || endsAfter ? Number(last) : 1 - Number(last);
  return isLife(born, died) ? { born: edtfYear(born), died: edtfYear(died) } : undefined;
}

/** How much of the text behind a name `lifeDatesAfter` looks at. */
export const LIFE_REACH = 120;

/** The years of birth and death in brackets right behind a person's name: "(1879-1950)", "(16 October 1908 – 11 April 1985)", "(b. 1888)", "(106–43 B.C.)". */
export function lifeDatesAfter(after: string): { born?: string; died?: string } {
  const ancient = ancientLife(after);
  if (ancient) return ancient;
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
