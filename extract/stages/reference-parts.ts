import type { Span } from "#model";
import type { NameInText } from "./names-in-text.ts";

/** A work within a reference with the people and bodies that the reference ties to it. */
export interface WorkInReference {
  readonly name: NameInText;
  authors: NameInText[];
  /** True where only those are named who wrote it with somebody: "Red Neck. With Stephen Rauchenbush". */
  readonly isWithOthers: boolean;
  readonly translators: NameInText[];
  readonly editors: NameInText[];
  readonly publishers: NameInText[];
  /** People named with a periodical: they wrote in it, not it. */
  readonly lone: NameInText[];
  /** The periodical, book or site that this work stands in. */
  container?: WorkInReference;
  /** True where another work of the reference stands in this one. */
  isContainer: boolean;
  /** True where volume or date follow a container that no "in" brings in. */
  isPeriodical: boolean;
}

/** One reference: a part of a note or bibliography between two breaks. */
export interface ReadReference extends Span {
  readonly works: readonly WorkInReference[];
  /** People named at its head without a title: "Guillaume, op. cit.", "Anchor (1967)". */
  readonly loneAuthors: readonly NameInText[];
  readonly imprints: readonly Imprint[];
}

/** A publisher with the place in front of it: "London: Verso". */
export interface Imprint {
  readonly publisher: NameInText;
  /** Of "Cambridge, MA" the town. */
  readonly place: NameInText;
  /** The whole place: "Cambridge, MA". */
  readonly placeSpan: Span;
}
