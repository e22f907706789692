import { addTo, groupedBy } from "#model";
import { foldedName, romanised } from "../patterns/folded-names.ts";
import { differByOneLetter } from "../patterns/one-letter.ts";
import {
  compatibleGiven,
  isInitial,
  isRulersName,
  mayShareRank,
  type PersonName,
  personNameOf,
} from "../patterns/person-names.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { citedLast, type Figure, likeliest } from "./figures-of-persons.ts";
import type { Gender } from "./gender.ts";
import type { Gloss } from "./glosses.ts";

/** One place where a person is named, in the order of the text. */
export interface PersonPlace {
  readonly surface: string;
  /** What the first name or a title tells. */
  readonly gender?: Gender | undefined;
  /** True where a full stop follows, which may cut the name off: "Cic." */
  readonly isCut?: boolean;
  /** True where an office follows, by which one of many of a name is known: "Ralph, bishop of Chichester". */
  readonly isStyled?: boolean;
  /** True behind "another", which tells that none of those named so far is meant. */
  readonly isAnother?: boolean;
  /** True in a note or a list of works, where a surname alone is short for what was cited last. */
  readonly isCited?: boolean;
}

interface NamedPlace extends PersonPlace {
  readonly index: number;
  readonly name: PersonName;
}

/** Surnames shorter than this that differ by a letter are two names. */
const SHORTEST_MISSPELT = 6;
/** Surnames of one beginning that are held against each other. */
const MOST_COMPARED = 60;
/** Letters in which two spellings of a surname agree from its beginning. */
const OPENING = 2;
/** How much of a surname a full stop leaves at least, and how much it cuts off. */
const CUT = { kept: 3, lost: 2 } as const;
/** How many times as often one bearer of a first name must be named as the next, to be meant by it alone. */
const FAR_AHEAD = 3;

/**
 * Which places name the same person: by surname with first names or initials that do not contradict each other; a
 * surname alone goes to the person of that name who is named most; initials or a first name alone to the one they fit.
 * A title that tells the gender keeps Mrs. Webb from Sidney Webb. What the text calls another name is the same person.
 * Gives, for each place, the number of the first place of its person.
 */
export function linkPersons(places: readonly PersonPlace[], otherNames: readonly Gloss[] = []): number[] {
  const named = places.flatMap((place, index): NamedPlace[] => {
    const name = personNameOf(place.surface);
    return name ? [{ ...place, index, name }] : [];
  });
  const sets = new DisjointSets(places.length);
  const full = fullFigures(named, sets);
  joinFirstNames(named, full, sets);
  const alone = joinAlone(named, full, sets);
  joinMisspelt([...full, ...alone], sets);
  joinCut(named, [...full, ...alone], sets);
  joinInitials(named, full, sets);
  for (const [name, other] of otherNames) sets.join(name, other);
  return places.map((_, index) => sets.find(index));
}

/** Persons named with first name or initials, and their places. */
function fullFigures(named: readonly NamedPlace[], sets: DisjointSets): Figure[] {
  const figures: Figure[] = [];
  const bySurname = new Map<string, Figure[]>();
  const byLength = [...named].sort((a, b) => fullness(b.name) - fullness(a.name) || a.index - b.index);
  for (const { name, index, gender, isCited } of byLength) {
    if (name.given.length === 0) continue;
    const surname = romanised(name.surname);
    const fitting = (bySurname.get(surname) ?? []).filter(
      (figure) =>
        compatibleGiven(figure.given, name.given) &&
        mayBeOf(figure, gender) &&
        mayShareRank(figure.rank, name.rank),
    );
    const figure = likeliest(fitting, index);
    if (figure) {
      sets.join(figure.places[0] ?? index, index);
      figure.places.push(index);
      if (isCited) figure.cited.push(index);
      figure.rank ??= name.rank;
      continue;
    }
    const { given, rank } = name;
    const fresh: Figure = { places: [index], cited: isCited ? [index] : [], surname, gender, given, rank };
    figures.push(fresh);
    addTo(bySurname, surname, fresh);
  }
  return figures;
}

function fullness({ given }: PersonName): number {
  return given.reduce((sum, part) => sum + (isInitial(part) ? 1 : 10), 0);
}

function mayBeOf(figure: Pick<Figure, "gender">, gender: Gender | undefined): boolean {
  return !figure.gender || !gender || figure.gender === gender;
}

/** The persons by surname, or by its first letters. */
function bySurnames(figures: readonly Figure[], letters?: number): Map<string, Figure[]> {
  return groupedBy(figures, ({ surname }) => surname.slice(0, letters));
}

/** Gives each first name that stands alone to its person, which tells who is spoken of most. */
function joinFirstNames(named: readonly NamedPlace[], full: readonly Figure[], sets: DisjointSets): void {
  const surnames = new Set(full.map(({ surname }) => surname));
  const byFirstName = groupedBy(full, ({ given }) => given[0]);
  for (const { name, index, isStyled } of named) {
    if (name.given.length > 0 || surnames.has(romanised(name.surname))) continue;
    const home = isStyled ? undefined : firstNamed(name, byFirstName);
    if (!home) continue;
    sets.join(home.places[0] ?? index, index);
    home.places.push(index);
  }
}

/** Gives each surname that stands alone to the person it fits; gives those that fit none, as persons of their own. */
function joinAlone(named: readonly NamedPlace[], full: readonly Figure[], sets: DisjointSets): Figure[] {
  const bySurname = bySurnames(full);
  const byFirstName = groupedBy(full, ({ given }) => given[0]);
  const alone = new Map<string, Figure[]>();
  // who is called Mr. or Mrs. stands first, so that the bare name has somebody to go to
  const bare = named.filter(({ name, isAnother }) => name.given.length === 0 && !isAnother);
  for (const { name, index, gender, isStyled, isCited } of bare.sort(
    (a, b) => Number(!a.gender) - Number(!b.gender),
  )) {
    const surname = romanised(name.surname);
    // a bare "Carlyle" before the first "Mrs. Carlyle" is her husband
    const isLaterWoman = (figure: Figure) =>
      !gender && figure.gender === "female" && (figure.places[0] ?? 0) > index;
    const others = (alone.get(surname) ?? []).filter((one) => mayBeOf(one, gender) && !isLaterWoman(one));
    const bearers = (bySurname.get(surname) ?? []).filter((figure) => mayBeOf(figure, gender));
    const first = isStyled ? undefined : firstNamed(name, byFirstName);
    const bearer = isCited ? citedLast(bearers, index) : likeliest(bearers, index);
    const home = bearer ?? first ?? likeliest(others, index);
    if (home) sets.join(home.places[0] ?? index, index);
    if (home && others.includes(home)) home.places.push(index);
    if (!home) addTo(alone, surname, { places: [index], cited: [], surname, gender, given: [] });
  }
  return [...alone.values()].flat();
}

/** The person whose first name stands alone: "Rosa" for Rosa Luxemburg. */
function firstNamed(
  name: PersonName,
  byFirstName: ReadonlyMap<string | undefined, readonly Figure[]>,
): Figure | undefined {
  if (name.particles.length > 0) return undefined;
  const fitting = byFirstName.get(name.surname) ?? [];
  const [most, next] = [...fitting].sort((a, b) => b.places.length - a.places.length);
  return !next || (most && most.places.length >= FAR_AHEAD * next.places.length) ? most : undefined;
}

/** Spellings of one surname that differ by a letter, where the first names agree: "Simkhovitch", "Simkovitch". */
function joinMisspelt(figures: readonly Figure[], sets: DisjointSets): void {
  const spelt = figures.filter(({ surname }) => surname.length >= SHORTEST_MISSPELT);
  const byOpening = bySurnames(spelt, OPENING);
  for (const one of spelt) {
    const near = (byOpening.get(one.surname.slice(0, OPENING)) ?? []).slice(0, MOST_COMPARED);
    const fitting = near.filter((other) => other !== one && isMisspelt(one, other));
    const home = likeliest(fitting, one.places[0] ?? 0);
    if (home && one.places.length <= home.places.length) sets.join(one.places[0] ?? 0, home.places[0] ?? 0);
  }
}

/** "The Carlyles" are not one of them, and a king's number is no letter. */
function isMisspelt(one: Figure, other: Figure): boolean {
  const [a, b] = [one.surname, other.surname];
  if (`${a}s` === b || `${b}s` === a || isRulersName(one) || !mayBeOf(one, other.gender)) return false;
  return differByOneLetter(a, b) && compatibleGiven(one.given, other.given);
}

/** "Cic." goes to the one person whose surname begins so. */
function joinCut(named: readonly NamedPlace[], figures: readonly Figure[], sets: DisjointSets): void {
  const byOpening = bySurnames(figures, CUT.kept);
  for (const { name, index, isCut } of named) {
    const letters = name.surname.replaceAll(".", "");
    if (!isCut || name.given.length > 0 || letters.length < CUT.kept) continue;
    const opening = romanised(letters);
    const whole = (byOpening.get(opening.slice(0, CUT.kept)) ?? []).filter(
      ({ surname }) => surname.startsWith(opening) && surname.length >= letters.length + CUT.lost,
    );
    if (whole.length === 1) sets.join(whole[0]?.places[0] ?? index, index);
  }
}

/** Initials alone ("V.I.", "O. H.", "BTR") go to the one person whose names begin so. */
function joinInitials(named: readonly NamedPlace[], figures: readonly Figure[], sets: DisjointSets): void {
  const byInitial = groupedBy(figures, ({ given }) => given[0]?.[0]);
  for (const { surface, index, name } of named) {
    const letters = loneInitials(surface, name);
    if (!letters) continue;
    const fitting = (byInitial.get(letters[0]) ?? []).filter(({ given, surname, places: own }) => {
      const first = given.map((part) => part[0]).join("");
      return !own.includes(index) && (first.startsWith(letters) || `${first}${surname[0]}` === letters);
    });
    if (fitting.length === 1) sets.join(fitting[0]?.places[0] ?? index, index);
  }
}

function loneInitials(surface: string, { given, surname }: PersonName): string | undefined {
  const parts = [...given, surname];
  const initials = parts.every((part) => part.replaceAll(".", "").length === 1);
  return parts.length > 1 && initials && foldedName(surface).includes(".")
    ? parts.map((part) => part[0]).join("")
    : undefined;
}
