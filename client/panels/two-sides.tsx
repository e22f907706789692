import type { RelationQuoted } from "#model";
import { choose } from "../state/acts.ts";
import { contraryPage } from "../state/panel-state.ts";
import { nameOf, relationWords } from "../state/places-in-words.ts";
import { endsNamed } from "../state/quote-excerpt.ts";
import { valueIn } from "../state/resource.ts";
import { QuoteWords } from "./quote-words.tsx";

/** What is stated and the opposite that is stated too, side by side, each with its sentences. */
export function TwoSides({ relation }: { relation: RelationQuoted }) {
  const other = valueIn(contraryPage.state.value);
  if (!other) return null;
  return (
    <section class="dispute" aria-label="Both are stated">
      <h2 class="dispute-title">Both are stated</h2>
      <div class="side-by-side">
        <Side relation={relation} />
        <Side relation={other} isOther />
      </div>
    </section>
  );
}

function Side({ relation, isOther = false }: { relation: RelationQuoted; isOther?: boolean }) {
  const words = `${nameOf(relation.source)} ${relationWords(relation, true)} ${nameOf(relation.target)}`;
  return (
    <div>
      <p class="decision-words">{words}</p>
      <ul>
        {relation.evidence.map((quote) => (
          <li key={`${quote.text}-${quote.start}`}>
            <q>
              <QuoteWords quote={quote} named={endsNamed(relation)} />
            </q>{" "}
            <cite>{quote.title}</cite>
          </li>
        ))}
      </ul>
      {isOther && (
        <button type="button" class="link" onClick={() => choose(relation.id)}>
          Look at this side
        </button>
      )}
    </div>
  );
}
