import type { NamedType } from "#model";

/** What a label of another encoder means here; null is a kind of words that Ibid does not keep. */
export type LabelTypes = Readonly<Record<string, NamedType | null>>;

/** The names that corpora give to kinds of names (CoNLL-2003, OntoNotes 5, WikiNEuRal, Few-NERD). */
export const USUAL_LABELS: LabelTypes = {
  PER: "Person",
  PERS: "Person",
  PERSON: "Person",
  ORG: "Organisation",
  ORGANIZATION: "Organisation",
  ORGANISATION: "Organisation",
  LOC: "Place",
  LOCATION: "Place",
  GPE: "Place",
  FAC: "Place",
  PLACE: "Place",
  WORK: "Work",
  WORK_OF_ART: "Work",
  LAW: "Work",
  EVE: "Event",
  EVENT: "Event",
  // nationalities and adherents mixed: "Russian" is no organisation, and "Bolsheviks" is one
  NORP: null,
  MISC: null,
  LANGUAGE: null,
  PRODUCT: null,
  DATE: null,
  TIME: null,
  PERCENT: null,
  MONEY: null,
  QUANTITY: null,
  ORDINAL: null,
  CARDINAL: null,
};
