import type { FlowNote } from "../flow/flow.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { attributeOf, elementsIn } from "../xml/xml-views.ts";

/** The notes of an edition: which elements are notes, and which places point at one. */
export interface EditionNotes {
  /** The words of the notes, filled in as they are met. */
  readonly found: Map<string, FlowNote>;
  /** The note that an element is the mark of. */
  markedAt(element: XmlElement): XmlElement | undefined;
  /** True for a note whose mark stands elsewhere. */
  isMarkedElsewhere(note: XmlElement): boolean;
  idOf(note: XmlElement): string;
}

/** Ties the notes of some texts to the references and anchors that point at them, or that they point at. */
export function editionNotes(texts: readonly XmlElement[]): EditionNotes {
  const notes = texts.flatMap((text) => elementsIn(text, "note"));
  const numbers = new Map(notes.map((note, at) => [note, String(at)]));
  const byId = new Map(notes.flatMap((note) => idsOf(note).map((id) => [id, note] as const)));
  const byAnchor = new Map(notes.flatMap((note) => targetsOf(note).map((id) => [id, note] as const)));
  const markedAt = (element: XmlElement) =>
    ["ref", "ptr"].includes(element.name)
      ? targetsOf(element)
          .map((id) => byId.get(id))
          .find(Boolean)
      : element.name === "anchor"
        ? idsOf(element)
            .map((id) => byAnchor.get(id))
            .find(Boolean)
        : undefined;
  const pointing = texts.flatMap((text) =>
    ["ref", "ptr", "anchor"].flatMap((name) => elementsIn(text, name)),
  );
  const elsewhere = new Set(pointing.flatMap((element) => markedAt(element) ?? []));
  return {
    found: new Map(),
    markedAt,
    isMarkedElsewhere: (note) => elsewhere.has(note),
    idOf: (note) => numbers.get(note) ?? "",
  };
}

function idsOf(element: XmlElement): string[] {
  const id = attributeOf(element, "id");
  return id === undefined ? [] : [id];
}

function targetsOf(element: XmlElement): string[] {
  const words = (attributeOf(element, "target") ?? "").split(/\s+/u);
  return words.filter((word) => word.startsWith("#")).map((word) => word.slice(1));
}
