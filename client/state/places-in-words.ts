import {
  ENTITY_TYPES,
  type EntitySummary,
  type Quote,
  RELATION_TYPES,
  type RelationSummary,
  type RelationType,
  type Status,
} from "#model";

/** A date as a reader writes it: EDTF 1918-03~ is "c. March 1918", an interval "3 March 1918 to 11 April 1918". */
export function dateInWords(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return dayInWords(from);
  if (to === "" || to === "..") return `from ${dayInWords(from)}`;
  return from === "" || from === ".."
    ? `until ${dayInWords(to)}`
    : `${dayInWords(from)} to ${dayInWords(to)}`;
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

function dayInWords(date: string): string {
  const last = date.at(-1) ?? "";
  const plain = "~?%".includes(last) && last !== "" ? date.slice(0, -1) : date;
  const about = plain === date ? "" : last === "?" ? "perhaps " : "c. ";
  const [, year = "", month = "", day = ""] = /^(-?[^-]*)-?([^-]*)-?(.*)$/u.exec(plain) ?? [];
  const month_ = SEASONS[month] ?? MONTHS[Number(month) - 1] ?? "";
  return about + [day && String(Number(day)), month_, yearInWords(year)].filter(Boolean).join(" ");
}

/** "1918", "1910s", "19th century", "44 BC": EDTF has a year 0, which is 1 BC. */
function yearInWords(year: string): string {
  if (/^\d\dXX$/u.test(year)) return `${ordinal(Number(year.slice(0, 2)) + 1)} century`;
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

/** What readers said of something that was judged. */
export const STATUS_WORDS: Record<Status, string> = {
  accepted: "accepted",
  added: "added by a reader",
  disputed: "readers disagree",
};

/** A relation read from one of its ends: "took part in", or from the other "had part in it". */
export function relationWords(type: RelationType, label: string | undefined, isOutward: boolean): string {
  if (type === "RELATED_TO" && label) return label;
  return isOutward ? RELATION_TYPES[type].label : RELATION_TYPES[type].inverse;
}

/** "Bukharin, person, 34 relations and claims": what a screen reader says of an entity. */
export function entityInWords({ label, type, degree }: EntitySummary): string {
  return `${label}, ${ENTITY_TYPES[type].label}, ${counted(degree, "relation or claim", "relations and claims")}`;
}

/** The text that comes with the program. */
const SAMPLE = "bukharin-intro";

/** What the first button says: the sample is an example, a reader's own text is not. */
export function openingWords(text: string, label: string | undefined): string {
  return text === SAMPLE ? "Open the example" : `Open ${label ?? "the graph"}`;
}

/** "1 relation", "1,204 relations". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** What found a place, and how sure it is: "model, 84 %"; a place that a reader marked has no percentage. */
export function foundInWords({ method, confidence }: Pick<Quote, "method" | "confidence">): string {
  if (method === "by hand") return "by a reader";
  const found = method.replace(/^encoder\b/u, "model").replaceAll("-", " ");
  return `${found}, ${Math.round(confidence * 100)} %`;
}

/** How sure a relation is: "84 %"; one that a reader stated has no percentage. */
export function sureInWords({ status, confidence }: Pick<RelationSummary, "status" | "confidence">): string {
  return status === "added" ? "by a reader" : `${Math.round(confidence * 100)} %`;
}
