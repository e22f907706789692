import { addTo, compareText } from "#model";
import type { Thing } from "./things.ts";

/** What the relations say of a thing that tells it from its namesakes. */
export class Ties {
  readonly #authors = new Map<number, number[]>();
  readonly #places = new Map<number, number[]>();

  constructor(things: readonly Thing[]) {
    const numbers = new Map<unknown, Map<string, number>>();
    for (const { number, node, graph } of things) {
      const own = numbers.get(graph) ?? new Map<string, number>();
      numbers.set(graph, own.set(node.key, number));
    }
    for (const graph of new Set(things.map((thing) => thing.graph))) {
      const own = numbers.get(graph);
      for (const { source, target, attributes } of graph.edges) {
        const [from, to] = [own?.get(source), own?.get(target)];
        if (from === undefined || to === undefined) continue;
        if (attributes.type === "AUTHORED") addTo(this.#authors, to, from);
        if (attributes.type === "LOCATED_IN") addTo(this.#places, from, to);
      }
    }
    for (const list of [...this.#authors.values(), ...this.#places.values()])
      list.sort((a, b) => a - b || compareText(String(a), String(b)));
  }

  /** Who wrote the work. */
  authorsOf(number: number): readonly number[] {
    return this.#authors.get(number) ?? [];
  }

  /** Where it is said to be. */
  placesOf(number: number): readonly number[] {
    return this.#places.get(number) ?? [];
  }
}
