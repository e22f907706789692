import { dateInWords, ENTITY_TYPES, type EntityType, otherNames, type Quote } from "#model";
import { read } from "../state/acts.ts";
import { counted, nameOf } from "../state/places-in-words.ts";
import type { Named } from "../state/quote-excerpt.ts";
import { KindMark } from "./kind-mark.tsx";
import { QuoteWords } from "./quote-words.tsx";

interface InQuestion {
  readonly label: string;
  readonly type: EntityType;
  readonly mentions: number;
  readonly date?: string | undefined;
  readonly aliases?: readonly string[];
  readonly unnamed?: boolean;
}

/** An entity as one of two that are held side by side: its name, and sentences that name it. */
export function InContext({
  entity,
  quotes,
  canOpen = false,
}: {
  entity: InQuestion;
  quotes: readonly Quote[];
  /** True where the texts may be opened from here. */
  canOpen?: boolean;
}) {
  const others = otherNames(entity).slice(0, 4);
  return (
    <section class="in-context" aria-label={nameOf(entity)}>
      <p class="eyebrow">
        <KindMark kind={entity.type} /> {ENTITY_TYPES[entity.type].label} ·{" "}
        {counted(entity.mentions, "place")}
        {entity.date && ` · ${dateInWords(entity.date)}`}
      </p>
      <h3>{nameOf(entity)}</h3>
      {others.length > 0 && <p class="aliases">also {others.join(" · ")}</p>}
      <ul class="contexts">
        {quotes.map((quote) => (
          <ContextLine key={`${quote.text}-${quote.start}`} quote={quote} canOpen={canOpen} />
        ))}
      </ul>
    </section>
  );
}

/** One sentence with the words in question marked, and the text it stands in. */
export function ContextLine({
  quote,
  named = [],
  canOpen = false,
}: {
  quote: Quote;
  named?: readonly Named[];
  canOpen?: boolean;
}) {
  return (
    <li>
      <blockquote>
        <QuoteWords quote={quote} named={named} />
      </blockquote>
      <cite>
        {quote.title}
        {canOpen && (
          <>
            {" · "}
            <button type="button" class="link" onClick={() => read(quote.text, quote)}>
              read around it
            </button>
          </>
        )}
      </cite>
    </li>
  );
}
