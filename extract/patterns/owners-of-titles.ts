const IN_FRONT = /^["“‘*_]{0,3}(?:In|With|By|Through|For|Before|After|At the end of|At the beginning of) $/u;
const no =
  "(?!(?:and|or|but|as|than|like|of|in|to|at|by|with|on|for|from|against|about|into|when|while|that|which|who|whom|is|was|were|are|had|has|did)(?!\\p{L}))";
const VERB_ON = new RegExp(
  `^(?: (?:had|has|have|also|later|then|once|\\p{Ll}{2,12}ly)){0,3} (?:${no}\\p{Ll}{3,14}(?:ed|s|ote|ook|ead|ave|ove)|read|met) (?:(?:Mr|Dr)\\.? )?$`,
  "u",
);
const JOINED = /^,? and h(?:is|er) /u;
const RELATIVE = /,? (?:whom|which|as) $/u;
const RELATIVE_END = /^ [^,;:.]{2,40}, /u;

/** True where only a preposition stands in front of "his" in its sentence: "In ". */
export function standsInFront(opening: string): boolean {
  return IN_FRONT.test(opening);
}

/** True where the words between two people are a verb by which the first does something to the second: " sharply attacked ". */
export function turnsVerbOn(between: string): boolean {
  return VERB_ON.test(between);
}

/** True where "and his" follows a person: what is his is named with him. */
export function isJoined(behind: string): boolean {
  return JOINED.test(behind);
}

/** True where the words between two people open a clause about the first: ", whom ". */
export function opensRelative(between: string): boolean {
  return RELATIVE.test(between);
}

/** True where such a clause closes behind the second: " admired, ". */
export function closesRelative(behind: string): boolean {
  return RELATIVE_END.test(behind);
}

const OF_NAMELESS =
  /(?<!\p{L})by (?:the|an?|another|one) (?:\p{Ll}{3,14} ){1,3}(?:of (?:the )?\p{Lu}[\p{L}-]{2,20} )?in $/u;

/** True where somebody without a name owns what follows: "by the monk of Malmesbury in " before "his Eulogium". */
export function isOfNameless(before: string): boolean {
  return OF_NAMELESS.test(before);
}

const SUBJECT_OF_RELATIVE = / (?:which|whom|that|where|while|when) (?:St?\.? |Mr\.? |Dr\.? |Sir )?$/u;
const IN_THE_MAKING =
  /^ [^,;:.()]{2,60} (?:prepar|writ|compos|compil|finish|complet|revis|correct|draft|edit)ing h(?:is|er) [^,;:.()]{0,30}$/u;

/** True where a person acts in a relative clause, and the title stands in the making of what is his: "which Origen used when preparing his Hexapla". */
export function makesInRelative(before: string, between: string): boolean {
  return SUBJECT_OF_RELATIVE.test(before) && IN_THE_MAKING.test(between);
}
