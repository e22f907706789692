import { agreementOf, isInitial } from "../patterns/person-names.ts";
import type { PersonView } from "./person-views.ts";

/** Agreement of first names from which on they alone speak for one person: a first name in full, or two initials. */
const ENOUGH = 2;
/** Forms of one surname that are held against each other; a name that fits more is too common to tell. */
const MOST_FITTING = 150;

/** Two forms of a name that may be one person's; thin where a single initial is all that they share. */
export interface Fit {
  readonly one: PersonView;
  readonly other: PersonView;
  readonly isThin: boolean;
}

/**
 * Which of several forms of one surname are one person's: those that fit, where no third fits only one of the two.
 * Initials go to the names that they fit best: "J. S." to John Stuart rather than James.
 */
export function clearFits(forms: readonly PersonView[]): Fit[] {
  const near = forms.map((one) => bestFitting(one, forms));
  const place = new Map(forms.map((view, at) => [view, at]));
  const mutual = near.map((list, at) => {
    const own = forms[at];
    return list.filter((other) => own && near[place.get(other) ?? 0]?.includes(own));
  });
  const isClear = mutual.map((list) =>
    list.every((one) => list.every((other) => likeness(one, other) !== undefined)),
  );
  return forms.flatMap((one, at) =>
    (mutual[at] ?? []).flatMap((other) => {
      const there = place.get(other) ?? 0;
      if (there <= at || !isClear[at] || !isClear[there]) return [];
      return [{ one, other, isThin: (likeness(one, other) ?? 0) < ENOUGH }];
    }),
  );
}

function likeness(one: PersonView, other: PersonView): number | undefined {
  return agreementOf(one.given, other.given);
}

function bestFitting(one: PersonView, forms: readonly PersonView[]): PersonView[] {
  const found: { other: PersonView; agreement: number }[] = [];
  for (const other of forms) {
    const agreement = one === other ? undefined : likeness(one, other);
    if (agreement !== undefined) found.push({ other, agreement });
    if (found.length > MOST_FITTING) return [];
  }
  const best = Math.max(0, ...found.map(({ agreement }) => agreement));
  const isInitials = one.given.every(isInitial);
  return found.filter(({ agreement }) => !isInitials || agreement === best).map(({ other }) => other);
}
