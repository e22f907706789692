import type { Span } from "#model";
import type { Attributed } from "../document.ts";
import { bracketsIn } from "../patterns/reference-cues.ts";
import { isOpening, joinsAuthors, joinsAuthorToWork } from "../patterns/reference-glue.ts";
import { type NameInText, namesWithin } from "./names-in-text.ts";
import type { Zone } from "./note-zones.ts";

/** The references that stand in brackets in running text: "(Dumont, Souvenirs sur Mirabeau, ch. 4)". */
export function bracketZones(document: Attributed, names: readonly NameInText[]): Zone[] {
  return document.stretches.flatMap(({ kind, start, end }, index) => {
    if (kind !== "paragraph") return [];
    const speaker = document.speakers[index];
    return bracketsIn(document.body.slice(start, end))
      .map((bracket) => ({ start: start + bracket.start, end: start + bracket.end }))
      .filter((bracket) => isReference(document.body, bracket, namesWithin(names, bracket)))
      .map(
        (bracket): Zone => ({
          ...bracket,
          isInBrackets: true,
          ...(speaker === undefined ? {} : { speaker }),
        }),
      );
  });
}

/** True where people open the bracket and a title follows them as theirs. */
function isReference(body: string, bracket: Span, names: readonly NameInText[]): boolean {
  const at = names.findIndex(({ type }) => type !== "Person");
  const [first, last, work] = [names[0], names[at - 1], names[at]];
  if (!first || !last || work?.type !== "Work") return false;
  if (!isOpening(body.slice(bracket.start, first.start))) return false;
  const areAuthors = names
    .slice(1, at)
    .every((name, before) => joinsAuthors(body.slice(names[before]?.end ?? 0, name.start)));
  return areAuthors && joinsAuthorToWork(body.slice(last.end, work.start));
}
