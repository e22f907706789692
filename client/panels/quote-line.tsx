import type { ComponentChildren } from "preact";
import { locatorInWords, type Quote } from "#model";
import { read } from "../state/acts.ts";
import { foundInWords } from "../state/places-in-words.ts";
import type { Named } from "../state/quote-excerpt.ts";
import { LONGEST_QUOTE, QuoteWords } from "./quote-words.tsx";

/** Letters of a sentence that are shown where it is one of several that are shown short. */
const SHORT = 165;

interface QuoteLineProps {
  quote: Quote;
  note?: string | undefined;
  /** Whom and what it is quoted for. */
  named?: readonly Named[] | undefined;
  /** What the panel beside the text shows then, a relation or an entity; what it shows already where nothing is said. */
  shown?: string | undefined;
  /** True where more is shown on demand. */
  isShort?: boolean;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** A sentence of a text with the stating words marked, and where it stands; a click opens the text there. */
export function QuoteLine({ quote, note, named = [], shown, isShort = false, children }: QuoteLineProps) {
  return (
    <li class="quote">
      <button type="button" class="quote-words" onClick={() => read(quote.text, quote, shown)}>
        <QuoteWords quote={quote} named={named} longest={isShort ? SHORT : LONGEST_QUOTE} />
      </button>
      <p class="quote-source">
        <cite>{quote.title}</cite>
        {quote.method !== "search" && (
          <span class="quote-fact" title="What found it, and how sure it is">
            {foundInWords(quote)}
          </span>
        )}
        {quote.locator !== undefined && <span class="quote-fact">{locatorInWords(quote.locator)}</span>}
        {children}
        {note && <span class="quote-manner">{note}</span>}
      </p>
    </li>
  );
}
