import { useState } from "preact/hooks";
import type { Quote } from "#model";
import type { Named } from "../state/quote-excerpt.ts";
import { QuoteLine } from "./quote-line.tsx";

interface FirstQuotesProps {
  readonly quotes: readonly Quote[];
  /** How many stand there before more are asked for. */
  readonly first: number;
  /** Whom and what they are quoted for. */
  readonly named: readonly Named[];
  /** What is said beside each sentence. */
  readonly note?: string | undefined;
}

/** The first sentences of a row, and the others once they are asked for. */
export function FirstQuotes({ quotes, first, named, note }: FirstQuotesProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ul class={isOpen ? "quotes" : "quotes quotes-short"}>
        {quotes.slice(0, isOpen ? undefined : first).map((quote) => (
          <QuoteLine
            key={`${quote.text}-${quote.start}`}
            quote={quote}
            note={note}
            named={named}
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
