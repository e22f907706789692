/** Behind a semicolon, with room for a conjunction, a name opens a clause of its own: "; Trotsky and Axelrod supported ". */
const NEXT_SUBJECT = /;\s(?:(?:and|but|while)\s)?(?:the\s)?(?!I\s)\p{Lu}\p{L}[^;]*\s$/u;
/** "indignation against those Social Democrats who deformed ": others than the first name do something to the second. */
const DONE_BY_OTHERS = /\S{3,}\s\S+\s(?:who|which|that)\s(?:had\s|have\s|has\s)?\p{Ll}{2,}ed\s(?:the\s)?$/u;
/** "have disfigured and “trivialized” ", "the betrayal of ": whoever does so wrongs the name behind, and who tells of it takes its part. */
const WRONGED =
  /(?<!\p{L})(?:betray|caricatur|deform|disfigur|distort|falsif|garbl|malign|misquot|misread|misrepresent|mutilat|pervert|slander|traduc|triviali[sz]|vulgari[sz])\p{Ll}{0,7}["”’]?\s(?:of\s)?(?:the\s)?(?:\p{Ll}{2,12}\s){0,2}$/iu;
const WRONG_REACH = 60;

/** True where somebody is said to wrong the name behind these words: who writes so does not oppose it. */
export function isWronged(before: string): boolean {
  return WRONGED.test(before.slice(-WRONG_REACH));
}

/** "and opposed the", "but later joined": a verb that has the subject of the one before. */
const SECOND_VERB =
  /^,?\s(?:and|but)\s(?:(?:also|later|then|soon|often|\p{Ll}{2,12}ly)\s)?(?!(?:the|an?|its|his|her|their|of|in|to|at|by|for|from|with|other|all|that)(?!\p{L}))\p{Ll}{3,}/u;
const AUTHORITY =
  /(?<!\p{L})(?:according\sto|in\sthe\swords\sof|(?:historians?|chroniclers?|biographers?|scholars?|annalists?))\s(?:the\s)?(?:(?:historian|chronicler|biographer)\s)?$/iu;

/** True where whoever is named behind these words tells of something rather than doing it: "called so by the historian ". */
export function isAuthority(before: string): boolean {
  return AUTHORITY.test(before.slice(-AUTHORITY_REACH));
}
const AUTHORITY_REACH = 60;

const GOVERNED =
  /(?<!\p{L})(?:of|in|to|with|from|for|against|by|at|under|into|within)\s(?:(?:the|an?|this|that|\p{Ll}{4,14})\s){0,2}$/iu;
const GOVERNED_REACH = 50;

/** The same right behind a name, which is then what the first verb is about: "attacked Reed and supported". */
const SECOND_DEED =
  /^\s(?:and|but)\s(?:(?:also|later|then|soon|often|\p{Ll}{2,12}ly)\s)?(?:\p{Ll}{2,}ed|fought|took|led|sought|left)\s/u;

/** True for a name that a preposition or a verb governs, by the words before it, where a second verb follows: "a member of the League and opposed". */
export function hasVerbOfOther(before: string, between: string): boolean {
  return SECOND_DEED.test(between) || (SECOND_VERB.test(between) && isGoverned(before));
}

/** True where a preposition governs the name behind these words. */
export function isGoverned(before: string): boolean {
  return GOVERNED.test(before.slice(-GOVERNED_REACH));
}

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

/** ", Ludwig Lewisohn, André Tridon, " or ", Fabre, and the late ": commas and names and nothing else. */
const LISTED = /^,(?=[^,]*,)(?:\s(?:and|or|the|late|\p{Lu}[\p{L}.'’-]*),?)+\s$/u;

/** True where the words between two names only go on with a list of names: those who stand in one take no side with each other. */
export function isFurtherInList(between: string): boolean {
  return between.length <= REACH && LISTED.test(between);
}
