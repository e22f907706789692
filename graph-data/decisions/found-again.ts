import { type Anchor, type GraphNode, overlaps, type PlaceInText, type Span } from "#model";
import { placeKey } from "./named-in.ts";
import { cutsASign } from "./written-words.ts";

/** A text as far as a place in it is looked for. */
interface Found {
  readonly record: { readonly id: string };
  readonly body: string;
  readonly nodes: readonly GraphNode[];
}

/**
 * Where the words of a decision stand now: at the same place, or, where the text has moved, at the one nearest place that
 * reads the same. Nothing where they are gone or two places are equally near.
 */
export function placeAgain(place: PlaceInText, quote: string | undefined, body: string): Span | undefined {
  const span = sameWords(place, quote, body);
  return span && !cutsASign(body, span) ? span : undefined;
}

function sameWords({ start, end }: PlaceInText, quote: string | undefined, body: string): Span | undefined {
  if (quote === undefined) return start < end && end <= body.length ? { start, end } : undefined;
  if (body.slice(start, end) === quote) return { start, end };
  const before = body.lastIndexOf(quote, start);
  const after = body.indexOf(quote, start);
  const nearest = nearer(before, after, start);
  return nearest === undefined ? undefined : { start: nearest, end: nearest + quote.length };
}

function nearer(before: number, after: number, start: number): number | undefined {
  if (before < 0 && after < 0) return undefined;
  if (before < 0) return after;
  if (after < 0) return before;
  const [back, on] = [start - before, after - start];
  if (back === on) return undefined;
  return back < on ? before : after;
}

/** How a place of a decision read when it was made, where an anchor of it tells. */
export function quoteAt(anchors: readonly Anchor[], sought: PlaceInText): string | undefined {
  return quotesOf(anchors).get(placeKey(sought));
}

/** A decision may name thousands of places, each of which is asked for: the list is gone through once. */
const quotes = new WeakMap<readonly Anchor[], ReadonlyMap<string, string>>();

function quotesOf(anchors: readonly Anchor[]): ReadonlyMap<string, string> {
  const known = quotes.get(anchors);
  if (known) return known;
  // of two anchors at one place the first tells
  const made = new Map([...anchors].reverse().map(({ place, quote }) => [placeKey(place), quote] as const));
  quotes.set(anchors, made);
  return made;
}

/** The id of the entity that the text now names where an entity of a decision stood; the very span first, then the same type. */
export function entityAgain(anchor: Anchor, { record, body, nodes }: Found): string | undefined {
  if (anchor.place.text !== record.id) return undefined;
  const span = placeAgain(anchor.place, anchor.quote, body);
  if (!span) return undefined;
  const here = nodes.flatMap(({ key, attributes }) => {
    const mention = attributes.mentions.find((one) => one.text === record.id && overlaps(one, span));
    if (!mention || (attributes.type === "Claim") !== (anchor.type === "Claim")) return [];
    const isExact = mention.start === span.start && mention.end === span.end;
    return [{ key, fit: (isExact ? 2 : 0) + (attributes.type === anchor.type ? 1 : 0) }];
  });
  const best = Math.max(...here.map(({ fit }) => fit));
  const [only, ...others] = here.filter(({ fit }) => fit === best);
  return others.length === 0 ? only?.key : undefined;
}
