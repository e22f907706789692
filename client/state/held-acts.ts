import { computed, effect } from "@preact/signals";
import { isDeciding } from "./decide.ts";
import { type Notice, notice } from "./notice.ts";
import { textPage } from "./page-state.ts";
import { view } from "./store.ts";

type Act = () => void;

/** Acts that were asked for on a text, and what the page said then. */
interface Held {
  readonly text: string | undefined;
  readonly said: Notice | undefined;
  readonly acts: Act[];
}

let held: Held | undefined;

/** Whether the text on the page is what the last decision left of it. */
export const isTextSettled = computed(() => !isDeciding.value && textPage.state.value.status !== "loading");

effect(() => {
  if (textPage.state.value.status === "failed") dropHeldActs();
});

/** Acts on the text at once, or where a decision is changing it, in turn as soon as it is on the page. */
export function whenTextSettles(act: Act): void {
  if (isHolding()) held?.acts.push(act);
  else if (isTextSettled.peek()) act();
  else held = { text: textShown(), said: notice.peek(), acts: [act] };
}

/** True while something that the reader asked of the text on the page waits for it. */
export function isHolding(): boolean {
  return held !== undefined && held.text === textShown();
}

/** Forgets what waits. */
export function dropHeldActs(): void {
  held = undefined;
}

/** Does what waits, now that the text is on the page: one after the other, as keys are struck. */
export async function letHeldActsGo(): Promise<void> {
  const mine = held;
  if (isHolding() && hasFailedSince(mine?.said)) dropHeldActs();
  while (held === mine && isHolding() && isTextSettled.peek()) {
    held?.acts.shift()?.();
    await new Promise((resolve) => setTimeout(resolve)); // what it shows is there for the next
    if (held === mine && mine?.acts.length === 0) dropHeldActs();
  }
}

/** What was asked for in the belief that the decision holds is not done where it does not. */
function hasFailedSince(said: Notice | undefined): boolean {
  const now = notice.peek();
  return now?.isFault === true && now !== said;
}

function textShown(): string | undefined {
  const { page, text } = view.peek();
  return page === "text" ? text : undefined;
}
