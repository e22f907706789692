import type { Span } from "#model";
import type { FoundEntity } from "../document.ts";
import { FEMALE_NAMES, MALE_NAMES } from "../lexicon/given-names.ts";
import { FEMALE_TITLES, MALE_TITLES } from "../lexicon/titles.ts";
import { foldedName } from "../patterns/folded-names.ts";
import { personNameOf } from "../patterns/person-names.ts";
import { wordBefore } from "../patterns/word-before.ts";

export type Gender = "male" | "female";

const MENTIONS_SEEN = 40;
/** A first name outweighs so many titles: "Mrs. Mill" among the mentions of John Stuart Mill is a slip. */
const NAME_WEIGHT = 3;

/** The gender that most of a person's first name and the titles before it tell, if any. */
export function genderOf(body: string, { label, aliases, mentions }: FoundEntity): Gender | undefined {
  const titles = mentions.slice(0, MENTIONS_SEEN).map((mention) => titleAt(body, mention));
  const female = titles.filter((title) => FEMALE_TITLES.has(title)).length;
  const male = titles.filter((title) => MALE_TITLES.has(title)).length;
  const told = male - female + nameWeight([label, ...aliases]);
  return told === 0 ? undefined : told > 0 ? "male" : "female";
}

/** The word before a name, or the title that its writer counts as part of it, "Lord Palmerston". */
function titleAt(body: string, { start, end }: Span): string {
  const own = titleWithin(body.slice(start, end));
  return genderOfTitle(own) ? own : wordBefore(body, start);
}

/** The first of the words of a name, where a title can be among them; empty where it is one word. */
function titleWithin(surface: string): string {
  const [first = "", ...more] = foldedName(surface).replaceAll(".", "").split(" ");
  return more.length > 0 ? first : "";
}

/** What a first name tells: above nought a man, below a woman, nought where both bear it or nobody known does. */
function nameWeight(names: readonly string[]): number {
  const first = names.map((name) => personNameOf(name)?.given[0]).find((given) => given && given.length > 2);
  const name = foldedName(first ?? "");
  return NAME_WEIGHT * (Number(MALE_NAMES.has(name)) - Number(FEMALE_NAMES.has(name)));
}

/** The gender that one writing of a name tells: by a title in it or before it, else by a first name that only one gender bears. */
export function genderAt(body: string, { start, end }: Span): Gender | undefined {
  const surface = body.slice(start, end);
  const title = genderOfTitle(wordBefore(body, start)) ?? genderOfTitle(titleWithin(surface));
  if (title) return title;
  const given = personNameOf(surface)?.given[0] ?? "";
  if (FEMALE_NAMES.has(given) === MALE_NAMES.has(given)) return undefined;
  return FEMALE_NAMES.has(given) ? "female" : "male";
}

function genderOfTitle(word: string): Gender | undefined {
  if (FEMALE_TITLES.has(word)) return "female";
  return MALE_TITLES.has(word) ? "male" : undefined;
}
