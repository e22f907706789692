import type { Entity } from "#model";
import type { Resource } from "./linked-resource.ts";
import type { Term } from "./linked-terms.ts";

/** A year, month or day that is sure and whole: what EDTF and ISO 8601 write alike. */
const PLAIN = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/u;

/** The dates of an entity: each as EDTF, and as schema.org's where that can say it. */
export function datesSaid({ type, date, born, died }: Entity): Resource["said"] {
  return [
    ...dateSaid("ibid:date", date),
    ...dateSaid("ibid:born", born),
    ...dateSaid("ibid:died", died),
    ...plainSaid("schema:birthDate", born),
    ...plainSaid("schema:deathDate", died),
    ...(type === "Work" ? plainSaid("schema:datePublished", date) : []),
    ...(type === "Event" ? eventSaid(date) : []),
  ];
}

/** A date as EDTF, with the datatype that the Library of Congress gives it. */
export function dateSaid(property: Term, date: string | undefined): Resource["said"] {
  return date === undefined ? [] : [[property, { word: date, as: "edtf:EDTF" }]];
}

/** A date in schema.org's words, where it is plain. */
export function plainSaid(property: Term, date: string | undefined): Resource["said"] {
  return date !== undefined && PLAIN.test(date) ? [[property, { words: date }]] : [];
}

function eventSaid(date: string | undefined): Resource["said"] {
  const [start, end] = date?.split("/") ?? [];
  return [...plainSaid("schema:startDate", start), ...plainSaid("schema:endDate", end)];
}
