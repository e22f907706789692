import type { NamedType } from "#model";
import type { Dated, FoundEntity, FoundMention, Linked } from "../../extract/document.ts";
import { readString } from "../../extract/readers/read-text.ts";
import { findDates } from "../../extract/stages/find-dates.ts";
import { findNotes } from "../../extract/stages/find-notes.ts";
import { segment } from "../../extract/stages/segment.ts";
import { tokenise } from "../../extract/stages/tokenise.ts";
import { noRelations } from "./no-relations.ts";

/** One thing of a test text: its type, and every surface that names it, the fullest first. */
export type Thing = readonly [NamedType, ...string[]];

/** A text through the first four stages. */
export function datedText(body: string): Dated {
  return findDates(findNotes(tokenise(segment(readString(body, "test.txt")))));
}

/** A text with the names that the test says are in it, each surface at every place, longest first. */
export function namedText(body: string, things: readonly Thing[]): Linked {
  const taken: { start: number; end: number }[] = [];
  const found = things.map((): FoundMention[] => []);
  const surfaces = things
    .flatMap(([type, ...names], thing) => names.map((name) => ({ type, name, thing })))
    .sort((a, b) => b.name.length - a.name.length);
  for (const { type, name, thing } of surfaces) {
    for (let start = body.indexOf(name); start >= 0; start = body.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (taken.some((span) => span.start < end && start < span.end)) continue;
      taken.push({ start, end });
      found[thing]?.push({ start, end, type, confidence: 0.9, method: "test" });
    }
  }
  const entities = things.map(([type, label = "", ...aliases], thing): FoundEntity => {
    const mentions = (found[thing] ?? []).sort((a, b) => a.start - b.start);
    return { type, label, aliases, mentions };
  });
  const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
  return { ...datedText(body), reading: silence, mentions, entities };
}

/** The reading of somebody who saw nothing. */
const silence: Linked["reading"] = {
  names: [],
  claims: [],
  nameConfidence: () => 0,
  relations: noRelations,
};
