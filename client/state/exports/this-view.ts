import { counted } from "../places-in-words.ts";
import { view, visibleGraph } from "../store.ts";
import { type Cited, titleOf, viewCaption, viewCitation } from "./view-citation.ts";
import { knownGraph, namesOfView, textsOfView } from "./view-sources.ts";

/** The view that is open as a citation. */
export async function citationOfView(): Promise<string> {
  return viewCitation(await openView());
}

/** The same as a caption, under a title. */
export async function captionOfView(): Promise<string> {
  return viewCaption(await openView());
}

async function openView(): Promise<Cited> {
  const { entities, relations } = visibleGraph.peek();
  const size = `${counted(entities.size, "entity", "entities")}, ${counted(relations.size, "relation")}`;
  return {
    view: view.peek(),
    labels: namesOfView(),
    texts: textsOfView(),
    graph: await knownGraph(),
    address: location.href,
    today: new Date(),
    size: view.peek().page === "explore" ? size : "",
  };
}

/** What the open view shows, as a title. */
export function titleOfView(): string {
  return titleOf(view.peek(), namesOfView());
}
