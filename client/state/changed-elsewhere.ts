import { effect } from "@preact/signals";
import { freshenAll, valueIn } from "./resource.ts";
import { overview } from "./store.ts";

/** Name under which the pages of one browser tell each other of the graph that they know. */
const CHANNEL = "ibid-graph";

/** The fingerprint of the graph as this page knows it. */
function known(): string | undefined {
  return valueIn(overview.state.peek())?.fingerprint;
}

/** Takes up what another page, or another reader, has written meanwhile: when the reader comes back to this page, and whenever a page beside it says so. */
export function watchOtherPages(): void {
  const beside = new BroadcastChannel(CHANNEL);
  /** The graph that is being looked for, and the one that was known before. */
  let looking: { readonly before: string | undefined } | undefined;
  const look = () => {
    looking = { before: known() };
    overview.retry();
  };
  overview.follow("graph");
  effect(() => {
    const state = overview.state.value;
    if (state.status !== "there") return;
    const { fingerprint } = state.value;
    beside.postMessage(fingerprint);
    const before = looking?.before;
    looking = undefined;
    if (before !== undefined && before !== fingerprint) queueMicrotask(() => freshenAll());
  });
  beside.addEventListener("message", ({ data }) => {
    if (known() !== undefined && data !== known()) look();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") look();
  });
}
