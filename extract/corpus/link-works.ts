import { groupedBy } from "#model";
import { COMMON_TITLES } from "../lexicon/common-name-words.ts";
import { romanised } from "../patterns/folded-names.ts";
import { mainTitle, titleKey } from "../patterns/name-variants.ts";
import { compatibleGiven, type PersonName, personNameOf } from "../patterns/person-names.ts";
import { isSharedKey, sharedKey } from "../patterns/shared-keys.ts";
import { mayBeOne } from "./conflicts.ts";
import type { Desk } from "./desk.ts";
import { isNamed, type Thing } from "./things.ts";

/** How much two works of one short title must share of what stands near them, where no author is known of both. */
const NEAR_ENOUGH = 2.5;
const NEAR_ENOUGH_FOR_A_WORD = 6;

interface Title {
  readonly thing: Thing;
  readonly key: string;
  /** True for a title without the subtitle that it has elsewhere in the same text. */
  readonly isCut: boolean;
}

/** Who wrote a work, as far as its text says: the sets of the people, and their names. */
interface Authors {
  readonly people: ReadonlySet<number>;
  readonly names: readonly PersonName[];
}

/**
 * Joins works by title: a title of several words unless its authors differ; a title that many works bear ("Works",
 * "Autobiography") only with its author; a title without its subtitle to the one that has it. Where two authors wrote works of
 * one title, a text that names neither must say more to mean either.
 */
export function linkWorks(works: readonly Thing[], desk: Desk): void {
  const known: Known = {
    authors: new Map(works.map((thing) => [thing.number, authorsOf(thing, desk)])),
    named: namesOfOthers(desk),
  };
  const titles = works.flatMap(titlesOf);
  for (const same of groupedBy(titles, ({ key }) => key).values()) {
    const sorted = [...same].sort(
      (a, b) => Number(a.isCut) - Number(b.isCut) || a.thing.number - b.thing.number,
    );
    joinTitles(sorted, known, desk);
  }
}

interface Known {
  readonly authors: ReadonlyMap<number, Authors>;
  /** What bears a name and is no work: many books are called "The French Revolution". */
  readonly named: ReadonlySet<string>;
}

function namesOfOthers({ things }: Desk): ReadonlySet<string> {
  const others = things.filter((thing) => isNamed(thing) && thing.node.attributes.type !== "Work");
  return new Set(others.map(({ names }) => titleKey(names[0] ?? "")));
}

function joinTitles(same: readonly Title[], known: Known, desk: Desk): void {
  const heads: Title[] = [];
  const isOfSeveral = haveOtherAuthors(same, known);
  for (const title of same) {
    const fitting = heads.filter((head) => isOneWork([head, title], isOfSeveral, known, desk));
    const homes = new Set(fitting.map(({ thing }) => desk.clusters.find(thing.number)));
    const [home] = fitting;
    if (home && homes.size === 1) desk.clusters.join(home.thing.number, title.thing.number);
    if (heads.length < 40) heads.push(title);
  }
}

/** True where two of the works of one title have different authors. */
function haveOtherAuthors(same: readonly Title[], { authors }: Known): boolean {
  const stated = same.flatMap(({ thing }) => authors.get(thing.number) ?? []);
  const first = stated.find(({ names }) => names.length > 0);
  return stated.some((others) => sharedAuthors(first, others) === "other");
}

function isOneWork(
  [one, other]: readonly [Title, Title],
  isOfSeveral: boolean,
  { authors, named }: Known,
  desk: Desk,
): boolean {
  const pair = [one.thing.number, other.thing.number] as const;
  if (one.isCut && other.isCut && one.key !== other.key) return false;
  const isOne = mayBeOne(desk, pair, (a, b) => sharedAuthors(authors.get(a), authors.get(b)) === "other");
  if (!isOne) return false;
  const by = sharedAuthors(authors.get(pair[0]), authors.get(pair[1]));
  if (by === "same") return !(one.isCut && other.isCut);
  if (one.isCut && other.isCut) return false;
  const words = one.key.split(" ").length;
  if (one.isCut !== other.isCut && words < 3) return words > 1 && isFair(one.key, named, pair, desk);
  return (!isOfSeveral && isTellingTitle(one.key, named)) || isFair(one.key, named, pair, desk);
}

/** A known work; or two words or more, not such as many works bear, nor the name of what many works are about. */
function isTellingTitle(key: string, named: ReadonlySet<string>): boolean {
  return isSharedKey("Work", key) || (!COMMON_TITLES.has(key) && key.includes(" ") && !named.has(key));
}

/** A title that few works bear, beside the same neighbours: of one word it needs more of them. */
function isFair(
  key: string,
  named: ReadonlySet<string>,
  pair: readonly [number, number],
  { surroundings }: Desk,
): boolean {
  if (COMMON_TITLES.has(key) || named.has(key)) return false;
  return surroundings.shared(...pair) >= (key.includes(" ") ? NEAR_ENOUGH : NEAR_ENOUGH_FOR_A_WORD);
}

function sharedAuthors(one: Authors | undefined, other: Authors | undefined): "same" | "other" | "unknown" {
  if (!one?.names.length || !other?.names.length) return "unknown";
  const isSame =
    [...one.people].some((person) => other.people.has(person)) ||
    one.names.some((name) => other.names.some((another) => mayBeOnePerson(name, another)));
  return isSame ? "same" : "other";
}

/** "Mill" may be James and John Mill, but the one is not the other. */
function mayBeOnePerson(one: PersonName, other: PersonName): boolean {
  return romanised(one.surname) === romanised(other.surname) && compatibleGiven(one.given, other.given);
}

function authorsOf({ number, node }: Thing, { things, ties, clusters }: Desk): Authors {
  const stated = ties.authorsOf(number);
  const listed = (node.attributes.csl?.author ?? []).flatMap(
    ({ family, given, literal }) =>
      literal ?? (family === undefined ? [] : given === undefined ? family : `${given} ${family}`),
  );
  const names = [...stated.flatMap((author) => things[author]?.names ?? []), ...listed];
  return {
    people: new Set(stated.map((author) => clusters.find(author))),
    names: names.flatMap((name) => personNameOf(name) ?? []),
  };
}

function titlesOf(thing: Thing): Title[] {
  const keys = new Map<string, boolean>();
  const whole = thing.names.filter((name) => !isEndOf(name, thing.names[0] ?? ""));
  for (const name of whole) {
    const key = sharedKey("Work", titleKey(name));
    if (key !== "") keys.set(key, false);
  }
  for (const name of whole) {
    const key = sharedKey("Work", titleKey(mainTitle(name)));
    if (key !== "" && !keys.has(key)) keys.set(key, true);
  }
  return [...keys].map(([key, isCut]) => ({ thing, key, isCut }));
}

/** "Rhenish Gazette" for the "New Rhenish Gazette" is another's title in other texts. */
function isEndOf(name: string, label: string): boolean {
  return titleKey(label).endsWith(` ${titleKey(name)}`);
}
