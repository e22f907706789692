import type { Bodies, Mention } from "#model";
import { addressOf, type Resource, type Value, wellFormed } from "./linked-resource.ts";

/** Every place that is asked for, once, as the Web Annotation model describes it (w3.org/TR/annotation-model). */
export class LinkedPlaces {
  readonly #bodies: Bodies;
  readonly #pairs = new Map<string, readonly number[]>();
  readonly #found = new Map<string, Resource>();

  constructor(bodies: Bodies) {
    this.#bodies = bodies;
  }

  /** The annotation that ties what is named or stated to the place that says so. */
  annotation(of: string, motivation: "oa:identifying" | "oa:describing", place: Mention): Resource {
    return {
      type: "oa:Annotation",
      said: [
        ["oa:motivatedBy", { term: motivation }],
        ["oa:hasBody", { ref: of }],
        ["oa:hasTarget", { ref: this.#addressOf(place) }],
        ["ibid:confidence", { real: place.confidence }],
        ["ibid:method", { words: place.method }],
      ],
    };
  }

  /** The places of all annotations that were made. */
  all(): Resource[] {
    return [...this.#found.values()];
  }

  #addressOf(place: Mention): string {
    const ref = addressOf("place", `${place.text}:${place.start}-${place.end}`);
    if (!this.#found.has(ref)) this.#found.set(ref, this.#described(ref, place));
    return ref;
  }

  #described(ref: string, { text, start, end }: Mention): Resource {
    const words = this.#bodies.get(text)?.slice(start, end);
    const position: Resource = {
      type: "oa:TextPositionSelector",
      said: [
        ["oa:start", { whole: this.#charactersBefore(text, start) }],
        ["oa:end", { whole: this.#charactersBefore(text, end) }],
      ],
    };
    const quote: Resource = { type: "oa:TextQuoteSelector", said: [["oa:exact", { words: words ?? "" }]] };
    const selectors = words === undefined ? [position] : [position, quote];
    return {
      ref,
      type: "oa:SpecificResource",
      said: [
        ["oa:hasSource", { ref: addressOf("text", text) }],
        ...selectors.map((inner) => ["oa:hasSelector", { inner } satisfies Value] as const),
      ],
    };
  }

  /** The model counts whole characters (code points), our offsets UTF-16 units: each pair before counts for one. */
  #charactersBefore(text: string, offset: number): number {
    const pairs = this.#pairs.get(text) ?? pairsIn(this.#bodies.get(text) ?? "");
    this.#pairs.set(text, pairs);
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }
}

/** Where the characters stand that take two UTF-16 units. */
function pairsIn(body: string): number[] {
  return [...wellFormed(body).matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
}
