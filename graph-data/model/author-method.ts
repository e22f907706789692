import type { RelationType } from "./relation-types.ts";

/** What the method of a place ends with where whoever wrote the text takes the side in it, without being named. */
const BY_AUTHOR = ", author";

/** The method of a place in which a speaker takes a side by judging whom he names: the author of a text, mostly. */
export const JUDGED = "judged";

/** The method of a place in which the author of the text is one end without being named. */
export function methodOfAuthor(judge: string): string {
  return `${judge}${BY_AUTHOR}`;
}

/** What the method of a place ends with where a reader says that the first of several who sign the text speaks for himself alone. */
const ALONE = ", alone";

/** The method of a place in which a reader says that something is stated. */
export const BY_READER = "by hand";

/** True for a place that a reader put there, whoever speaks in it. */
export function isByReader(method: string): boolean {
  return methodOfAll(method) === BY_READER;
}

/** The method of a place in which the first of several authors speaks alone. */
export function methodAlone(method: string): string {
  return method.endsWith(ALONE) ? method : `${method}${ALONE}`;
}

/** The method as it is where nobody said that one speaks alone. */
export function methodOfAll(method: string): string {
  return method.endsWith(ALONE) ? method.slice(0, -ALONE.length) : method;
}

/** True for a place that states of the author of its text what holds for all who sign it: none of them is named there. */
export function isOfSigners(method: string): boolean {
  return method.endsWith(BY_AUTHOR) || method === JUDGED;
}

/** True for a place that all who sign the text state: what is cited in it is cited by all, unless one speaks there alone. */
export function isSaidByAll(type: RelationType, method: string): boolean {
  if (type === "CITES") return !method.endsWith(ALONE);
  return (type === "SUPPORTS" || type === "OPPOSES") && isOfSigners(method);
}
