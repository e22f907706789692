import { isDatedByEdition } from "./date-of-edition.ts";
import type { Csl } from "./entity.ts";
import type { EntityType } from "./entity-types.ts";

/** A date as a reader writes it: EDTF 1918-03~ is "c. March 1918", an interval "3 March 1918 to 11 April 1918". */
export function dateInWords(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return dayInWords(from);
  if (to === "" || to === "..") return `from ${dayInWords(from)}`;
  return from === "" || from === ".."
    ? `until ${dayInWords(to)}`
    : `${dayInWords(from)} to ${dayInWords(to)}`;
}

/**
 * When something was, or when somebody lived: "1918", "1888–1938", "–1938"; of a work that nothing but a reference dates "edition
 * cited, 1990". Nothing where no date is known.
 */
export function datesInWords(of: {
  readonly date?: string | undefined;
  readonly dateOf?: "edition" | undefined;
  readonly type?: EntityType | undefined;
  readonly csl?: Csl | undefined;
  readonly born?: string | undefined;
  readonly died?: string | undefined;
}): string {
  const [date, born, died] = [of.date, of.born, of.died].map((edtf) => (edtf ? dateInWords(edtf) : ""));
  if (date && isOfEdition(of)) return `edition cited, ${date}`;
  return date || (born || died ? `${born}–${died}` : "");
}

/** The months, in the order of their numbers. */
export const MONTHS =
  "January February March April May June July August September October November December".split(" ");
/** The seasons by the numbers that EDTF gives them in place of a month. */
export const SEASONS: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
};

/** As a list says it, or as the bibliography of a whole entity tells. */
function isOfEdition({ dateOf, type, date, csl }: Parameters<typeof datesInWords>[0]): boolean {
  if (dateOf === "edition") return true;
  return type !== undefined && date !== undefined && isDatedByEdition({ type, date, csl });
}

function dayInWords(date: string): string {
  const last = date.at(-1) ?? "";
  const plain = "~?%".includes(last) && last !== "" ? date.slice(0, -1) : date;
  const about = plain === date ? "" : last === "?" ? "perhaps " : "c. ";
  const [, year = "", month = "", day = ""] = /^(-?[^-]*)-?([^-]*)-?(.*)$/u.exec(plain) ?? [];
  const month_ = SEASONS[month] ?? MONTHS[Number(month) - 1] ?? "";
  const day_ = /^\d+$/u.test(day) ? String(Number(day)) : "";
  return about + [day_, month_, yearInWords(year)].filter(Boolean).join(" ");
}

/** "1918", "1910s", "19th century", "3rd century BC", "44 BC": EDTF has a year 0, which is 1 BC. */
function yearInWords(year: string): string {
  if (/^\d\dXX$/u.test(year)) return `${ordinal(Number(year.slice(0, 2)) + 1)} century`;
  if (/^-\d\dXX$/u.test(year)) return `${ordinal(Number(year.slice(1, 3)) + 1)} century BC`;
  if (/^\d{3}X$/u.test(year)) return year.replace("X", "0s");
  if (!/^-?\d+$/u.test(year)) return year;
  return Number(year) > 0 ? String(Number(year)) : `${1 - Number(year)} BC`;
}

const ENDINGS: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };
const ORDINAL_FORMS = new Intl.PluralRules("en", { type: "ordinal" });

/** "19th", "21st". */
function ordinal(count: number): string {
  return `${count}${ENDINGS[ORDINAL_FORMS.select(count)]}`;
}
