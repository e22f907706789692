import { compareText, type NamedType, wordsAt } from "#model";
import type { FoundEntity, FoundMention } from "../document.ts";
import { isPeriodicalTitle } from "../lexicon/periodicals.ts";
import { yearAroundTitle, yearBehindTitle } from "../patterns/dated-names.ts";
import { isCapitalsOnly, titleCased } from "../patterns/folded-names.ts";
import { LIFE_REACH, lifeDatesAfter } from "../patterns/life-dates.ts";
import { withoutMarkup } from "../patterns/markup-signs.ts";
import { isAcronym } from "../patterns/name-variants.ts";
import { isRomanNumber, personNameOf } from "../patterns/person-names.ts";
import { isCutShort } from "../patterns/shorter-names.ts";

/** An entity from the places that name it: its label is the fullest form, its aliases every other one. */
export function entityOf(body: string, type: NamedType, mentions: readonly FoundMention[]): FoundEntity {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const surface = wordsAt(body, mention);
    counts.set(surface, (counts.get(surface) ?? 0) + 1);
  }
  const label = labelOf(type, sureOf(body, mentions, counts));
  const aliases = [...counts.keys()].filter((surface) => surface !== label).sort(compareText);
  return { type, label, aliases, mentions, ...datesOf(body, type, mentions) };
}

/** A form that was only ever read with less than this share of the certainty of the surest names nothing. */
const UNSURE_FORM = 0.5;

/** The forms that may give the label: "Cold War FRUS", doubtfully read once, is no name of the Cold War. */
function sureOf(
  body: string,
  mentions: readonly FoundMention[],
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const surest = new Map<string, number>();
  for (const mention of mentions) {
    const surface = wordsAt(body, mention);
    surest.set(surface, Math.max(mention.confidence, surest.get(surface) ?? 0));
  }
  const least = UNSURE_FORM * Math.max(...surest.values());
  return new Map([...counts].filter(([surface]) => (surest.get(surface) ?? 0) >= least));
}

function labelOf(type: NamedType, counts: ReadonlyMap<string, number>): string {
  const isCut = (name: string) =>
    [...counts.keys()].some((other) => isCutFrom(name, other) || isCutShort(name, other));
  const ranked = [...counts].sort(
    ([a, x], [b, y]) =>
      fullness(type, b) - fullness(type, a) ||
      Number(isCut(a)) - Number(isCut(b)) ||
      y - x ||
      compareText(a, b),
  );
  const [label] = ranked[0] ?? [""];
  const bare = withoutMarkup(label);
  return isShouted(type, bare) ? calmed(type, bare) : upright(type, bare);
}

/** "DANIEL DENNETT III" as it is said, with the number of the son: "Daniel Dennett III". */
function calmed(type: NamedType, label: string): string {
  const [number = ""] = label.split(" ").slice(-1);
  const isNumbered = type === "Person" && label.includes(" ") && isRomanNumber(number);
  return isNumbered ? `${titleCased(label.slice(0, -number.length))}${number}` : titleCased(label);
}

/** "Polyb." is cut from "Polybius". */
function isCutFrom(short: string, long: string): boolean {
  const bare = short.endsWith(".") ? short.slice(0, -1) : short;
  return bare.length < long.length && long.startsWith(bare) && !long.slice(bare.length).includes(" ");
}

/** A name is shouted where capitals are no acronym: RENNER, Karl RENNER. */
function isShouted(type: NamedType, label: string): boolean {
  const words = label.split(" ");
  if (type === "Person")
    return words.some((word) => word.length > 3 && isCapitalsOnly(word) && !isRomanNumber(word));
  return words.length > 1 && isCapitalsOnly(label) && words.every((word) => word.length > 2);
}

/** "Horkheimer, Max" as it is said: "Max Horkheimer". */
function upright(type: NamedType, label: string): string {
  const [last, first, ...more] = label.split(", ");
  return type === "Person" && last && first && more.length === 0 && !first.endsWith("r.")
    ? `${first} ${last}`
    : label;
}

function fullness(type: NamedType, surface: string): number {
  if (type === "Person") {
    const name = personNameOf(surface);
    return (name?.given ?? []).reduce((sum, given) => sum + Math.min(given.length, 4), 0) + (name ? 1 : 0);
  }
  return isAcronym(surface) ? 0 : surface.split(" ").length;
}

/** How much of the text behind a title may hold its year. */
const YEAR_REACH = 12;
/** How much of the text around a title may tell its year in words: "in his 1995 book ". */
const AROUND_REACH = 60;

/** What the words right behind a name say of when somebody lived, or when a work that is no periodical came out. */
function datesOf(body: string, type: NamedType, mentions: readonly FoundMention[]): Partial<FoundEntity> {
  if (type === "Person") return lifeOf(body, mentions);
  if (type !== "Work" || mentions.some((mention) => isPeriodicalTitle(wordsAt(body, mention)))) return {};
  const years = mentions.map(
    ({ start, end }) =>
      yearBehindTitle(body.slice(end, end + YEAR_REACH)) ??
      yearAroundTitle(
        body.slice(Math.max(0, start - AROUND_REACH), start),
        body.slice(end, end + AROUND_REACH),
      ),
  );
  const date = years.find((year) => year !== undefined);
  return date === undefined ? {} : { date };
}

function lifeOf(body: string, mentions: readonly FoundMention[]): { born?: string; died?: string } {
  for (const { end } of mentions) {
    const life = lifeDatesAfter(body.slice(end, end + LIFE_REACH));
    if (life.born || life.died) return life;
  }
  return {};
}
