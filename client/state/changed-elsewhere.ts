import { effect } from "@preact/signals";
import { fetchGraphState } from "../api/api.ts";
import { freshenAll, valueIn } from "./resource.ts";
import { overview } from "./store.ts";

/** Name under which the pages of one browser tell each other of the graph that they know. */
const CHANNEL = "ibid-graph";

/** The fingerprint of the graph as this page knows it. */
function known(): string | undefined {
  return valueIn(overview.state.peek())?.fingerprint;
}

/** Milliseconds between two looks at what readers on other computers have written, while this page is seen. */
export const LOOK_EVERY = 20_000;

/**
 * Takes up what another page, or another reader, has written meanwhile: when the reader comes back to this page, now and then
 * while it is seen, and at once where a page beside it says so.
 */
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
  watchState(look);
}

/** Asks for the state of the graph when the page comes into sight and from time to time while it is; tells when it is another. */
function watchState(tell: () => void): void {
  let seen: string | undefined;
  let timer: ReturnType<typeof setTimeout>;
  const ask = async () => {
    clearTimeout(timer);
    if (document.visibilityState !== "visible") return;
    // A server that does not answer is told of in the banner.
    const state = await fetchGraphState().then(
      (reply) => reply.state,
      () => seen,
    );
    if (seen !== undefined && seen !== state) tell();
    seen = state;
    clearTimeout(timer);
    timer = setTimeout(ask, LOOK_EVERY);
  };
  document.addEventListener("visibilitychange", ask);
  void ask();
}
