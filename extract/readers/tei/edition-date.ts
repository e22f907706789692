import { givenDate } from "../../patterns/given-dates.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { attributeOf, childAt, childrenOf, elementsIn, wordsIn } from "../xml/xml-views.ts";

/** Elements of a source that describe a printed or written one (TEI P5, 2.2.7). */
const DESCRIBED = new Set(["bibl", "biblStruct", "biblFull", "msDesc", "listBibl"]);

/**
 * When the words of an edition were written, or else their source appeared, as EDTF; the day on which the edition itself was
 * published counts only where it has no source.
 */
export function editionDate(root: XmlElement): string | undefined {
  const header = childAt(root, "teiHeader");
  const file = childAt(header, "fileDesc");
  const source = childAt(file, "sourceDesc");
  const written = firstDate(childAt(header, "profileDesc", "creation")) ?? firstDate(source);
  if (written !== undefined || childrenOf(source).some(({ name }) => DESCRIBED.has(name))) return written;
  return firstDate(childAt(file, "publicationStmt"));
}

function firstDate(element: XmlElement | undefined): string | undefined {
  const dates = element ? elementsIn(element, "date") : [];
  return dates.flatMap((date) => dateOf(date) ?? [])[0];
}

/** A date by its attributes, or else by its words; `from` and `to`, `notBefore` and `notAfter` are the ends of a span. */
function dateOf(date: XmlElement): string | undefined {
  const given = (name: string) => givenDate(attributeOf(date, name));
  const spanOf = (first: string, last: string) => {
    const [from, to] = [given(first), given(last)];
    return from === undefined && to === undefined ? undefined : givenDate(`${from ?? ".."}/${to ?? ".."}`);
  };
  return (
    given("when") ??
    given("when-iso") ??
    spanOf("from", "to") ??
    spanOf("notBefore", "notAfter") ??
    givenDate(attributeOf(date, "value") ?? wordsIn(date))
  );
}
