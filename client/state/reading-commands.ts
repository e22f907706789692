import { whenTextSettles } from "./held-acts.ts";
import { textPage } from "./page-state.ts";
import { valueIn } from "./resource.ts";
import { look, view } from "./store.ts";
import { nextPlace } from "./text-layout.ts";
import { openText } from "./view-changes.ts";

/** Goes to the next (1) or the previous (-1) mention of the selected entity, or of any, in the text on the page. */
export function goToMention(step: 1 | -1): void {
  whenTextSettles(() => {
    const text = valueIn(textPage.state.peek());
    const { selected, at } = view.peek();
    const places = text?.mentions.filter(({ entity }) => selected === undefined || entity === selected) ?? [];
    const next = nextPlace(places, at?.start ?? -1, step);
    if (text && next) look(openText(text.id, next));
  });
}
