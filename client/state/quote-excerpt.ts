import { type EntitySummary, nameInParts, type Quote, type RelationQuoted, type Span } from "#model";
import { markupSigns } from "./markup-signs.ts";

/** Words of a sentence, and whether they state what it is quoted for, or name one that it is about. */
export interface ExcerptPart {
  readonly words: string;
  readonly mark?: "stating" | "name";
  /** True where the text has them in italics. */
  readonly isEmphasised?: boolean;
}

/** One that a sentence may name. */
export type Named = Pick<EntitySummary, "type" | "label">;

/** Whom a relation's sentences are quoted for; who cites is the writer, whom sentences do not name. */
export function endsNamed({
  type,
  source,
  target,
}: Pick<RelationQuoted, "type" | "source" | "target">): Named[] {
  return type === "CITES" ? [target] : [source, target];
}

type Mark = Span & { readonly mark: "stating" | "name" };

/** At least so many letters are shown on either side of what counts. */
const LEAST = 24;
/** What would be left out is shown where it is no longer than this. */
const GAP = 16;

/**
 * A sentence in at most about so many letters, cut around what counts in it: its stating words, or where they are the
 * whole sentence, the names of those it is about. What is left out is "…". A name that a file gives in fields is quoted as a name.
 */
export function excerptOf(quote: Quote, named: readonly Named[], longest: number): ExcerptPart[] {
  const { context } = quote;
  const name = nameInParts(context);
  if (name !== undefined) return [{ words: name, mark: "stating" }];
  const marks = marksIn(quote, named, longest);
  const windows = context.length <= longest ? [wholeOf(context)] : windowsOf(context, marks, longest);
  return windows.flatMap((window, index): ExcerptPart[] => {
    const before = index === 0 && window.start > 0 ? "…" : "";
    const after = window.end < context.length ? "…" : "";
    const parts = [{ words: before }, ...partsOf(context, window, marks)];
    const all = [...parts, { words: index < windows.length - 1 ? `${after} ` : after }];
    return all.filter(({ words }) => words !== "");
  });
}

function wholeOf({ length }: string): Span {
  return { start: 0, end: length };
}

/** The stating words where they are some of the sentence; else its first mention of each that is named. */
function marksIn({ start, end, sentence, context }: Quote, named: readonly Named[], longest: number): Mark[] {
  const stating = {
    start: Math.max(start - sentence.start, 0),
    end: Math.min(end - sentence.start, context.length),
  };
  const long = stating.end - stating.start;
  if (long <= 0.8 * context.length && long <= longest) return [{ ...stating, mark: "stating" }];
  const found = named
    .flatMap((one) => nameIn(context, one) ?? [])
    .map((place): Mark => ({ ...place, mark: "name" }))
    .sort((a, b) => a.start - b.start);
  return found.filter(({ start }, index) => found.slice(0, index).every((other) => other.end <= start));
}

/** Where a sentence names somebody or something: by the whole name, or by the word of it that says most. */
export function nameIn(words: string, { type, label }: Named): Span | undefined {
  const parts = label.split(/\s+/u).filter((part) => /^[\p{Lu}\p{N}]/u.test(part) && part.length > 2);
  const telling = type === "Person" ? parts.reverse() : parts.sort((a, b) => b.length - a.length);
  for (const name of [label, ...telling]) {
    const start = wordAt(words, name);
    if (start >= 0) return { start, end: wordEndAfter(words, start + name.length) };
  }
  return undefined;
}

/** Where a name stands between the letters of no other word, though it may be in the plural; -1 where it does not. */
function wordAt(words: string, name: string): number {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const isApart = !isLetter(words[at - 1]) && !isLetter(words[wordEndAfter(words, at + name.length)]);
    if (isApart) return at;
  }
  return -1;
}

/** Past the "s" of a plural. */
function wordEndAfter(words: string, at: number): number {
  return words[at] === "s" ? at + 1 : at;
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
}

/** The stretches that are shown, each whole words; what one side does not need the other has. */
function windowsOf(context: string, marks: readonly Span[], longest: number): Span[] {
  const around = marks.length > 0 ? marks : [{ start: 0, end: 0 }];
  const taken = around.reduce((sum, { start, end }) => sum + end - start, 0);
  const side = Math.max(LEAST, (longest - taken) / (2 * around.length));
  const wide = around.map(({ start, end }) => {
    const over = Math.max(0, side - start);
    const short = Math.max(0, end + side - context.length);
    return { start: wordStart(context, start - side - short), end: wordEnd(context, end + side + over) };
  });
  const windows: Span[] = [];
  for (const next of wide) {
    const last = windows.at(-1);
    if (!last || next.start - last.end > GAP) windows.push(next);
    else windows.splice(-1, 1, { start: last.start, end: Math.max(last.end, next.end) });
  }
  return windows;
}

function wordStart(context: string, at: number): number {
  if (at <= 0) return 0;
  const begin = Math.floor(at);
  const skipped = /^\S*[\s,;:.)–—-]+/u.exec(context.slice(begin))?.[0].length ?? 0;
  return begin + skipped;
}

function wordEnd(context: string, at: number): number {
  if (at >= context.length) return context.length;
  const space = context.lastIndexOf(" ", at);
  if (space <= 0) return Math.ceil(at);
  return context
    .slice(0, space)
    .trimEnd()
    .replace(/[,;:–—-]+$/u, "")
    .trimEnd().length;
}

/** The words of a window, cut where a mark, or emphasis, begins or ends; the signs of Markdown are left out, as in the text. */
function partsOf(context: string, window: Span, marks: readonly Mark[]): ExcerptPart[] {
  const signs = markupSigns(context, { kind: "sentence", start: 0, end: context.length });
  const cuts = [window, ...marks, ...signs].flatMap(({ start, end }) => [start, end]);
  const inside = cuts.filter((at) => at >= window.start && at <= window.end).sort((a, b) => a - b);
  return inside.flatMap((start, index): ExcerptPart[] => {
    const end = inside[index + 1] ?? start;
    const holds = (span: Span) => span.start <= start && end <= span.end;
    if (start === end || signs.some((sign) => sign.what === "sign" && holds(sign))) return [];
    const mark = marks.find(holds)?.mark;
    const isEmphasised = signs.some((sign) => sign.what === "emphasis" && holds(sign));
    return [
      { words: context.slice(start, end), ...(mark && { mark }), ...(isEmphasised && { isEmphasised }) },
    ];
  });
}
