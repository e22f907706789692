/** A person with first name, initial and surname, or initials and surname, run together with a title of two words or more: "Lars T. Lih Lenin Rediscovered". */
const AUTHOR_TITLE =
  /^(?<author>(?:\p{Lu}\p{Ll}{1,20} )?(?:\p{Lu}\. ?){1,4}\p{Lu}[\p{L}-]{1,30}) (?=\p{Lu}\p{L}{1,30} \p{L})/u;

/** Length of the author's name at the head of a reference that has no comma behind it; undefined where there is none. */
export function authorBeforeTitle(surface: string): number | undefined {
  return AUTHOR_TITLE.exec(surface)?.groups?.["author"]?.length;
}
