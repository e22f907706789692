import { isKind } from "./kinds.ts";
import { type Layer, type PanelTab, type Plate, type Side, START, type Standing, type View } from "./view.ts";
import {
  endsOf,
  endsWord,
  expansionsOf,
  expansionWord,
  knownOf,
  listOf,
  pairOf,
  pairWord,
  pinsOf,
  pinWord,
  reachOf,
  relationTypesOf,
  spanOf,
  wholeOf,
  wordOf,
  yearsOf,
  yearsWord,
} from "./view-words.ts";

const LAYERS: readonly Layer[] = ["appears-with", "relation-words", "stated-alone"];
const TABS: readonly PanelTab[] = ["relations", "claims", "mentions", "neighbours", "citations"];
const STANDINGS: readonly Standing[] = ["accepted", "added", "disputed", "not-judged"];
const PLATES: readonly Plate[] = ["years", "matrix"];
const SIDES: readonly Side[] = ["prior", "later"];
const MOST = { sure: 99, ties: 999 };

type Put = (key: string, value: string | number | undefined) => void;

/** The address of a view, path and query: what is shared, and what the browser's history keeps. */
export function toUrl(view: View): string {
  const query = new URLSearchParams();
  const put: Put = (key, value) => {
    if (value !== undefined && value !== "") query.append(key, String(value));
  };
  putPage(view, put);
  putStage(view, put);
  putFilters(view, put);
  put("sel", view.selected);
  put("tab", view.tab === START.tab ? undefined : view.tab);
  const search = readable(query.toString());
  return search === "" ? pathOf(view) : `${pathOf(view)}?${search}`;
}

/** Marks that an address may hold as they are stay as they are: it is shorter, and a reader can read it. */
function readable(search: string): string {
  return search.replace(/%(3A|7E|21|2F|2C|40)/gu, (code) => decodeURIComponent(code));
}

function putPage(view: View, put: Put): void {
  const { page } = view;
  if (page === "answer") put("q", view.question);
  put(page === "search" ? "q" : "find", view.words);
  put("at", page === "text" && view.at ? `${view.at.start}-${view.at.end}` : undefined);
  put("about", page === "answer" ? undefined : view.centre);
  put("hops", view.hops === START.hops ? undefined : view.hops);
  put("plate", view.plate === START.plate ? undefined : view.plate);
  put("side", view.side === START.side ? undefined : view.side);
  put("cell", pairWord(view.cell));
  put("from", page === "citations" ? view.text : undefined);
}

function putStage(view: View, put: Put): void {
  put("seeds", wordOf(view.seeds));
  put("reach", view.reach === START.reach ? undefined : view.reach);
  put("more", view.expansions.map(expansionWord).join("~"));
  put("without", wordOf(view.removed));
  put("pins", view.pins.map(pinWord).join("~"));
  put("path", endsWord(view.path));
  put("groups", view.groups ? 1 : undefined);
  put("folded", wordOf(view.collapsed));
}

function putFilters(view: View, put: Put): void {
  put("hide", wordOf(view.hiddenKinds));
  put("norel", wordOf(view.hiddenRelations));
  put("notext", wordOf(view.hiddenTexts));
  put("nostatus", wordOf(view.hiddenStandings));
  put("years", yearsWord(view.years));
  put("ties", view.leastTies || undefined);
  put("part", view.part);
  put("only", wordOf(view.only));
  put("layers", wordOf(view.layers));
  put("sure", view.atLeast || undefined);
}

function pathOf(view: View): string {
  if (view.page === "text" && view.text) return `/text/${encodeURIComponent(view.text)}`;
  if (view.page === "job" && view.job) return `/jobs/${encodeURIComponent(view.job)}`;
  if (view.page === "answer" && view.centre) return `/answer/${encodeURIComponent(view.centre)}`;
  return view.page === "start" ? "/" : `/${view.page}`;
}

/** The view that an address holds; what cannot be read in it is passed over. */
export function fromUrl(address: string): View {
  const url = new URL(`http://ibid${address}`);
  const [page = "", rest = ""] = url.pathname.slice(1).split("/").map(decoded);
  const word = (key: string) => url.searchParams.get(key);
  const shown: View = { ...START, ...stageIn(word), ...filtersIn(word), ...choicesIn(word) };
  return withPage(shown, page, rest, word);
}

type Word = (key: string) => string | null;

function stageIn(word: Word): Partial<View> {
  return {
    seeds: listOf(word("seeds")),
    reach: reachOf(word("reach"), START.reach),
    expansions: expansionsOf(word("more")),
    removed: listOf(word("without")),
    pins: pinsOf(word("pins")),
    path: endsOf(word("path")),
    groups: word("groups") === "1",
    collapsed: listOf(word("folded")),
  };
}

function filtersIn(word: Word): Partial<View> {
  return {
    hiddenKinds: listOf(word("hide")).filter(isKind),
    hiddenRelations: relationTypesOf(listOf(word("norel"))),
    hiddenTexts: listOf(word("notext")),
    hiddenStandings: knownOf(STANDINGS, listOf(word("nostatus"))),
    years: yearsOf(word("years")),
    leastTies: wholeOf(word("ties"), MOST.ties),
    part: word("part") || undefined,
    only: listOf(word("only")),
    layers: knownOf(LAYERS, listOf(word("layers"))),
    atLeast: wholeOf(word("sure"), MOST.sure),
  };
}

function choicesIn(word: Word): Partial<View> {
  return {
    selected: word("sel") || undefined,
    tab: TABS.find((tab) => tab === word("tab")) ?? START.tab,
    words: word("find") || undefined,
    centre: word("about") || undefined,
    hops: reachOf(word("hops"), START.hops),
    plate: PLATES.find((plate) => plate === word("plate")) ?? START.plate,
    side: SIDES.find((side) => side === word("side")) ?? START.side,
    cell: pairOf(word("cell")),
  };
}

function withPage(view: View, page: string, rest: string, word: Word): View {
  if (page === "entity" && rest) return { ...view, page: "explore", seeds: [rest], selected: rest, reach: 2 };
  if (page === "text" && rest) return { ...view, page, text: rest, at: spanOf(word("at")) };
  if (page === "search") return { ...view, page, words: word("q") || undefined };
  if (page === "citations") return { ...view, page, text: word("from") || undefined };
  if (isPlainPage(page)) return { ...view, page };
  if (page === "jobs" && rest) return { ...view, page: "job", job: rest };
  if (page === "answer") return withAnswer(view, rest, word("q"));
  return view.seeds.length > 0 && page === "explore" ? { ...view, page } : view;
}

function withAnswer(view: View, centre: string, question: string | null): View {
  if (centre) return { ...view, page: "answer", centre, question: question || undefined };
  return question ? { ...view, page: "answer", centre: undefined, question } : view;
}

const PLAIN_PAGES = ["quality", "curate", "decisions", "corpus"] as const;

function isPlainPage(page: string): page is (typeof PLAIN_PAGES)[number] {
  return (PLAIN_PAGES as readonly string[]).includes(page);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray % stays as it is written
  }
}
