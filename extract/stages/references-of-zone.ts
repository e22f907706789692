import type { Span } from "#model";
import { isComplete, sentenceStartsIn } from "../patterns/quoted-part.ts";
import { breaksIn, chainCuesIn, citingCuesIn } from "../patterns/reference-cues.ts";
import { goesOnWithAuthor } from "../patterns/reference-glue.ts";
import { type NameInText, namesWithin } from "./names-in-text.ts";

/** Signs and a short word in front of the name with which a part goes on. */
const LONGEST_OPENING = 4;

/** The references of a note or an entry: cut at semicolons, "See" and "Cf.", but not within one that goes on behind them. */
export function referencesOf(body: string, names: readonly NameInText[], zone: Span): Span[] {
  const references: Span[] = [];
  for (const part of cutAt(breaksIn, body, names, zone)) {
    const before = references.at(-1);
    if (before && goesOnWith(body, namesWithin(names, before), namesWithin(names, part), part))
      before.end = part.end;
    else references.push({ ...part });
  }
  return references;
}

/** A part of a reference; `quoted` where the next part quotes it. */
export interface LinkSpan extends Span {
  readonly quoted: boolean;
}

/** A reference cut at "quoted in": of a long note only the sentence right before the cue is quoted. */
export function linksOf(body: string, names: readonly NameInText[], reference: Span): LinkSpan[] {
  const isSource = (cue: Span) => !isPlaceAt(body, names, reference.start + cue.end);
  const parts = cutAt((text) => chainCuesIn(text).filter(isSource), body, names, reference);
  return parts.flatMap((part, index) => {
    if (index === parts.length - 1) return [{ ...part, quoted: false }];
    const from = startOfQuoted(body, namesWithin(names, part), part);
    const quoted = { start: from, end: part.end, quoted: true };
    return from === part.start ? [quoted] : [{ start: part.start, end: from, quoted: false }, quoted];
  });
}

/** True where a place stands behind a cue: what is "widely read and quoted in Europe" is quoted by nobody there. */
function isPlaceAt(body: string, names: readonly NameInText[], at: number): boolean {
  return names.some(
    ({ type, start }) => type === "Place" && start >= at && body.slice(at, start).trim() === "",
  );
}

/** Where the last sentence before a cue begins that names a source, where what stands before it is complete without it. */
function startOfQuoted(body: string, names: readonly NameInText[], part: Span): number {
  const starts = sentenceStartsIn(body.slice(part.start, part.end)).map((at) => part.start + at);
  const from = starts.findLast((at) => names.some((name) => name.start >= at && isSourceName(name)));
  return from !== undefined && isComplete(wordsBeside(body, names, { start: part.start, end: from }))
    ? from
    : part.start;
}

function isSourceName(name: NameInText): boolean {
  return isWork(name) || isPerson(name);
}

/** The words of a span with its names blanked out. */
function wordsBeside(body: string, names: readonly NameInText[], { start, end }: Span): string {
  return namesWithin(names, { start, end }).reduce(
    (words, name) => {
      const [from, to] = [name.start - start, name.end - start];
      return words.slice(0, from) + "#".repeat(to - from) + words.slice(to);
    },
    body.slice(start, end),
  );
}

/** A reference cut at "citing": the work and what it cites. */
export function citedByReference(body: string, names: readonly NameInText[], reference: Span): Span[] {
  return cutAt(citingCuesIn, body, names, reference);
}

/** A span cut at cues that lie outside of every name. */
function cutAt(
  cuesIn: (text: string) => Span[],
  body: string,
  names: readonly NameInText[],
  { start, end }: Span,
): Span[] {
  const within = namesWithin(names, { start, end });
  const parts: Span[] = [];
  let from = start;
  for (const cue of cuesIn(body.slice(start, end))) {
    const [cut, next] = [start + cue.start, start + cue.end];
    if (within.some((name) => name.start < cut && cut < name.end)) continue;
    parts.push({ start: from, end: cut });
    from = next;
  }
  return [...parts, { start: from, end }];
}

/**
 * True where a part goes with the one before it: people alone with the title or the further author behind a semicolon, "Daly,
 * Selena; The Futurists", and an imprint with one more publisher, "Progress Publishers; Dover".
 */
function goesOnWith(
  body: string,
  before: readonly NameInText[],
  within: readonly NameInText[],
  part: Span,
): boolean {
  const [leads] = within;
  const last = before.at(-1);
  if (!leads || !last || leads.start - part.start > LONGEST_OPENING) return false;
  if (leads.type === "Organisation") return last.type === "Organisation" && before.some(isWork);
  if (!before.every(isPerson)) return false;
  return isWork(leads) || goesOnWithAuthor(body.slice(part.start, leads.start));
}

function isWork({ type }: NameInText): boolean {
  return type === "Work";
}

function isPerson({ type }: NameInText): boolean {
  return type === "Person";
}
