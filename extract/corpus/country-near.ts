import type { Bodies } from "#model";
import { AMERICAN_STATES, CITIES, COUNTRY_CODES } from "../lexicon/countries.ts";
import { foldedWords } from "../patterns/folded-names.ts";
import type { Thing } from "./things.ts";

/** How far around a mention words tell its country, in UTF-16 units. */
const REACH = 300;
const MOST_MENTIONS = 10;
const wholeTexts = new WeakMap<Bodies, Map<string, string | undefined>>();

/** The country that the words around a thing, or else its whole text, speak of by far most; nothing where none leads. */
export function countryNear({ node }: Thing, bodies: Bodies): string | undefined {
  const windows = node.attributes.mentions.slice(0, MOST_MENTIONS).map(({ text, start, end }) => {
    const body = bodies.get(text) ?? "";
    return body.slice(Math.max(0, start - REACH), start) + body.slice(end, end + REACH);
  });
  const near = leading(windows.join(" "), 2);
  if (near !== undefined) return near;
  const texts = new Set(node.attributes.mentions.map(({ text }) => text));
  const [only] = texts;
  return only !== undefined && texts.size === 1 ? ofText(only, bodies) : undefined;
}

function ofText(id: string, bodies: Bodies): string | undefined {
  const known = wholeTexts.get(bodies) ?? new Map<string, string | undefined>();
  wholeTexts.set(bodies, known);
  if (!known.has(id)) known.set(id, leading((bodies.get(id) ?? "").slice(0, 200_000), 5));
  return known.get(id);
}

/** The country named most, if at least so often and twice as often as the next. */
function leading(words: string, atLeast: number): string | undefined {
  const counts = new Map<string, number>();
  const folded = foldedWords(words);
  folded.forEach((word, at) => {
    const two = `${word} ${folded[at + 1] ?? ""}`;
    const code =
      COUNTRY_CODES.get(word) ??
      COUNTRY_CODES.get(two) ??
      CITIES.get(word) ??
      CITIES.get(two) ??
      (isState(word) || isState(two) ? "us" : undefined);
    if (code && word !== "us") counts.set(code, (counts.get(code) ?? 0) + 1);
  });
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first || first[1] < atLeast || first[1] < 1.5 * (second?.[1] ?? 0)) return undefined;
  return first[0];
}

/** Abbreviations are too short to tell; "Georgia" is a state or a country. */
function isState(words: string): boolean {
  return words.length > 3 && words !== "georgia" && AMERICAN_STATES.get(words) === words;
}
