/** Behind a semicolon, with room for a conjunction, a name opens a clause of its own: "; Trotsky and Axelrod supported ". */
const NEXT_SUBJECT = /;\s(?:(?:and|but|while)\s)?(?:the\s)?(?!I\s)\p{Lu}\p{L}[^;]*\s$/u;
/** "indignation against those Social Democrats who deformed ": others than the first name do something to the second. */
const DONE_BY_OTHERS = /\S{3,}\s\S+\s(?:who|which|that)\s(?:had\s|have\s|has\s)?\p{Ll}{2,}ed\s(?:the\s)?$/u;
/** What is searched of the words in front of a name. */
const REACH = 400;

/** True where the words from a name to one behind it bring in another subject, to whose clause the second belongs. */
export function bringsOtherSubject(between: string): boolean {
  return NEXT_SUBJECT.test(between.slice(-REACH));
}

/** True where others than the first name act on the second, in a clause that says who they are. */
export function isDoneByOthers(between: string): boolean {
  return DONE_BY_OTHERS.test(between.slice(-REACH));
}
