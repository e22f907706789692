import type { ComponentChildren } from "preact";
import type { Quote } from "#model";
import { read } from "../state/acts.ts";

/** Letters of a sentence that are shown, and where it is one of several that are shown short. */
const LONGEST = 420;
const SHORT = 165;

interface QuoteLineProps {
  quote: Quote;
  note?: string | undefined;
  /** True where more is shown on demand. */
  isShort?: boolean;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** A sentence of a text with the stating words marked, and where it stands; a click opens the text there. */
export function QuoteLine({ quote, note, isShort = false, children }: QuoteLineProps) {
  const { before, words, after } = partsOf(quote, isShort ? SHORT : LONGEST);
  return (
    <li class="quote">
      <button type="button" class="quote-words" onClick={() => read(quote.text, quote)}>
        {before}
        {isMostOf(quote) ? words : <mark>{words}</mark>}
        {after}
      </button>
      <p class="quote-source">
        <cite>{quote.title}</cite>
        {quote.method !== "search" && (
          <span class="quote-fact" title="found by; how sure">
            {quote.method}, {Math.round(quote.confidence * 100)} %
          </span>
        )}
        {note && <span class="quote-fact">{note}</span>}
        {children}
      </p>
    </li>
  );
}

/** True where the stating words are nearly the whole sentence: marking them would mark nothing. */
export function isMostOf({ start, end, context }: Quote): boolean {
  return end - start > 0.8 * context.length;
}

/** The last words of a stretch, whole, in about so many letters. */
export function lastWords(words: string, letters: number): string {
  if (words.length <= letters) return words;
  const cut = words.slice(-letters);
  return `…${cut.slice(cut.indexOf(" ") + 1)}`;
}

/** The first words of a stretch, whole, in about so many letters. */
function firstWords(words: string, letters: number): string {
  if (words.length <= letters) return words;
  const cut = words.slice(0, letters);
  const space = cut.lastIndexOf(" ");
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[,;:\s]+$/u, "")}…`;
}

/** The sentence around the span, long ones cut on both sides of it. */
export function partsOf({ context, sentence, start, end, quote }: Quote, longest = LONGEST) {
  const at = Math.max(start - sentence.start, 0);
  const to = Math.min(end - sentence.start, context.length);
  const isWhole = at === 0 && to >= context.length;
  if (isWhole && quote.length > longest) return { before: "", words: firstWords(quote, longest), after: "" };
  const room = Math.max(60, (longest - (to - at)) / 2);
  const before = context.slice(0, at);
  const after = context.slice(to);
  return {
    before: lastWords(before, room),
    words: firstWords(context.slice(at, to), longest),
    after: firstWords(after, room),
  };
}
