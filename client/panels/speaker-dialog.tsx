import { useState } from "preact/hooks";
import { type EntitySummary, RELATION_TYPES } from "#model";
import type { MarkedWords } from "../state/curation.ts";
import { textPage } from "../state/page-state.ts";
import { valueIn } from "../state/resource.ts";
import { speakersOffered } from "../state/speakers-offered.ts";
import { shortened } from "../state/wishes.ts";
import { DecisionForm } from "./decision-form.tsx";
import { EntityPicker } from "./entity-picker.tsx";

type Choice = Pick<EntitySummary, "id" | "type" | "label" | "mentions">;

const VOICES: readonly string[] = RELATION_TYPES.ASSERTS.source;

/** Says whose words these are, where the reading took them for somebody else's. */
export function SpeakerDialog({ words: { place, quote } }: { words: MarkedWords }) {
  const [speaker, setSpeaker] = useState<Choice>();
  const open = valueIn(textPage.state.value);
  const text = open?.id === place.text ? open : undefined;
  const wish = speaker && {
    acts: [{ kind: "said-by" as const, place, speaker: speaker.id }],
    done: `Gave “${shortened(quote)}” to ${shortened(speaker.label)}`,
  };
  return (
    <DecisionForm title="These words are by…" act="Say so" wish={wish}>
      <blockquote class="decision-quote">{shortened(quote)}</blockquote>
      <EntityPicker
        isFirst
        label="Whose words they are"
        hints={speakersOffered(text)}
        isAllowed={({ type }) => VOICES.includes(type)}
        chosen={speaker}
        choose={setSpeaker}
      />
      <p class="hint">
        What is claimed in them is theirs then too; what they tell of others stays with those.
      </p>
    </DecisionForm>
  );
}
