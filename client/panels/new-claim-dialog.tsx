import { useState } from "preact/hooks";
import type { ClaimKind, EntitySummary, Polarity } from "#model";
import type { MarkedWords } from "../state/curation.ts";
import { namedIn } from "../state/marking.ts";
import { textPage } from "../state/page-state.ts";
import { valueIn } from "../state/resource.ts";
import { speakersOffered } from "../state/speakers-offered.ts";
import { shortened } from "../state/wishes.ts";
import { DecisionForm } from "./decision-form.tsx";
import { EntityPicker } from "./entity-picker.tsx";
import { KindMark } from "./kind-mark.tsx";
import { Segments } from "./segments.tsx";

type Choice = Pick<EntitySummary, "id" | "type" | "label" | "mentions">;

const VOICES = ["Person", "Organisation", "Work", "Place"];
const KINDS: readonly (readonly [ClaimKind, string])[] = [
  ["direct", "the author's own"],
  ["quoted", "quoted"],
  ["reported", "reported"],
];
const POLARITIES: readonly (readonly [Polarity, string])[] = [
  ["asserted", "asserted"],
  ["denied", "denied"],
  ["doubted", "doubted"],
];

/** Makes a claim of the selected words: who says so, about whom, and how. */
export function NewClaimDialog({ words: { place, quote } }: { words: MarkedWords }) {
  const text = valueIn(textPage.state.value);
  const [speaker, setSpeaker] = useState<Choice | undefined>(text?.author);
  const [about, setAbout] = useState<readonly Choice[]>(() => (text ? namedIn(text, place) : []));
  const [claimKind, setKind] = useState<ClaimKind>("direct");
  const [polarity, setPolarity] = useState<Polarity>("asserted");
  const wish = {
    acts: [
      {
        kind: "add-claim" as const,
        place,
        about: about.map(({ id }) => id),
        claimKind,
        polarity,
        ...(speaker && { speaker: speaker.id }),
      },
    ],
    done: `Added the claim “${shortened(quote)}”`,
  };
  return (
    <DecisionForm title="Add a claim" act="Add claim" wish={wish}>
      <blockquote class="decision-quote">{quote}</blockquote>
      <EntityPicker
        label="Who says so (may stay unknown)"
        hints={speakersOffered(text)}
        isAllowed={({ type }) => VOICES.includes(type)}
        chosen={speaker}
        choose={setSpeaker}
      />
      <About about={about} change={setAbout} />
      <Segments label="How it is said" choices={KINDS} chosen={claimKind} choose={setKind} />
      <Segments label="Whether it is held" choices={POLARITIES} chosen={polarity} choose={setPolarity} />
    </DecisionForm>
  );
}

function About({ about, change }: { about: readonly Choice[]; change: (about: readonly Choice[]) => void }) {
  return (
    <div class="about">
      {about.length > 0 && (
        <ul class="chips" aria-label="About">
          {about.map((entity) => (
            <li key={entity.id}>
              <button
                type="button"
                class="chip"
                aria-label={`Not about ${entity.label}`}
                onClick={() => change(about.filter(({ id }) => id !== entity.id))}
              >
                <KindMark kind={entity.type} /> {entity.label} ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <EntityPicker
        key={about.length}
        label={about.length > 0 ? "It is about these, and about" : "What it is about"}
        isAllowed={({ id, type }) => type !== "Claim" && !about.some((one) => one.id === id)}
        chosen={undefined}
        choose={(entity) => entity && change([...about, entity])}
      />
    </div>
  );
}
