import type { Span } from "#model";
import type { Linked } from "../document.ts";
import { isOwnerOfThoughts, ownsThoughts, ownsWords } from "../patterns/cited-people.ts";

/** UTF-16 units around a name that tell what of its bearer is spoken of. */
const REACH = 60;

/** How often a text speaks of what somebody wrote or said, and of what only a thinker or a writer has. */
export interface SpokenOfPerson {
  readonly words: number;
  readonly thoughts: number;
}

/** For each entity, how often the text speaks of its words and its thoughts: "Grote's account", "the views of Mill"; never of any but persons. */
export function thoughtsOfPersons({ body, entities }: Pick<Linked, "body" | "entities">): SpokenOfPerson[] {
  const isWords = ({ end }: Span) => ownsWords(body.slice(end, end + REACH));
  const isThought = ({ start, end }: Span) =>
    ownsThoughts(body.slice(end, end + REACH)) ||
    isOwnerOfThoughts(body.slice(Math.max(0, start - REACH), start));
  return entities.map(({ type, mentions }) =>
    type === "Person"
      ? { words: mentions.filter(isWords).length, thoughts: mentions.filter(isThought).length }
      : { words: 0, thoughts: 0 },
  );
}
