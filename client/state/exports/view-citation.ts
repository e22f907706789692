import type { GraphReply } from "#model";
import { activeFilters, filterInWords } from "../filters.ts";
import { nameOfId } from "../name-of-id.ts";
import { counted } from "../places-in-words.ts";
import { PROGRAM_VERSION } from "../program-version.ts";
import { signersInWords } from "../signers-in-words.ts";
import type { View } from "../view.ts";

/** What a citation of a view is made of. */
export interface Cited {
  readonly view: View;
  /** Names of entities and texts, by id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly graph: GraphReply | undefined;
  /** Ids of the texts that the view draws on; all of the graph where it is undefined. */
  readonly texts: ReadonlySet<string> | undefined;
  readonly address: string;
  readonly today: Date;
  /** "32 entities, 47 relations"; empty where the view shows no graph. */
  readonly size: string;
}

/** What a view shows, as a title. */
export function titleOf(view: View, labels: ReadonlyMap<string, string>): string {
  const name = (id: string | undefined) => nameOfId(id ?? "", labels);
  switch (view.page) {
    case "explore":
      if (view.path) return `How ${name(view.path.from)} and ${name(view.path.to)} are connected`;
      return `The graph around ${view.seeds.map(name).join(", ")}`;
    case "answer":
      return view.centre === undefined
        ? (view.question ?? "")
        : `Everything connected to ${name(view.centre)}`;
    case "citations":
      return view.centre === undefined ? "Who cited whom" : `Who cited whom: ${name(view.centre)}`;
    case "text":
      return name(view.text);
    case "search":
      return `Search for “${view.words ?? ""}”`;
    case "quality":
      return "How sure the engine is";
    default:
      return "A view of the graph";
  }
}

/** Texts that a citation names, and that a caption has room for. */
const MOST_TEXTS = 10;
const FEW_TEXTS = 4;

/** The view as a scholar cites it: title, what is shown, program and graph, the texts it draws on with their authors, address, day of access. */
export function viewCitation(cited: Cited): string {
  const title = `“${titleOf(cited.view, cited.labels)}”`;
  const shown = shownInWords(cited);
  const parts = [
    shown === "" ? title : `${title} (${shown})`,
    programInWords(cited),
    textsInWords(cited, MOST_TEXTS),
    `${cited.address} (accessed ${dayOf(cited)})`,
  ];
  return `${parts.filter(Boolean).join(". ")}.`;
}

/** The same under a picture whose title stands above it; the address comes last, where room ends. */
export function viewCaption(cited: Cited): string {
  const parts = [
    shownInWords(cited),
    `${programInWords(cited)}, ${dayOf(cited)}`,
    textsInWords(cited, FEW_TEXTS),
    cited.address,
  ];
  return parts.filter(Boolean).join(". ");
}

/** Size and filters: "32 entities, 47 relations; without places". */
function shownInWords({ view, labels, size }: Cited): string {
  const filters = activeFilters(view).map((name) => filterInWords(view, name, labels));
  return [size, ...filters].filter(Boolean).join("; ");
}

function programInWords({ graph }: Cited): string {
  return `Ibid ${PROGRAM_VERSION}, graph ${fingerprintOf(graph)}`;
}

/** "Read from: N. Bukharin, Anarchy; Letters; and 3 more". */
function textsInWords({ graph, texts: drawnOn }: Cited, most: number): string {
  const texts = (graph?.texts ?? []).filter(({ id }) => drawnOn?.has(id) ?? true);
  if (texts.length === 0) return "";
  const named = texts
    .slice(0, most)
    .map((text) => [signersInWords(text), text.title].filter(Boolean).join(", "));
  const more = texts.length - named.length;
  return `Read from: ${[...named, ...(more > 0 ? [`and ${counted(more, "more", "more")}`] : [])].join("; ")}`;
}

function dayOf({ today }: Cited): string {
  return today.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}

/** The first letters of the graph's fingerprint, enough to tell it from any other. */
export function fingerprintOf(graph: GraphReply | undefined): string {
  return graph?.fingerprint.slice(0, 12) ?? "unknown";
}
