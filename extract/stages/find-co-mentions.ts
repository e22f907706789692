import type { Claimed } from "../document.ts";
import { appearsWith, remarksOnRegisters } from "./appears-with.ts";
import { namesOfSentences } from "./names-of-sentences.ts";

/** Adds the weak tie of entities that stand in one sentence and that nothing stated joins. */
export function findCoMentions(document: Claimed): Claimed {
  const names = namesOfSentences(document.sentences, document.entities);
  const together = appearsWith(document.sentences, names, document.relations);
  const remarks = [...document.remarks, ...remarksOnRegisters(document.sentences, names)];
  return { ...document, remarks, relations: [...document.relations, ...together] };
}
