import { type ReadonlySignal, signal } from "@preact/signals";
import { ApiError } from "../api/api.ts";

/** Something that is asked of the server: nothing yet, on its way (with what was there before), there, or failed. */
export type Loaded<Value> =
  | { readonly status: "none" }
  | { readonly status: "loading"; readonly before: Value | undefined }
  | { readonly status: "there"; readonly value: Value }
  | { readonly status: "failed"; readonly message: string; readonly requestId: string | undefined };

/** A value that follows a key: asked again when the key changes, the latest question alone counts. */
export interface Resource<Key, Value> {
  readonly state: ReadonlySignal<Loaded<Value>>;
  /** Asks for the value of the key, unless it is there or on its way; undefined empties. */
  follow(key: Key | undefined): void;
  /** Asks again for the last key. */
  retry(): void;
}

/** A resource that is filled by `load`. */
export function createResource<Key, Value>(
  load: (key: Key, signal: AbortSignal) => Promise<Value>,
  sameness: (key: Key) => string = String,
): Resource<Key, Value> {
  const state = signal<Loaded<Value>>({ status: "none" });
  let latest: { key: Key; same: string } | undefined;
  let running: AbortController | undefined;

  async function ask(key: Key) {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    state.value = { status: "loading", before: valueIn(state.peek()) };
    const next = await load(key, controller.signal).then(there<Value>, failed);
    if (running === controller) state.value = next;
  }

  return {
    state,
    follow(key) {
      const same = key === undefined ? undefined : sameness(key);
      if (same === latest?.same) return;
      latest = key === undefined || same === undefined ? undefined : { key, same };
      if (latest) void ask(latest.key);
      else {
        running?.abort();
        running = undefined;
        state.value = { status: "none" };
      }
    },
    retry: () => latest && void ask(latest.key),
  };
}

function there<Value>(value: Value): Loaded<Value> {
  return { status: "there", value };
}

function failed(cause: unknown): Loaded<never> {
  if (cause instanceof ApiError)
    return { status: "failed", message: cause.message, requestId: cause.requestId };
  return {
    status: "failed",
    message: `This page met a fault of its own: ${String(cause)}`,
    requestId: undefined,
  };
}

/** What is there to show: the value, or the one before it while the next is on its way. */
export function valueIn<Value>(loaded: Loaded<Value>): Value | undefined {
  if (loaded.status === "there") return loaded.value;
  return loaded.status === "loading" ? loaded.before : undefined;
}
