import { useState } from "preact/hooks";
import type { Quote } from "#model";
import { QuoteLine } from "./quote-line.tsx";

interface FirstQuotesProps {
  readonly quotes: readonly Quote[];
  /** How many stand there before more are asked for. */
  readonly first: number;
  /** What is said beside a sentence. */
  readonly noteOf?: (quote: Quote) => string | undefined;
}

/** The first sentences of a row, and the others once they are asked for. */
export function FirstQuotes({ quotes, first, noteOf }: FirstQuotesProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ul class={isOpen ? "quotes" : "quotes quotes-short"}>
        {quotes.slice(0, isOpen ? undefined : first).map((quote) => (
          <QuoteLine
            key={`${quote.text}-${quote.start}`}
            quote={quote}
            note={noteOf?.(quote)}
            isShort={!isOpen}
          />
        ))}
      </ul>
      {quotes.length > first && (
        <button type="button" class="chip more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? "fewer" : `${quotes.length - first} more`}
        </button>
      )}
    </>
  );
}
