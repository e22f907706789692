import { useSignal } from "@preact/signals";
import type { EntitySummary, PathQuoted, RelationQuoted } from "#model";
import { wayPlaces } from "../state/connected-state.ts";
import { counted, nameOf, relationArrowed } from "../state/places-in-words.ts";
import { endsNamed } from "../state/quote-excerpt.ts";
import { Awaited } from "./loading.tsx";
import { QuoteLine } from "./quote-line.tsx";

const QUOTES = 3;

/** The best ways to one that is connected, step by step, with the sentences that state each. */
export function WayPlaces() {
  return (
    <Awaited resource={wayPlaces}>
      {({ paths }) =>
        paths.length === 0 ? (
          <p class="hint">No way this short is left. Look more steps around.</p>
        ) : (
          <ul class="ways">
            {paths.map((path) => (
              <li key={path.words}>
                <Steps path={path} />
              </li>
            ))}
          </ul>
        )
      }
    </Awaited>
  );
}

function Steps({ path }: { path: PathQuoted }) {
  return (
    <ol class="way">
      {path.relations.map((relation, index) => (
        <Step
          key={relation.id}
          relation={relation}
          from={path.entities[index]}
          to={path.entities[index + 1]}
        />
      ))}
    </ol>
  );
}

interface StepProps {
  relation: RelationQuoted;
  from: EntitySummary | undefined;
  to: EntitySummary | undefined;
}

function Step({ relation, from, to }: StepProps) {
  const isWhole = useSignal(false);
  const { source, target, evidence } = relation;
  const more = evidence.length - QUOTES;
  return (
    <li>
      <p class="way-words">
        {from && nameOf(from)}{" "}
        <span class="way-step">{relationArrowed(relation, source.id === from?.id, target)}</span>{" "}
        {to && nameOf(to)}
      </p>
      <ul class="quotes">
        {(isWhole.value ? evidence : evidence.slice(0, QUOTES)).map((quote) => (
          <QuoteLine
            key={`${quote.text}-${quote.start}-${quote.end}`}
            quote={quote}
            named={endsNamed(relation)}
            shown={relation.id}
          />
        ))}
      </ul>
      {more > 0 && !isWhole.value && (
        <button type="button" class="link" onClick={() => (isWhole.value = true)}>
          {counted(more, "more place", "more places")}
        </button>
      )}
    </li>
  );
}
