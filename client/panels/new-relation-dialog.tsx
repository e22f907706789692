import { useState } from "preact/hooks";
import type { EntitySummary } from "#model";
import type { MarkedWords } from "../state/curation.ts";
import type { Wish } from "../state/decide.ts";
import { namedIn, sentenceAround } from "../state/marking.ts";
import { textPage } from "../state/page-state.ts";
import { relationWords } from "../state/places-in-words.ts";
import { valueIn } from "../state/resource.ts";
import { shortened } from "../state/wishes.ts";
import { DecisionForm } from "./decision-form.tsx";
import { RelationFields, type Stated, useStated } from "./relation-fields.tsx";

/** States a relation between two entities, with the selected words as its proof. */
export function NewRelationDialog({ words }: { words: MarkedWords }) {
  const [[source, target]] = useState(() => likelyEnds(words));
  const of = useStated({ source, target });
  return (
    <DecisionForm title="Add a relation" act="Add relation" wish={of.stated && wishOf(words, of.stated)}>
      <blockquote class="decision-quote">{words.quote}</blockquote>
      <RelationFields of={of} />
    </DecisionForm>
  );
}

/** The first two that the selected words name, or where they name fewer, that their sentence names. */
function likelyEnds({ place }: MarkedWords): (EntitySummary | undefined)[] {
  const text = valueIn(textPage.state.peek());
  if (!text) return [undefined, undefined];
  const within = namedIn(text, place);
  return within.length > 1
    ? within
    : [...new Set([...within, ...namedIn(text, sentenceAround(text, place))])];
}

function wishOf({ place }: MarkedWords, { source, target, type, label }: Stated): Wish {
  const words = relationWords({ type, label }, true);
  return {
    acts: [
      {
        kind: "add-relation",
        relation: { type, source: source.id, target: target.id },
        place,
        ...(label !== undefined && { label }),
      },
    ],
    done: `Added that ${shortened(source.label)} ${words} ${shortened(target.label)}`,
  };
}
