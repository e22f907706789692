import { type Span, wordsAt } from "#model";
import { keepsPapers } from "../lexicon/periodicals.ts";
import { regionOf } from "../patterns/place-names.ts";
import {
  endsImprint,
  isColon,
  isComma,
  joinsPublishers,
  leadsToPublisher,
} from "../patterns/reference-glue.ts";
import { leadsToManuscript } from "../patterns/shelf-marks.ts";
import { glueBefore, type NameInText } from "./names-in-text.ts";
import type { Imprint } from "./reference-parts.ts";

const REACH = 60;

/** A reference with the names found in it, in order. */
export interface NamedReference {
  readonly body: string;
  readonly span: Span;
  readonly names: readonly NameInText[];
}

/** The bodies that put out the title at an index of the names: the first behind it, and those in one imprint with it. */
export function publishersAfter({ body, span, names }: NamedReference, at: number): NameInText[] {
  for (let index = at + 1; index < names.length; index++) {
    const name = names[index];
    if (!name || name.type === "Work" || name.type === "Event") return [];
    if (!leadsToPublisher(glueBefore(body, names, index)) && name.type !== "Person") return [];
    if (name.type !== "Organisation") continue;
    const after = body.slice(name.end, Math.min(span.end, name.end + REACH));
    const isKeeper = keepsPapers(body.slice(name.start, name.end)) || leadsToManuscript(after);
    const isPublisher = endsImprint(after) && !isKeeper;
    return isPublisher ? publishersFrom(body, names, index) : [];
  }
  return [];
}

/** A publisher and those that stand behind it in the same imprint: "Foreign Languages Press; Dover". */
function publishersFrom(body: string, names: readonly NameInText[], first: number): NameInText[] {
  const next = names.findIndex(
    ({ type }, index) =>
      index > first && !(type === "Organisation" && joinsPublishers(glueBefore(body, names, index))),
  );
  return names.slice(first, next < 0 ? undefined : next);
}

/** Publishers with the place in front of each: "London: Verso", "Cambridge, MA: Harvard University Press". */
export function imprintsIn(body: string, names: readonly NameInText[]): Imprint[] {
  return names.flatMap((publisher, at) => {
    const last = names[at - 1];
    if (publisher.type !== "Organisation" || last?.type !== "Place") return [];
    if (!isColon(glueBefore(body, names, at))) return [];
    const place = townAt(body, names, at - 1) ?? last;
    return [{ publisher, place, placeSpan: { start: place.start, end: last.end } }];
  });
}

/** The town that a region behind it tells from its namesakes. */
function townAt(body: string, names: readonly NameInText[], at: number): NameInText | undefined {
  const [town, region] = [names[at - 1], names[at]];
  const isGloss =
    region && isComma(glueBefore(body, names, at)) && regionOf(wordsAt(body, region)) !== undefined;
  return isGloss && town?.type === "Place" ? town : undefined;
}
