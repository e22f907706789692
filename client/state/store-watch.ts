import { effect, signal } from "@preact/signals";
import { ApiError, fetchHealth } from "../api/api.ts";
import { awayCount, retryWhatWasAway } from "./resource.ts";
import { say } from "./spoken.ts";

/** What cannot be reached, and since when, by the reader's clock. */
export interface Outage {
  readonly what: string;
  readonly since: Date;
}

/** Set while the server or its store cannot be reached. */
export const outage = signal<Outage | undefined>(undefined);
/** Which store answered last, with its version. */
export const storeName = signal<string | undefined>(undefined);
/** Why nothing can be added or decided, as the server says; undefined where it can. */
export const whyReadOnly = signal<string | undefined>(undefined);
/** Where the graph is kept, as a reader says it: the store of one file is this computer's, any other has a name. */
export function storeInWords(store: string | undefined): string {
  if (store === undefined) return "";
  return store.startsWith("embedded") ? "kept in one file" : `kept in ${store}`;
}

/** Milliseconds between two looks: while all is well, and while something is away. */
const RESTING = 20_000;
const WAITING = 2_000;

/** Looks now and then whether the store answers; what failed meanwhile is asked again once it is back. */
export function watchStore(): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let isOver = false;
  const next = async () => {
    clearTimeout(timer);
    await look();
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(next, outage.peek() ? WAITING : RESTING);
  };
  const stop = effect(() => {
    if (awayCount.value >= 0 && outage.peek() === undefined) void next();
  });
  return () => {
    isOver = true;
    stop();
    clearTimeout(timer);
  };
}

async function look(): Promise<void> {
  const { what, store } = await fetchHealth().then(
    ({ status, store, readOnly }) => {
      whyReadOnly.value = readOnly;
      return { what: status === "ok" ? undefined : nameOf(store), store };
    },
    (cause: unknown) => ({ what: awayOf(cause), store: undefined }),
  );
  if (store !== undefined) storeName.value = store;
  if (what !== undefined) outage.value = outage.peek() ?? { what, since: new Date() };
  else if (outage.peek() !== undefined) comeBack();
}

function awayOf(cause: unknown): string {
  return cause instanceof ApiError && cause.status >= 500 ? nameOf(storeName.peek()) : "The server";
}

function nameOf(store: string | undefined): string {
  return store?.startsWith("neo4j") ? "Neo4j" : "The store";
}

function comeBack(): void {
  const { what } = outage.peek() ?? { what: "The server" };
  outage.value = undefined;
  say(`${what} answers again.`);
  retryWhatWasAway();
}

/** "Neo4j unreachable since 14:02, retrying; showing what was last loaded": what the banner says. */
export function outageInWords({ what, since }: Outage): string {
  const time = since.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return `${what} cannot be reached since ${time}; trying again. Shown is what was last loaded, and nothing can be changed.`;
}
