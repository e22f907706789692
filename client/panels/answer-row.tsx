import { useState } from "preact/hooks";
import type { AnswerRow } from "#model";
import { arrowed, nameOf } from "../state/places-in-words.ts";
import { EntityLink } from "./entity-link.tsx";
import { Icon } from "./icons.tsx";
import { QuoteLine } from "./quote-line.tsx";

/** A row shows its first proof; a button shows the others. */
export function AnswerRowLine({ row }: { row: AnswerRow }) {
  const [isOpen, setOpen] = useState(false);
  const more = row.quotes.length - 1;
  const shown = isOpen ? row.quotes : row.quotes.slice(0, 1);
  return (
    <li class="answer-row">
      <EntityLink entity={row.entity} opens />
      <p class="answer-words">{arrowed(row.words)}</p>
      {more > 0 && (
        <button
          type="button"
          class="disclose"
          aria-expanded={isOpen}
          aria-label={`${more} more to prove ${nameOf(row.entity)}`}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="quote" size={14} /> <span class="count">{more} more</span>
        </button>
      )}
      {shown.length > 0 && (
        <ul class="quotes">
          {shown.map((quote) => (
            <QuoteLine
              key={`${quote.text}-${quote.start}-${quote.end}`}
              quote={quote}
              named={[row.entity]}
              shown={row.entity.id}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
