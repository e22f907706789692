import { BETWEEN_PARTS, NAME_PARTS, nameInParts, OTHER_FIELDS } from "#model";
import { realAuthor } from "../../patterns/file-words.ts";
import type { Field } from "./head-fields.ts";

/** A name whose parts have a field each, side by side: where its words stand, and the same from the name of the first field on. */
export interface PartedName {
  readonly name: Field;
  readonly fields: Field;
}

const { before, behind } = BETWEEN_PARTS;
const VALUE = '[^\\s:={}"\'\\[\\]][^\\n:={}"]{0,80}?';
const END = "(?=[\"']?[ \\t]{0,20}(?:[,}\\]#\\r\\n]|$))";
const { given, family } = NAME_PARTS;
const IN_PARTS = [
  [given, family],
  [family, given],
].map(
  ([first, last]) =>
    new RegExp(
      `(?<![\\w-])(?<key>["']?(?:${first})${behind})(?<name>${VALUE}${OTHER_FIELDS}${before}(?:${last})${behind}${VALUE})${END}`,
      "giu",
    ),
);

/** The names that a part of a head gives in two fields, "given: Ann" and "family: Archer", in the order in which they stand. */
export function namesInParts({ value, start }: Field): PartedName[] {
  const found = IN_PARTS.flatMap((parts) => [...value.matchAll(parts)]).map(({ 0: all, index, groups }) => {
    const { key = "", name = "" } = groups ?? {};
    return {
      name: { value: name, start: start + index + key.length },
      fields: { value: all, start: start + index },
    };
  });
  return found
    .filter(({ name }) => realAuthor(nameInParts(name.value)) !== undefined)
    .sort((a, b) => a.name.start - b.name.start);
}

/** The part of a head with blanks in the place of those fields, so that what else it names can be read. */
export function withoutParts(field: Field, parted: readonly PartedName[]): Field {
  const value = parted.reduce((left, { fields }) => {
    const from = fields.start - field.start;
    const blanks = fields.value.replace(/[^\n]/gu, " ");
    return left.slice(0, from) + blanks + left.slice(from + blanks.length);
  }, field.value);
  return { ...field, value };
}
