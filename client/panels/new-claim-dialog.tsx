import { useState } from "preact/hooks";
import type { ClaimKind, EntitySummary, PlaceInText, Polarity } from "#model";
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

/** What a reader says of a claim: who makes it, about whom, and how. */
export interface SaidOfClaim {
  readonly speaker: Choice | undefined;
  readonly about: readonly Choice[];
  readonly claimKind: ClaimKind;
  readonly polarity: Polarity;
}

/** Makes a claim of the selected words: who says so, about whom, and how. */
export function NewClaimDialog({ words: { place, quote } }: { words: MarkedWords }) {
  const text = valueIn(textPage.state.value);
  const [said, change] = useState<SaidOfClaim>(() => ({
    speaker: text?.author,
    about: text ? namedIn(text, place) : [],
    claimKind: "direct",
    polarity: "asserted",
  }));
  const wish = { acts: [actOf(place, said)], done: `Added the claim “${shortened(quote)}”` };
  return (
    <DecisionForm title="Add a claim" act="Add claim" wish={wish}>
      <blockquote class="decision-quote">{quote}</blockquote>
      <ClaimFields said={said} change={change} hints={speakersOffered(text)} />
    </DecisionForm>
  );
}

/** The act that makes a claim of a place. */
export function actOf(place: PlaceInText, { speaker, about, ...held }: SaidOfClaim) {
  return {
    kind: "add-claim" as const,
    place,
    about: about.map(({ id }) => id),
    ...held,
    ...(speaker && { speaker: speaker.id }),
  };
}

interface FieldsProps {
  said: SaidOfClaim;
  change: (said: SaidOfClaim) => void;
  hints: readonly string[];
}

/** The fields of a claim: who says so, about whom, and how. */
export function ClaimFields({ said, change, hints }: FieldsProps) {
  return (
    <>
      <EntityPicker
        label="Who says so (may stay unknown)"
        hints={hints}
        isAllowed={({ type }) => VOICES.includes(type)}
        chosen={said.speaker}
        choose={(speaker) => change({ ...said, speaker })}
      />
      <About about={said.about} change={(about) => change({ ...said, about })} />
      <Segments
        label="How it is said"
        choices={KINDS}
        chosen={said.claimKind}
        choose={(claimKind) => change({ ...said, claimKind })}
      />
      <Segments
        label="Whether it is held"
        choices={POLARITIES}
        chosen={said.polarity}
        choose={(polarity) => change({ ...said, polarity })}
      />
    </>
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
