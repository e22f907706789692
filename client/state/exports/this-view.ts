import { labels } from "../facets.ts";
import { counted } from "../places-in-words.ts";
import { valueIn } from "../resource.ts";
import { overview, view, visibleGraph } from "../store.ts";
import { type Cited, titleOf, viewCaption, viewCitation } from "./view-citation.ts";

type Names = ReadonlyMap<string, string>;

/** The view that is open as a citation; more names may be known where the page has asked for them. */
export function citationOfView(more: Names = new Map()): string {
  return viewCitation(openView(more));
}

/** The same as a caption, under a title. */
export function captionOfView(): string {
  return viewCaption(openView(new Map()));
}

function openView(more: Names): Cited {
  const { entities, relations } = visibleGraph.peek();
  const size = `${counted(entities.size, "entity", "entities")}, ${counted(relations.size, "relation")}`;
  return {
    view: view.peek(),
    labels: new Map([...labels.peek(), ...more]),
    graph: valueIn(overview.state.peek()),
    address: location.href,
    today: new Date(),
    size: view.peek().page === "explore" ? size : "",
  };
}

/** What the open view shows, as a title. */
export function titleOfView(more: ReadonlyMap<string, string> = new Map()): string {
  return titleOf(view.peek(), new Map([...labels.peek(), ...more]));
}
