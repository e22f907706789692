import { type EntityType, RELATION_TYPES, type RelationType, type Span } from "#model";
import { isKind } from "./kinds.ts";
import {
  type AtLeast,
  type Expansion,
  type Layer,
  type PanelTab,
  type Pin,
  type Reach,
  START,
  type View,
} from "./view.ts";

const LAYERS: readonly Layer[] = ["appears-with", "relation-words"];
const TABS: readonly PanelTab[] = ["relations", "claims", "mentions", "neighbours", "citations"];
/** No id holds these: ids are words, digits, colons, dots and hyphens. */
const BETWEEN = "~";
const WITHIN = "!";

/** The address of a view, path and query: what is shared, and what the browser's history keeps. */
export function toUrl(view: View): string {
  const query = new URLSearchParams();
  const put = (key: string, value: string | undefined) => value && query.append(key, value);
  if (view.page === "answer") put("q", view.question);
  put("at", view.page === "text" ? view.at && `${view.at.start}-${view.at.end}` : undefined);
  put("seeds", view.seeds.join(BETWEEN));
  put("reach", view.reach === START.reach ? undefined : String(view.reach));
  put("more", view.expansions.map(expansionWord).join(BETWEEN));
  put("without", view.removed.join(BETWEEN));
  put("hide", view.hiddenKinds.join(BETWEEN));
  put("norel", view.hiddenRelations.join(BETWEEN));
  put("layers", view.layers.join(BETWEEN));
  put("sure", view.atLeast === START.atLeast ? undefined : String(view.atLeast));
  put("pins", view.pins.map(({ id, x, y }) => [id, x, y].join(WITHIN)).join(BETWEEN));
  put("path", view.path && [view.path.from, view.path.to].join(BETWEEN));
  put("sel", view.selected);
  put("tab", view.tab === START.tab ? undefined : view.tab);
  const search = query.toString();
  return search === "" ? pathOf(view) : `${pathOf(view)}?${search}`;
}

function pathOf(view: View): string {
  if (view.page === "text" && view.text) return `/text/${encodeURIComponent(view.text)}`;
  return view.page === "start" ? "/" : `/${view.page}`;
}

function expansionWord({ id, kinds, limit }: Expansion): string {
  return [id, limit, ...kinds].join(WITHIN);
}

/** The view that an address holds; what cannot be read in it is passed over. */
export function fromUrl(address: string): View {
  const url = new URL(`http://ibid${address}`);
  const [page = "", rest = ""] = url.pathname.slice(1).split("/").map(decoded);
  const query = url.searchParams;
  const list = (key: string) => query.get(key)?.split(BETWEEN).filter(Boolean) ?? [];
  const stage: View = {
    ...START,
    seeds: list("seeds"),
    reach: reachOf(query.get("reach")),
    expansions: list("more").flatMap(expansionOf),
    removed: list("without"),
    hiddenKinds: list("hide").filter(isKind),
    hiddenRelations: list("norel").filter(isRelationType),
    layers: list("layers").filter((word): word is Layer => (LAYERS as string[]).includes(word)),
    atLeast: atLeastOf(query.get("sure")),
    pins: list("pins").flatMap(pinOf),
    path: endsOf(list("path")),
    selected: query.get("sel") ?? undefined,
    tab: TABS.find((tab) => tab === query.get("tab")) ?? START.tab,
  };
  return withPage(stage, page, rest, query);
}

function withPage(stage: View, page: string, rest: string, query: URLSearchParams): View {
  if (page === "entity" && rest)
    return { ...stage, page: "explore", seeds: [rest], selected: rest, reach: 2 };
  if (page === "text" && rest) return { ...stage, page, text: rest, at: spanOf(query.get("at")) };
  const question = query.get("q");
  if (page === "quality") return { ...stage, page };
  if (page === "answer" && question) return { ...stage, page, question };
  return stage.seeds.length > 0 && page === "explore" ? { ...stage, page } : stage;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray % stays as it is written
  }
}

function reachOf(word: string | null): Reach {
  return word === "2" ? 2 : word === "3" ? 3 : 1;
}

function atLeastOf(word: string | null): AtLeast {
  return word === "50" ? 50 : word === "75" ? 75 : 0;
}

function expansionOf(word: string): Expansion[] {
  const [id = "", limit = "", ...kinds] = word.split(WITHIN);
  const count = Number(limit);
  if (id === "" || !Number.isInteger(count) || count < 1) return [];
  return [{ id, kinds: kinds.filter((kind): kind is EntityType => isKind(kind)), limit: count }];
}

function pinOf(word: string): Pin[] {
  const [id = "", x = "", y = ""] = word.split(WITHIN);
  const place = { x: Number.parseInt(x, 10), y: Number.parseInt(y, 10) };
  return id !== "" && Number.isInteger(place.x) && Number.isInteger(place.y) ? [{ id, ...place }] : [];
}

function endsOf([from, to]: string[]): View["path"] {
  return from && to ? { from, to } : undefined;
}

function spanOf(word: string | null): Span | undefined {
  const [start = Number.NaN, end = Number.NaN] = (word ?? "")
    .split("-")
    .map((part) => Number.parseInt(part, 10));
  return start >= 0 && end > start ? { start, end } : undefined;
}

function isRelationType(word: string): word is RelationType {
  return word in RELATION_TYPES;
}
