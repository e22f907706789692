import { COMMON_SURNAMES } from "../lexicon/common-surnames.ts";
import { FAMOUS_SURNAMES } from "../lexicon/famous-surnames.ts";
import { FEMALE_NAMES, MALE_NAMES } from "../lexicon/given-names.ts";
import { romanised } from "../patterns/folded-names.ts";
import {
  compatibleGiven,
  isInitial,
  isRulersName,
  longForm,
  type PersonName,
  personNameOf,
} from "../patterns/person-names.ts";
import { livesConflict } from "./conflicts.ts";
import type { Thing } from "./things.ts";

/** A person as far as the name can be compared with others. */
export interface PersonView {
  readonly thing: Thing;
  /** Surname in one transliteration, and as it is written. */
  readonly surname: string;
  readonly written: string;
  /** The fullest first names; none where the text knows the surname alone. */
  readonly given: readonly string[];
  /** First names in their long forms with the surname: equal for two writings of one full name. */
  readonly form: string;
}

/**
 * The person by each name that is as full as any in its text: with a first name written out, else with initials, else the
 * surname alone; nothing where no name is left behind the titles.
 */
export function personViewsOf(thing: Thing): PersonView[] {
  const read = thing.names.flatMap((name) => personNameOf(name) ?? []);
  const most = Math.max(0, ...read.map(fullness));
  const views = new Map<string, PersonView>();
  for (const name of read) {
    const view = viewOf(thing, name);
    if (fullness(name) === most && !views.has(view.form)) views.set(view.form, view);
  }
  return [...views.values()];
}

function viewOf(thing: Thing, { given, surname: written }: PersonName): PersonView {
  const surname = romanised(written);
  const form = [...given.map((part) => (isInitial(part) ? part : longForm(part))), surname].join(" ");
  return { thing, surname, written, given, form };
}

function fullness({ given }: PersonName): number {
  if (given.some((part) => !isInitial(part))) return 2;
  return given.length > 0 ? 1 : 0;
}

/** True where first names or years of life keep two people apart: no name of the one fits any of the other. */
export function areTwo(ones: readonly PersonView[], others: readonly PersonView[]): boolean {
  const [one, other] = [ones[0], others[0]];
  if (!one || !other) return false;
  if (livesConflict(one.thing, other.thing)) return true;
  return !ones.some((a) => others.some((b) => compatibleGiven(a.given, b.given)));
}

/** True for one lone initial, or a king's name and number: "J. Smith" may be anybody, and many countries had a Frederick II. */
export function isThin({ given, written }: PersonView): boolean {
  return isRulersName({ surname: written }) || (given.length === 1 && isInitial(given[0] ?? ""));
}

const FAMOUS_ROMANISED: ReadonlyMap<string, string> = new Map(
  [...FAMOUS_SURNAMES].map(([surname, given]) => [romanised(surname), given]),
);

/** The first name of the one person who is meant by this surname alone, in any spelling; nothing for other surnames. */
export function famousGiven({ surname }: PersonView): string | undefined {
  return FAMOUS_ROMANISED.get(surname);
}

/** True for a surname that says little: thousands bear it, or it is a first name too. */
export function isCommonSurname({ written }: PersonView): boolean {
  return COMMON_SURNAMES.has(written) || MALE_NAMES.has(written) || FEMALE_NAMES.has(written);
}
