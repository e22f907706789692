import type { Claimed } from "../document.ts";
import { appearsInEvent } from "./appears-in-event.ts";
import { appearsWith, remarksOnRegisters } from "./appears-with.ts";
import { namesOfSentences } from "./names-of-sentences.ts";

/** Adds the weak tie of entities that stand in one sentence, or in the clause of an event, and that nothing stated joins. */
export function findCoMentions(document: Claimed): Claimed {
  const names = namesOfSentences(document.sentences, document.entities);
  const together = appearsWith(document.sentences, names, document.relations);
  const inEvents = appearsInEvent(document.entities, names.flat(), document.relations);
  const remarks = [...document.remarks, ...remarksOnRegisters(document.sentences, names)];
  return { ...document, remarks, relations: [...document.relations, ...together, ...inEvents] };
}
