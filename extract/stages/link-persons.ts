import { foldedName, romanised } from "../patterns/folded-names.ts";
import { compatibleGiven, isInitial, type PersonName, personNameOf } from "../patterns/person-names.ts";
import { DisjointSets } from "./disjoint-sets.ts";

/** One place where a person is named, in the order of the text. */
export interface PersonPlace {
  readonly surface: string;
}

interface Figure {
  /** Places that name this person in full or in part. */
  readonly places: number[];
  readonly surname: string;
  /** The fullest first names so far. */
  given: readonly string[];
}

/**
 * Which places name the same person: by surname with first names or initials that do not contradict each other; a
 * surname alone goes to the person of that name who is named most; initials or a first name alone to the one they fit.
 * Gives, for each place, the number of the first place of its person.
 */
export function linkPersons(places: readonly PersonPlace[]): number[] {
  const names = places.map(({ surface }) => personNameOf(surface));
  const sets = new DisjointSets(places.length);
  const figures = fullFigures(names, sets);
  const bySurname = new Map<string, Figure[]>();
  for (const figure of figures)
    bySurname.set(figure.surname, [...(bySurname.get(figure.surname) ?? []), figure]);
  const alone = new Map<string, number>();
  names.forEach((name, index) => {
    if (!name || name.given.length > 0) return;
    const home = likeliest(bySurname.get(romanised(name.surname)) ?? [], index) ?? firstNamed(name, figures);
    const key = romanised(name.surname);
    if (home) sets.join(home.places[0] ?? index, index);
    else if (alone.has(key)) sets.join(alone.get(key) ?? index, index);
    else alone.set(key, index);
  });
  joinInitials(places, figures, sets);
  return places.map((_, index) => sets.find(index));
}

/** Persons named with first name or initials, and their places. */
function fullFigures(names: readonly (PersonName | undefined)[], sets: DisjointSets): Figure[] {
  const figures: Figure[] = [];
  const bySurname = new Map<string, Figure[]>();
  const byLength = names
    .map((name, index) => ({ name, index }))
    .sort((a, b) => fullness(b.name) - fullness(a.name) || a.index - b.index);
  for (const { name, index } of byLength) {
    if (!name || name.given.length === 0) continue;
    const surname = romanised(name.surname);
    const fitting = (bySurname.get(surname) ?? []).filter(({ given }) => compatibleGiven(given, name.given));
    const figure = likeliest(fitting, index);
    if (figure) {
      sets.join(figure.places[0] ?? index, index);
      figure.places.push(index);
      continue;
    }
    const fresh = { places: [index], surname, given: name.given };
    figures.push(fresh);
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), fresh]);
  }
  return figures;
}

function fullness(name: PersonName | undefined): number {
  return (name?.given ?? []).reduce((sum, given) => sum + (isInitial(given) ? 1 : 10), 0);
}

/** Of several figures of one surname the one named in full most often; of equals the one named last before the place. */
function likeliest(figures: readonly Figure[], place: number): Figure | undefined {
  const lastBefore = ({ places }: Figure) => Math.max(-1, ...places.filter((at) => at < place));
  return [...figures].sort((a, b) => b.places.length - a.places.length || lastBefore(b) - lastBefore(a))[0];
}

/** The one person whose first name stands alone: "Rosa" for Rosa Luxemburg. */
function firstNamed(name: PersonName, figures: readonly Figure[]): Figure | undefined {
  if (name.particles.length > 0) return undefined;
  const fitting = figures.filter(({ given }) => given[0] === name.surname);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Initials alone ("V.I.", "H. G.") go to the one person whose first names begin so. */
function joinInitials(places: readonly PersonPlace[], figures: readonly Figure[], sets: DisjointSets): void {
  places.forEach(({ surface }, index) => {
    const letters = loneInitials(surface);
    if (!letters) return;
    const fitting = figures.filter(
      ({ given, places: own }) =>
        !own.includes(index) &&
        given
          .map((part) => part[0])
          .join("")
          .startsWith(letters),
    );
    if (fitting.length === 1) sets.join(fitting[0]?.places[0] ?? index, index);
  });
}

function loneInitials(surface: string): string | undefined {
  const name = personNameOf(surface);
  const parts = name ? [...name.given, name.surname] : [];
  const initials = parts.every((part) => part.replaceAll(".", "").length === 1);
  return parts.length > 1 && initials && foldedName(surface).includes(".")
    ? parts.map((part) => part[0]).join("")
    : undefined;
}
