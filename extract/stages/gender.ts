import type { FoundEntity } from "../document.ts";
import { FEMALE_NAMES, MALE_NAMES } from "../lexicon/given-names.ts";
import { FEMALE_TITLES, MALE_TITLES } from "../lexicon/titles.ts";
import { foldedName } from "../patterns/folded-names.ts";
import { personNameOf } from "../patterns/person-names.ts";
import { wordBefore } from "../patterns/word-before.ts";

export type Gender = "male" | "female";

/** The gender that a person's first name or the title before it tells, if any. */
export function genderOf(body: string, { label, aliases, mentions }: FoundEntity): Gender | undefined {
  const titles = mentions.slice(0, 20).map(({ start }) => wordBefore(body, start));
  if (titles.some((title) => FEMALE_TITLES.has(title))) return "female";
  if (titles.some((title) => MALE_TITLES.has(title))) return "male";
  const first = [label, ...aliases]
    .map((name) => personNameOf(name)?.given[0])
    .find((given) => given && given.length > 2);
  const name = foldedName(first ?? "");
  if (FEMALE_NAMES.has(name)) return "female";
  return MALE_NAMES.has(name) ? "male" : undefined;
}
