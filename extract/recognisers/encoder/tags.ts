import { NAMED_TYPES, type NamedType } from "#model";

/** Tags of a word: 0 is no name, 1 + 2t begins a name of type t (in the order of NAMED_TYPES), 2 + 2t goes on with it. */
export const OUTSIDE = 0;
export const TAGS = 1 + 2 * NAMED_TYPES.length;

/** The tag of the first word of a name. */
export function beginTag(type: NamedType): number {
  return 1 + 2 * NAMED_TYPES.indexOf(type);
}

/** The tag of a later word of a name. */
export function insideTag(type: NamedType): number {
  return beginTag(type) + 1;
}

/** True for a tag that begins a name. */
export function isBegin(tag: number): boolean {
  return tag % 2 === 1;
}

/** The type of a name with this tag; undefined outside names. */
export function typeOfTag(tag: number): NamedType | undefined {
  return NAMED_TYPES[(tag - 1) >> 1];
}
