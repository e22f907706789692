import type { Span } from "#model";
import type { Coreference, EntityNumber } from "../document.ts";
import { leadsOver, opensWithSubordinate } from "../patterns/before-pronouns.ts";
import { isOblique } from "./owners-as-subjects.ts";

/** Characters of a sentence before a name that tell where its clause begins. */
const LONGEST_OPENING = 230;

interface Clause {
  readonly body: string;
  readonly sentence: Span;
  /** Those of the sentence whom the pronoun may stand for, in order. */
  readonly before: readonly Coreference[];
  /** The subject of its own clause. */
  readonly subject: Coreference;
}

/**
 * "Levi was expelled, and Zetkin defended him": the object of a clause is the subject of the one before it; behind "but" it is
 * rather that one's object, "Shlyapnikov attacked Lenin, but Kollontai defended him". Undefined where no clause stands before.
 */
export function objectFromClauseBefore({
  body,
  sentence,
  before,
  subject,
}: Clause): EntityNumber | undefined {
  const opening = body.slice(Math.max(sentence.start, subject.start - LONGEST_OPENING), subject.start);
  const lead = leadsOver(opening) ?? (opensWithSubordinate(opening) ? "on" : undefined);
  const others = before.filter(
    (name) => name.entity !== subject.entity && name.end <= subject.start && !isOblique(body, name),
  );
  return lead === undefined ? undefined : others.at(lead === "on" ? 0 : -1)?.entity;
}
