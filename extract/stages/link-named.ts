import type { NamedType } from "#model";
import { eventNameOf } from "../patterns/event-names.ts";
import { isAcronym, nameKey, wholeKey } from "../patterns/name-variants.ts";
import { leavesOutNumber, mayLeaveOutNumber, ordinalsOf } from "../patterns/ordinal-names.ts";
import { bareWater, postalState } from "../patterns/place-names.ts";
import { isSharedKey, sharedKey } from "../patterns/shared-keys.ts";
import { isShorterName } from "../patterns/shorter-names.ts";
import type { Gloss } from "./glosses.ts";
import { OwnedSets, ownerOfEach } from "./owned-sets.ts";

/** How many longer names a shorter one is held against: one that fits more of them tells none. */
const MOST_COMPARED = 800;
/** Names kept by one word or opening, where a text names so many. */
const MOST_LISTED = 200;

/** One writing of a name, with the places that write it so. */
interface Form {
  readonly surface: string;
  readonly places: number[];
  /** The first letter of each word of its key: no shorter writing begins with another. */
  readonly initials: string;
  /** Its ordinals, whatever their spelling. */
  readonly numbers: readonly string[];
}

/** What is known of the places beside their names. */
export interface KnownOfNames {
  /** Pairs of places of which the text says that they are one. */
  readonly glosses?: readonly Gloss[];
  /** Whose the thing is, for each place that says so: things of two owners are two, whatever they are called. */
  readonly owners?: readonly (number | undefined)[];
}

/** Which places of one type (not Person) name the same thing; gives, for each, the number of its first place. */
export function linkNamed(
  type: NamedType,
  surfaces: readonly string[],
  { glosses = [], owners = [] }: KnownOfNames = {},
): number[] {
  const keys = surfaces.map((surface) => wholeKey(sharedKey(type, keyOf(type, surface))));
  const homes = ownerOfEach(keys, owners);
  const sets = new OwnedSets(homes);
  const byKey = new Map<string, number>();
  keys.forEach((key, index) => {
    const first = byKey.get(`${key} ${homes[index]}`);
    if (first === undefined) byKey.set(`${key} ${homes[index]}`, index);
    else sets.join(first, index);
  });
  for (const [name, gloss] of glosses) sets.join(name, gloss);
  const glossed = new Set(glosses.flatMap((pair) => pair.map((at) => surfaces[at] ?? "")).filter(isAcronym));
  joinVariants(type, formsOf(surfaces, homes), { sets, glossed });
  return surfaces.map((_, index) => sets.find(index));
}

/** "MA" among places is Massachusetts, as "Mass." is; "the 1905 Revolution" is the "Revolution of 1905". */
function keyOf(type: NamedType, surface: string): string {
  if (type === "Event" && !isSharedKey(type, nameKey(surface))) {
    const { key, year, isCommon } = eventNameOf(surface);
    if (key !== "" && (year !== undefined || !isCommon)) return `${key} ${year ?? ""}`;
  }
  return type === "Place" ? bareWater(nameKey(postalState(surface) ?? surface)) : nameKey(surface);
}

function formsOf(surfaces: readonly string[], homes: readonly (number | undefined)[]): Form[] {
  const forms = new Map<string, Form>();
  surfaces.forEach((surface, index) => {
    const key = `${surface} ${homes[index]}`;
    const form = forms.get(key) ?? {
      surface,
      places: [],
      initials: initialsOf(surface),
      numbers: ordinalsOf(surface),
    };
    form.places.push(index);
    forms.set(key, form);
  });
  return [...forms.values()];
}

function initialsOf(surface: string): string {
  return nameKey(surface)
    .split(" ")
    .map((word) => word.slice(0, 1))
    .join("");
}

/** An acronym that the text explains, "Historical Policy Research Division (RE)", stands for no other name that fits it. */
function joinVariants(
  type: NamedType,
  forms: readonly Form[],
  { sets, glossed }: { readonly sets: OwnedSets; readonly glossed: ReadonlySet<string> },
): void {
  const longer = new LongerForms(forms);
  const isTold = ({ surface }: Form) => glossed.has(surface) || isShortByTable(type, surface);
  for (const short of forms.filter((form) => !isTold(form))) {
    const own = sets.find(short.places[0] ?? 0);
    const homes = new Map<number, Form>();
    for (const long of longer.thatMayWrite(short)) {
      if (
        short === long ||
        !(long.initials.includes(short.initials.slice(0, 1)) || areBothNumbered(short, long))
      )
        continue;
      const home = sets.find(long.places[0] ?? 0);
      if (sets.mayJoin(own, home) && isShortFor(type, short, long)) homes.set(home, long);
    }
    homes.delete(own);
    const [home] = homes.values();
    if (home && homes.size === 1) sets.join(own, home.places[0] ?? own);
  }
}

/** "20th" and "Twentieth" begin with other letters. */
function areBothNumbered(short: Form, long: Form): boolean {
  return short.numbers.length > 0 && long.numbers.length > 0;
}

/** A name that leaves out a number stands only for one that was named with it before: "the Congress" behind "the Fifth Congress". */
function isShortFor(type: NamedType, short: Form, long: Form): boolean {
  if (!isShorterName(type, short.surface, long.surface)) return false;
  if (!NUMBERED.has(type) || !leavesOutNumber(short.surface, long.surface)) return true;
  return (long.places[0] ?? 0) < (short.places[0] ?? 0) && mayLeaveOutNumber(short.surface, long.surface);
}
const NUMBERED: ReadonlySet<NamedType> = new Set(["Event", "Organisation"]);

/** "Tex." is Texas, whatever else begins so. */
function isShortByTable(type: NamedType, surface: string): boolean {
  const key = nameKey(surface);
  return type === "Place" && sharedKey(type, keyOf(type, surface)) !== key;
}

/** The first letters of a word that may be cut off behind them: "Hist." of "History". */
function openingOf(word: string): string {
  return `${word.slice(0, 3)}.`;
}

/** The forms by what a shorter writing of them must share, so that each is held against few, however many there are. */
class LongerForms {
  readonly #all: readonly Form[];
  readonly #byOpening = new Map<string, Form[]>();

  constructor(forms: readonly Form[]) {
    this.#all = forms;
    if (forms.length <= MOST_COMPARED) return;
    for (const form of forms) {
      const words = nameKey(form.surface).split(" ");
      const opening = openingOf(words[0] ?? "");
      for (const key of new Set([...words, opening, form.initials, form.initials.slice(0, 2)])) {
        const list = this.#byOpening.get(key);
        if (!list) this.#byOpening.set(key, [form]);
        else if (list.length < MOST_LISTED) list.push(form);
      }
    }
  }

  /** Those that share the first word, or whose words begin with the letters of a clipped one; among few names, all. */
  thatMayWrite(short: Form): readonly Form[] {
    if (this.#all.length <= MOST_COMPARED) return this.#all;
    const [first = ""] = nameKey(short.surface).split(" ");
    const letters = nameKey(short.surface).replaceAll(" ", "");
    const keys = [first, openingOf(first), letters, letters.slice(0, 2)];
    return [...new Set(keys.flatMap((key) => this.#byOpening.get(key) ?? []))];
  }
}
