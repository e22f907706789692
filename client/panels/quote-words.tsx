import type { Quote } from "#model";
import { excerptOf, type Named } from "../state/quote-excerpt.ts";

/** Letters of a sentence that are shown. */
export const LONGEST_QUOTE = 420;

interface QuoteWordsProps {
  quote: Quote;
  /** Whom and what it is quoted for. */
  named?: readonly Named[];
  /** In letters; longer sentences are cut around what counts. */
  longest?: number;
}

/** The words of a quoted sentence, what counts in it marked and always in sight. */
export function QuoteWords({ quote, named = [], longest = LONGEST_QUOTE }: QuoteWordsProps) {
  return (
    <>
      {excerptOf(quote, named, longest).map(({ words, mark, isEmphasised }, index) => {
        const set = isEmphasised ? <em>{words}</em> : words;
        return mark ? (
          <mark key={`${index}-${words}`} class={`quote-${mark}`}>
            {set}
          </mark>
        ) : (
          set
        );
      })}
    </>
  );
}
