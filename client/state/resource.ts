import { type ReadonlySignal, signal } from "@preact/signals";
import { ApiError } from "../api/api.ts";
import { onStep, type Steps } from "../api/count-steps.ts";

export type { Steps } from "../api/count-steps.ts";

/** Something that is asked of the server: nothing yet, on its way (with what was there before), there, or failed. */
export type Loaded<Value> =
  | { readonly status: "none" }
  | { readonly status: "loading"; readonly before: Value | undefined; readonly steps: Steps }
  | { readonly status: "there"; readonly value: Value }
  | Failed<Value>;

/** Why it is not there, and what was there before: a stage goes on showing it. */
export interface Failed<Value> {
  readonly status: "failed";
  readonly message: string;
  readonly requestId: string | undefined;
  /** The part of the API that shows what is there instead. */
  readonly instead?: string | undefined;
  /** True where nothing is wrong with the question: the server or its store cannot be reached. */
  readonly isAway: boolean;
  /** True where the same question would get the same answer: what it asks for is not there, or cannot be asked. */
  readonly isFinal: boolean;
  readonly before: Value | undefined;
}

/** A value that follows a key: asked again when the key changes, the latest question alone counts. */
export interface Resource<Key, Value> {
  readonly state: ReadonlySignal<Loaded<Value>>;
  /** Asks for the value of the key, unless it is there or on its way; undefined empties. */
  follow(key: Key | undefined): void;
  /** Shows this while the answer is on its way, in place of what was there before. */
  meanwhile(value: Value): void;
  /** Asks again for the last key. */
  retry(): void;
  /** Waits no longer: what was there before stays, and the reader is told. */
  cancel(): void;
}

const NO_STEPS: Steps = { asked: 0, answered: 0 };
const STOPPED = "You stopped waiting before the answer was here.";
/** Grows by one whenever the server or its store turns out to be away. */
export const awayCount = signal(0);
/** What to ask again once the server and its store are back. */
const away = new Map<object, () => void>();

/** Has something asked again once the server is back, which is looked for from now on; under one key the last wish counts. */
export function askOnceBack(key: object, again: () => void): void {
  away.set(key, () => {
    away.delete(key);
    again();
  });
  awayCount.value += 1;
}

/** Asks again for all that failed because the server or its store could not be reached. */
export function retryWhatWasAway(): void {
  for (const retry of [...away.values()]) retry();
}

interface Freshened {
  /** What is there may have changed. */
  age(): void;
  /** Asks anew where it is on the screen and nobody has asked since, else forgets. */
  freshen(): void;
}

const all: Freshened[] = [];

/** Asks anew for everything that is on the screen after a change of the view, and forgets the rest. */
export function freshenAll(change?: () => void): void {
  for (const one of all) one.age();
  change?.();
  for (const one of all) one.freshen();
}

/** A resource that is filled by `load`. */
export function createResource<Key, Value>(
  load: (key: Key, signal: AbortSignal) => Promise<Value>,
  sameness: (key: Key) => string = String,
): Resource<Key, Value> {
  let isWatched = false;
  let isOld = false;
  const watching = (is: boolean) => () => {
    isWatched = is;
  };
  const state = signal<Loaded<Value>>(
    { status: "none" },
    { watched: watching(true), unwatched: watching(false) },
  );
  let latest: { key: Key; same: string } | undefined;
  let running: AbortController | undefined;
  let before: Value | undefined;

  function settle(next: Loaded<Value>) {
    running = undefined;
    away.delete(state);
    state.value = next;
    if (next.status !== "failed" || !next.isAway) return;
    away.set(state, resource.retry);
    awayCount.value += 1;
  }

  async function ask(key: Key) {
    isOld = false;
    running?.abort();
    const controller = new AbortController();
    running = controller;
    before = keptIn(state.peek());
    state.value = { status: "loading", before, steps: NO_STEPS };
    onStep(controller.signal, (steps) => {
      if (running === controller) state.value = { status: "loading", before, steps };
    });
    const next = await load(key, controller.signal).then(there<Value>, (cause) => failed(cause, before));
    if (running === controller) settle(next);
  }

  function stop(next: Loaded<Value>) {
    running?.abort();
    settle(next);
  }

  const resource: Resource<Key, Value> = {
    state,
    follow(key) {
      const same = key === undefined ? undefined : sameness(key);
      if (same === latest?.same) return;
      latest = key === undefined || same === undefined ? undefined : { key, same };
      if (latest) void ask(latest.key);
      else stop({ status: "none" });
    },
    meanwhile(value) {
      const now = state.peek();
      if (now.status !== "loading") return;
      before = value;
      state.value = { ...now, before };
    },
    retry: () => latest && void ask(latest.key),
    cancel: () => running && stop(failed(new ApiError(STOPPED, 499), keptIn(state.peek()))),
  };
  all.push({
    age: () => {
      isOld = true;
    },
    freshen: () => isOld && (isWatched ? resource.retry() : resource.follow(undefined)),
  });
  return resource;
}

function there<Value>(value: Value): Loaded<Value> {
  return { status: "there", value };
}

const AWAY_STATUS = [0, 502, 503, 504];

function failed<Value>(cause: unknown, before: Value | undefined): Failed<Value> {
  if (cause instanceof ApiError) {
    const { message, requestId, instead, status } = cause;
    const isAway = AWAY_STATUS.includes(status);
    return { status: "failed", message, requestId, isAway, isFinal: isFinal(status), instead, before };
  }
  const message = `This page met a fault of its own: ${String(cause)}`;
  return { status: "failed", message, requestId: undefined, isAway: false, isFinal: false, before };
}

/** Faults of a question that another try may not meet: too slow, too much at once, and that somebody stopped waiting. */
const PASSING = [408, 429, 499];

function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && !PASSING.includes(status);
}

/** What is there to show: the value, or the one before it while the next is on its way. */
export function valueIn<Value>(loaded: Loaded<Value>): Value | undefined {
  if (loaded.status === "there") return loaded.value;
  return loaded.status === "loading" ? loaded.before : undefined;
}

/** The same, and where the next one failed, what was there before it. */
export function keptIn<Value>(loaded: Loaded<Value>): Value | undefined {
  return loaded.status === "failed" ? loaded.before : valueIn(loaded);
}
