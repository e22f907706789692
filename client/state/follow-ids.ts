import {
  type Act,
  type DecideReply,
  type Judged,
  type PathsReply,
  relationId,
  type SubgraphReply,
} from "#model";
import { endsOf } from "./relation-ends.ts";
import { type Change, isRelationId, type View } from "./view.ts";

/** Ids that decisions replaced: the old one leads to the one that stands for it now. */
export type Moves = ReadonlyMap<string, string>;

/** Which ids a decision replaced, by what was decided and where the server says to look now. */
export function movesOf(act: Act, { entity }: Pick<DecideReply, "entity">): Moves {
  const now = entity ?? (act.kind === "same" ? act.keep : undefined);
  if (now === undefined) return new Map();
  const old = act.kind === "same" ? [act.merge, act.keep] : isChange(act) ? [act.entity] : [];
  return new Map(old.filter((id) => id !== now).map((id) => [id, now]));
}

/** Which ids of a view the server answered under other ids: decisions merged them away since the link was made. */
export function movesAnswered(
  { seeds, path }: Pick<View, "seeds" | "path">,
  reply: Pick<SubgraphReply, "seeds" | "unknown">,
  paths?: { readonly from: Pick<PathsReply["from"], "id">; readonly to: Pick<PathsReply["to"], "id"> },
): Moves {
  const known = seeds.filter((seed) => !reply.unknown?.includes(seed));
  const isEach = reply.seeds.length === known.length;
  const pairs = isEach ? known.map((seed, place) => [seed, reply.seeds[place] ?? seed] as const) : [];
  const ends =
    path && paths ? ([[path.from, paths.from.id] as const, [path.to, paths.to.id] as const] as const) : [];
  return new Map([...pairs, ...ends].filter(([id, now]) => id !== now));
}

function isChange(act: Act): act is Extract<Act, { kind: "rename" | "retype" }> {
  return act.kind === "rename" || act.kind === "retype";
}

/** The view with every id that was replaced exchanged for the one that stands for it now, none named twice. */
export const followIds =
  (moves: Moves): Change =>
  (view) => {
    const now = (id: string) => moves.get(id) ?? id;
    if (moves.size === 0) return view;
    return {
      ...view,
      seeds: [...new Set(view.seeds.map(now))],
      selected: view.selected === undefined ? undefined : idNow(view.selected, now),
      expansions: onePerId(view.expansions.map((one) => ({ ...one, id: now(one.id) }))),
      pins: onePerId(view.pins.map((one) => ({ ...one, id: now(one.id) }))),
      removed: [...new Set(view.removed)].filter((id) => !moves.has(id)),
      path: pathNow(view.path, now),
    };
  };

function idNow(id: string, now: (id: string) => string): string {
  if (!isRelationId(id)) return now(id);
  const { type, source, target } = endsOf(id);
  return relationId(type, now(source), now(target));
}

/** Two of one id can come of a merge: the later one counts, as it was wished last. */
function onePerId<Placed extends { readonly id: string }>(list: readonly Placed[]): Placed[] {
  return [...new Map(list.map((one) => [one.id, one])).values()];
}

function pathNow(path: View["path"], now: (id: string) => string): View["path"] {
  if (!path) return undefined;
  const [from, to] = [now(path.from), now(path.to)];
  return from === to ? undefined : { from, to };
}

/** The view without an entity that is no longer in the graph; where it was the beginning, another takes its place. */
export const withoutEntity =
  (id: string, instead: string | undefined): Change =>
  (view) => {
    const left = view.seeds.filter((seed) => seed !== id);
    const seeds = left.length > 0 || view.seeds.length === 0 ? left : instead === undefined ? [] : [instead];
    return {
      ...view,
      seeds,
      page: view.page === "explore" && seeds.length === 0 ? "start" : view.page,
      selected: touches(view.selected, id) ? undefined : view.selected,
      expansions: view.expansions.filter((one) => one.id !== id),
      pins: view.pins.filter((one) => one.id !== id),
      removed: view.removed.filter((one) => one !== id),
      path: view.path && (view.path.from === id || view.path.to === id) ? undefined : view.path,
    };
  };

function touches(selected: string | undefined, id: string): boolean {
  if (selected === undefined || !isRelationId(selected)) return selected === id;
  const { source, target } = endsOf(selected);
  return source === id || target === id;
}

/** What decisions change of the view: ids that moved are followed, what is gone is left for what `instead` names. */
export function changeOf(
  acts: readonly Act[],
  replies: readonly Pick<DecideReply, "entity">[],
  instead: (id: string) => string | undefined,
): Change {
  const changes = acts.map((act, index) => {
    if (act.kind === "reject") return leaveRejected(act.judged, replies[index]?.entity, instead);
    if (act.kind === "correct-relation") return followCorrection(act);
    if (act.kind === "add-claim" && acts[index - 1]?.kind === "reject")
      return lookInstead(replies[index]?.entity);
    if (act.kind === "split") return keepBoth(act.entity, replies[index]?.entity);
    return followIds(movesOf(act, replies[index] ?? {}));
  });
  return (view) => changes.reduce((now, change) => change(now), view);
}

/** Whoever looked at a claim looks at what is made of its words in its stead. */
function lookInstead(made: string | undefined): Change {
  return (view) => (view.selected === undefined && made !== undefined ? { ...view, selected: made } : view);
}

/** Where the one that was split lies on the stage, the one that was split off lies there too, though no tie may lead to it. */
function keepBoth(split: string, other: string | undefined): Change {
  return (view) => {
    const isSeen = view.seeds.includes(split) || view.selected === split;
    if (other === undefined || view.seeds.length === 0 || !isSeen || view.seeds.includes(other)) return view;
    return { ...view, seeds: [...view.seeds, other] };
  };
}

/** Whoever looked at the relation looks at what it says now. */
function followCorrection({ relation, to }: Extract<Act, { kind: "correct-relation" }>): Change {
  const [old, now] = [relation, to].map(({ type, source, target }) => relationId(type, source, target));
  return (view) => (view.selected === old ? { ...view, selected: now } : view);
}

/** An entity goes with its last mention: then the server names none to look at. */
function leaveRejected(
  judged: Judged,
  left: string | undefined,
  instead: (id: string) => string | undefined,
): Change {
  if ("entity" in judged) {
    const isStill = "mention" in judged && left !== undefined;
    return isStill ? (view) => view : withoutEntity(judged.entity, instead(judged.entity));
  }
  const { type, source, target } = judged.relation;
  const id = relationId(type, source, target);
  const isWhole = !("proof" in judged) || judged.proof === undefined;
  return (view) => (isWhole && view.selected === id ? { ...view, selected: source } : view);
}
