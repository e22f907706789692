import type { RelationQuoted } from "#model";
import { relationPage } from "../state/panel-state.ts";
import { counted, relationWords } from "../state/places-in-words.ts";
import { EntityLink } from "./entity-link.tsx";
import { Awaited } from "./loading.tsx";
import { QuoteLine } from "./quote-line.tsx";

/** One relation: its two ends, and every sentence that states it. */
export function RelationPanel() {
  return (
    <Awaited resource={relationPage}>
      {(relation) =>
        relation ? <Statement relation={relation} /> : <p class="hint">This relation is not in the graph.</p>
      }
    </Awaited>
  );
}

function Statement({ relation }: { relation: RelationQuoted }) {
  return (
    <div class="entity-head">
      <p class="eyebrow">relation · {Math.round(relation.confidence * 100)} % sure</p>
      <h2 class="statement">
        <EntityLink entity={relation.source} />
        <span class="statement-words">{relationWords(relation.type, relation.label, true)}</span>
        <EntityLink entity={relation.target} />
      </h2>
      <p class="hint">
        {relation.type === "APPEARS_WITH"
          ? `Named together in ${counted(relation.evidence.length, "sentence")}; nothing more is stated.`
          : `Stated in ${counted(relation.evidence.length, "place")}.`}
      </p>
      <ul class="quotes">
        {relation.evidence.map((quote) => (
          <QuoteLine key={`${quote.text}-${quote.start}`} quote={quote} />
        ))}
      </ul>
    </div>
  );
}
