import { useState } from "preact/hooks";
import type { Quote } from "#model";
import type { EntityInContext } from "../state/entity-search.ts";
import { counted } from "../state/places-in-words.ts";
import { placeOf, shortened } from "../state/wishes.ts";
import { DecisionForm } from "./decision-form.tsx";
import { QuoteWords } from "./quote-words.tsx";

/** Tells two apart that were taken for one: the ticked places are those of somebody else. */
export function SplitDialog({ entity: { entity, quotes } }: { entity: EntityInContext }) {
  const [ticked, tick] = useState<ReadonlySet<Quote>>(new Set());
  const [label, setLabel] = useState("");
  const places = quotes.filter((quote) => ticked.has(quote)).map(placeOf);
  const wanted = label.trim();
  const isAll = ticked.size === entity.mentions;
  const wish =
    places.length === 0 || isAll || wanted === ""
      ? undefined
      : {
          acts: [{ kind: "split" as const, entity: entity.id, places, label: wanted }],
          done: `Split ${counted(places.length, "place")} from ${shortened(entity.label)} as ${shortened(wanted)}`,
        };
  const missing = missingFor({ isAll, ticked: ticked.size, name: wanted });
  const toggle = (quote: Quote) => {
    const next = new Set(ticked);
    if (!next.delete(quote)) next.add(quote);
    tick(next);
  };
  return (
    <DecisionForm title={`Split ${shortened(entity.label)}`} act="Split" wish={wish} missing={missing}>
      <p>Tick the places where somebody or something else is meant.</p>
      <fieldset class="split-list">
        <legend class="unseen">Places</legend>
        {quotes.map((quote) => (
          <PlaceLine
            key={`${quote.text}-${quote.start}`}
            quote={quote}
            isTicked={ticked.has(quote)}
            toggle={toggle}
          />
        ))}
      </fieldset>
      {quotes.length < entity.mentions && (
        <p class="hint">
          Showing {quotes.length} of {entity.mentions}.
        </p>
      )}
      <label class="field">
        <span>Their name</span>
        <input
          type="text"
          class="input input-name"
          maxLength={300}
          value={label}
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </label>
    </DecisionForm>
  );
}

/** What is still to be done before the places can be split off. */
function missingFor({ isAll, ticked, name }: { isAll: boolean; ticked: number; name: string }): string {
  if (isAll) return "All places are ticked. Rename it instead, or leave one.";
  const parts = [ticked === 0 && "tick a place", name === "" && "write their name, which may be the same"];
  return `To split: ${parts.filter(Boolean).join(", and ")}.`;
}

function PlaceLine({
  quote,
  isTicked,
  toggle,
}: {
  quote: Quote;
  isTicked: boolean;
  toggle: (quote: Quote) => void;
}) {
  return (
    <label class="split-place">
      <input type="checkbox" checked={isTicked} onChange={() => toggle(quote)} />
      <span>
        <QuoteWords quote={quote} /> <cite>{quote.title}</cite>
      </span>
    </label>
  );
}
