import type { RelationQuoted } from "#model";
import { relationArrowed } from "../state/places-in-words.ts";
import { correct, shortened } from "../state/wishes.ts";
import { DecisionForm } from "./decision-form.tsx";
import { RelationFields, type Stated, useStated } from "./relation-fields.tsx";

const SHOWN = 3;

/** Says what the words that state a relation state instead: between whom, and what. */
export function RelationSaidDialog({ relation }: { relation: RelationQuoted }) {
  const of = useStated(relation);
  const { evidence } = relation;
  return (
    <DecisionForm title="What these words say" act="Correct" wish={of.stated && wishOf(relation, of.stated)}>
      {evidence.slice(0, SHOWN).map((quote) => (
        <blockquote key={`${quote.text}-${quote.start}`} class="decision-quote">
          {shortenedQuote(quote.context)}
        </blockquote>
      ))}
      {evidence.length > SHOWN && <p class="hint">and {evidence.length - SHOWN} more; all are corrected.</p>}
      <RelationFields of={of} />
    </DecisionForm>
  );
}

const LONGEST = 300;

function shortenedQuote(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).trimEnd()}…`;
}

/** Undefined as long as it says what it said. */
function wishOf(relation: RelationQuoted, { source, target, type, label }: Stated) {
  const isSame =
    relation.source.id === source.id && relation.target.id === target.id && relation.type === type;
  if (isSame && relation.label === label) return undefined;
  const to = { type, source: source.id, target: target.id };
  const words = `${shortened(source.label)} ${relationArrowed({ type, label }, true)} ${shortened(target.label)}`;
  return correct(relation, { to: { to, ...(label !== undefined && { label }) }, words });
}
