import type { GraphStore } from "./store/graph-store.ts";

/**
 * The same store, which lets the event loop turn before each call: a question that takes many calls of a store that
 * computes in this thread then never keeps /health or a refusal waiting for longer than one of them.
 */
export function withTurns(store: GraphStore): GraphStore {
  return new Proxy(store, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function") return method;
      return async (...values: unknown[]) => {
        await new Promise((resolve) => setImmediate(resolve));
        return method.apply(target, values);
      };
    },
  });
}
