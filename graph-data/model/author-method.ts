/** What the method of a place ends with where whoever wrote the text takes the side in it, without being named. */
const BY_AUTHOR = ", author";

/** The method of a place in which a speaker takes a side by judging whom he names: the author of a text, mostly. */
export const JUDGED = "judged";

/** The method of a place in which the author of the text is one end without being named. */
export function methodOfAuthor(judge: string): string {
  return `${judge}${BY_AUTHOR}`;
}

/** True for a place that states of the author of its text what holds for all who sign it: none of them is named there. */
export function isOfSigners(method: string): boolean {
  return method.endsWith(BY_AUTHOR) || method === JUDGED;
}
