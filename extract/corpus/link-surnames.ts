import { groupedBy } from "#model";
import { compatibleGiven } from "../patterns/person-names.ts";
import { mayBeOne } from "./conflicts.ts";
import type { Desk } from "./desk.ts";
import { famousGiven, isCommonSurname, type PersonView } from "./person-views.ts";

/** What a surname's place and a person's must share of what stands near them. */
const NEAR_ENOUGH = 2.5;
/** The same for a surname that thousands bear. */
const NEAR_ENOUGH_IF_COMMON = 6;
/** How many times as near, or as often named, the likeliest must be as the next. */
const AHEAD = 2;
const FAR_AHEAD = 4;
const MOST_ASKED = 40;

interface Bearer {
  readonly number: number;
  readonly texts: number;
  readonly nearness: number;
}

type Contradiction = (a: number, b: number) => boolean;

/**
 * Joins a surname that stands alone in a text to the one person who bears it in others, where it is famous, or the names
 * around them or that person's being known in several texts speak for it; and surnames alone that share neighbours.
 */
export function linkSurnames(views: readonly PersonView[], desk: Desk, contradicts: Contradiction): void {
  const full = groupedBy(
    views.filter(({ given }) => given.length > 0),
    ({ surname }) => surname,
  );
  const alone = groupedBy(
    views.filter(({ given }) => given.length === 0),
    ({ surname }) => surname,
  );
  for (const [surname, bare] of alone) {
    const named = rootsOf(full.get(surname) ?? [], desk);
    const left = bare.filter((view) => {
      const home = likeliest(view, named, desk);
      if (home === undefined || !mayBeOne(desk, [home, view.thing.number], contradicts)) return true;
      desk.clusters.join(home, view.thing.number);
      return false;
    });
    joinAlone(left, named.size > 0, desk, contradicts);
  }
}

/** One view of each person who bears the surname with a first name, by the set that the person is in. */
function rootsOf(full: readonly PersonView[], { clusters }: Desk): Map<number, PersonView[]> {
  const roots = new Map<number, PersonView[]>();
  for (const view of full) {
    const root = clusters.find(view.thing.number);
    const members = roots.get(root);
    if (!members) roots.set(root, [view]);
    else if (members.length < MOST_ASKED) members.push(view);
  }
  return roots;
}

function likeliest(
  view: PersonView,
  named: ReadonlyMap<number, PersonView[]>,
  desk: Desk,
): number | undefined {
  const famous = famousBearer(view, named, desk);
  if (famous !== undefined || famousGiven(view) !== undefined) return famous;
  const bearers = [...named].map(([root, members]): Bearer => {
    const near = members.map(({ thing }) => desk.surroundings.shared(view.thing.number, thing.number));
    const isWrittenSo = members.some(({ written }) => written === view.written);
    const texts = new Set(
      desk.clusters.membersOf(root).flatMap((member) => desk.things[member]?.texts ?? []),
    );
    return {
      number: root,
      texts: isWrittenSo ? texts.size : 0,
      nearness: isWrittenSo ? Math.max(0, ...near) : 0,
    };
  });
  const [best, next] = bearers
    .filter(({ texts }) => texts > 0)
    .sort((a, b) => b.nearness - a.nearness || b.texts - a.texts || a.number - b.number);
  return best && isLikely(best, next, isCommonSurname(view)) ? best.number : undefined;
}

/** Of a famous surname the bearer with the famous first name; of several the one whom most texts name. */
function famousBearer(
  view: PersonView,
  named: ReadonlyMap<number, PersonView[]>,
  { clusters }: Desk,
): number | undefined {
  const given = famousGiven(view);
  if (given === undefined) return undefined;
  const bearers = [...named].filter(([, members]) =>
    members.some((member) => compatibleGiven(member.given, [given])),
  );
  const [best] = bearers
    .map(([root]) => ({ root, size: clusters.membersOf(root).length }))
    .sort((a, b) => b.size - a.size || a.root - b.root);
  return best?.root;
}

function isLikely(best: Bearer, next: Bearer | undefined, isCommon: boolean): boolean {
  const enough = isCommon ? NEAR_ENOUGH_IF_COMMON : NEAR_ENOUGH;
  if (best.nearness >= enough && best.nearness >= AHEAD * (next?.nearness ?? 0)) return true;
  if (isCommon) return false;
  return best.texts >= 2 && best.texts >= FAR_AHEAD * (next?.texts ?? 0);
}

/** Surnames alone are one person beside any neighbour that both have where nobody bears them in full ("Voltaire"), else beside telling ones. */
function joinAlone(
  left: readonly PersonView[],
  isBorne: boolean,
  desk: Desk,
  contradicts: Contradiction,
): void {
  for (const same of groupedBy(left, ({ written }) => written).values()) {
    const heads: PersonView[] = [];
    for (const view of same) {
      const home = heads.find((head) => {
        const pair = [head.thing.number, view.thing.number] as const;
        const shared = desk.surroundings.shared(...pair);
        const isTelling = shared > 0 && !(isBorne || isCommonSurname(view));
        const isOne = shared >= NEAR_ENOUGH || isTelling || famousGiven(view) !== undefined;
        return isOne && mayBeOne(desk, pair, contradicts);
      });
      if (home) desk.clusters.join(home.thing.number, view.thing.number);
      else if (heads.length < MOST_ASKED) heads.push(view);
    }
  }
}
