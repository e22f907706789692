import type { Quote, RelationQuoted } from "#model";
import { endsNamed } from "../state/quote-excerpt.ts";
import { placesShown, togetherWords } from "../state/relation-places.ts";
import { judgedRelation } from "../state/wishes.ts";
import { JudgeButtons } from "./judge-buttons.tsx";
import { QuoteLine } from "./quote-line.tsx";

/** The sentences of a relation by places, as many as are counted; those of one place stand together. */
export function RelationPlaces({ relation }: { relation: RelationQuoted }) {
  const { counted, besides } = placesShown(relation);
  return (
    <>
      <ul class="quotes relation-places">
        {counted.map((quotes) => (
          <li key={keyOf(quotes)} class={quotes.length > 1 ? "relation-place" : undefined}>
            {quotes.length > 1 && <p class="hint">{togetherWords(quotes)}</p>}
            <Sentences relation={relation} quotes={quotes} />
          </li>
        ))}
      </ul>
      {besides.length > 0 && (
        <>
          <p class="hint">In the list of references, to which the text refers there:</p>
          <Sentences relation={relation} quotes={besides} />
        </>
      )}
    </>
  );
}

function Sentences({ relation, quotes }: { relation: RelationQuoted; quotes: readonly Quote[] }) {
  return (
    <ul class="quotes">
      {quotes.map((quote) => (
        <QuoteLine key={keyOf([quote])} quote={quote} named={endsNamed(relation)}>
          {relation.evidence.length > 1 && relation.type !== "APPEARS_WITH" && (
            <JudgeButtons of={judgedRelation(relation, quote)} canAccept={false} />
          )}
        </QuoteLine>
      ))}
    </ul>
  );
}

function keyOf([quote]: readonly Quote[]): string {
  return quote ? `${quote.text}-${quote.start}-${quote.end}-${quote.method}` : "";
}
