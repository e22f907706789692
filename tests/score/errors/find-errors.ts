import type { ReadGold } from "../read-gold-text.ts";
import { claimErrors } from "./claim-errors.ts";
import { entityErrors } from "./entity-errors.ts";
import { eventErrors } from "./event-errors.ts";
import { nameErrors } from "./name-errors.ts";
import { errorMaker, type ReadingError } from "./reading-error.ts";
import { relationErrors } from "./relation-errors.ts";

/** Everything that the engine got wrong in a text, layer by layer. */
export function findErrors(read: ReadGold): ReadingError[] {
  const make = errorMaker(read.gold.name, read.document);
  return [nameErrors, entityErrors, relationErrors, claimErrors, eventErrors].flatMap((find) =>
    find(read, make),
  );
}
