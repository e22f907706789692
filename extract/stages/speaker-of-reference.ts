import type { EntityNumber, FoundReference } from "../document.ts";
import type { Speaker } from "./quotation-subjects.ts";

/** Who speaks as a reference says; a person where it names authors, else the work itself. */
export interface NotedSpeaker extends Speaker {
  readonly isPerson: boolean;
}

/** The first author of a reference, with the others, else its work. */
export function speakerOfReference({ authors, work, start, end }: FoundReference): NotedSpeaker | undefined {
  const entity = authors[0] ?? work;
  const isPerson = authors.length > 0;
  return entity === undefined
    ? undefined
    : {
        entity,
        ...withOthers(authors.slice(1)),
        cue: { start, end },
        rule: "note",
        confidence: 0.75,
        isPerson,
      };
}

/** Whose words they are with the speaker, where anybody's. */
export function withOthers(others: readonly EntityNumber[] = []): Pick<Speaker, "others"> {
  return others.length > 0 ? { others } : {};
}
