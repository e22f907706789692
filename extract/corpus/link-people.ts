import { groupedBy } from "#model";
import { agreementOf, isInitial, isRulersName } from "../patterns/person-names.ts";
import { mayBeOne } from "./conflicts.ts";
import type { Desk } from "./desk.ts";
import { clearFits } from "./fitting-names.ts";
import { linkSurnames } from "./link-surnames.ts";
import { areTwo, isCommonSurname, isThin, type PersonView, personViewsOf } from "./person-views.ts";
import type { Thing } from "./things.ts";

/** What two people must share of what stands near them where one is known by a single initial. */
const NEAR_ENOUGH = 2.5;
/** Shorter surnames that differ by a letter are two names; long ones need no neighbours to be one. */
const SHORTEST_MISSPELT = 6;
const LONG_SURNAME = 8;
/** Forms of one surname that are compared with each other; beyond them only those of like first letters. */
const MOST_COMPARED = 150;

/**
 * Joins the people of several texts: equal full names first; then names that lack a first name or give initials, where
 * all that fit fit each other too; last surnames alone. Conflicting first names or years of life never merge.
 */
export function linkPeople(people: readonly Thing[], desk: Desk): void {
  const seen = new Map(people.map((thing) => [thing.number, personViewsOf(thing)]));
  const contradicts = (a: number, b: number) => areTwo(seen.get(a) ?? [], seen.get(b) ?? []);
  const views = [...seen.values()].flat();
  const full = views.filter(({ given }) => given.length > 0);
  for (const same of groupedBy(full, ({ form }) => form).values()) joinForm(same, desk, contradicts);
  for (const block of groupedBy(full, ({ surname }) => surname).values())
    for (const part of parted(block)) joinFitting(part, desk, contradicts);
  joinMisspelt(full, desk, contradicts);
  linkSurnames(views, desk, contradicts);
}

type Contradiction = (a: number, b: number) => boolean;

/** Equal names are one person; a lone initial only beside the same neighbours. */
function joinForm(same: readonly PersonView[], desk: Desk, contradicts: Contradiction): void {
  const heads: PersonView[] = [];
  for (const view of same) {
    const home = heads.find((head) => {
      const pair = [head.thing.number, view.thing.number] as const;
      const isNear = !isThin(view) || desk.surroundings.shared(...pair) >= NEAR_ENOUGH;
      return isNear && mayBeOne(desk, pair, contradicts);
    });
    if (home) desk.clusters.join(home.thing.number, view.thing.number);
    else if (heads.length < 40) heads.push(view);
  }
}

/** A surname that many bear is cut into parts by the first letters of the first name. */
function parted(block: readonly PersonView[]): PersonView[][] {
  if (new Set(block.map(({ form }) => form)).size <= MOST_COMPARED) return [[...block]];
  return [...groupedBy(block, ({ given }) => (given[0] ?? "").slice(0, 3)).values()];
}

/** Names that fit are one person; where they share one initial, or bear a surname of thousands, only beside the same neighbours. */
function joinFitting(block: readonly PersonView[], desk: Desk, contradicts: Contradiction): void {
  const forms = [...groupedBy(block, ({ form }) => form).values()].flatMap(([first]) => first ?? []);
  for (const { one, other, isThin: isThinFit } of clearFits(forms)) {
    const isDoubtful = isThinFit || isCommonSurname(one);
    if (isDoubtful && !isNearEnough(one, other, desk)) continue;
    if (mayBeOne(desk, [one.thing.number, other.thing.number], contradicts))
      desk.clusters.join(one.thing.number, other.thing.number);
  }
}

function isNearEnough(one: PersonView, other: PersonView, { surroundings, clusters }: Desk): boolean {
  const [ones, others] = [one, other].map(({ thing }) => clusters.membersOf(thing.number).slice(0, 20));
  return (ones ?? []).some((a) => (others ?? []).some((b) => surroundings.shared(a, b) >= NEAR_ENOUGH));
}

/** Spellings that differ by a letter are one name where the first name agrees: Lev Kamenev, Lev Kameniev. */
function joinMisspelt(full: readonly PersonView[], desk: Desk, contradicts: Contradiction): void {
  const spelt = full.flatMap((view) =>
    view.surname.length < SHORTEST_MISSPELT ||
    isRulersName(view) ||
    !view.given.some((part) => !isInitial(part))
      ? []
      : withOneLetterLess(view.surname).map((key) => ({ view, key: `${view.given[0]?.[0]} ${key}` })),
  );
  for (const same of groupedBy(spelt, ({ key }) => key).values()) {
    const [first, ...others] = same;
    for (const { view } of others.slice(0, 40)) {
      if (!first || first.view.surname === view.surname) continue;
      if ((agreementOf(first.view.given, view.given) ?? 0) < 2) continue;
      if (view.surname.length < LONG_SURNAME && !isNearEnough(first.view, view, desk)) continue;
      if (mayBeOne(desk, [first.view.thing.number, view.thing.number], contradicts))
        desk.clusters.join(first.view.thing.number, view.thing.number);
    }
  }
}

/** The word itself, and each that lacks one of its letters: two that share one differ by a letter (Mor and Fraenkel's deletion neighbourhood). */
function withOneLetterLess(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
