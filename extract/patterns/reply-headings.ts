const NAME = "\\p{Lu}[\\p{L}.'’-]{0,24}(?: (?:de |von |van |al-)?\\p{Lu}[\\p{L}.'’-]{0,24}){1,4}";
const ANSWER =
  "(?:reply|response|rejoinder|answer|comments?|critique|counter-?statement|dissent|statement|objections?)";
const REPLY_BY = new RegExp(
  `^(?:(?:an?|the|our|one|another|brief|short|further|final|critical|first|second|Editor['’]s) ){0,3}${ANSWER}(?: [\\p{L}’'-]{1,20}){0,8}? (?:by|from) (?=${NAME}$)`,
  "iu",
);
const REPLY_OF = new RegExp(
  `^(?:(?:an?|the) )?${ANSWER}(?: to [^:]{2,60})?(?::|\\s?[—–]) ?(?=${NAME}$)`,
  "iu",
);
const REPLIES = new RegExp(`^${NAME} (?:replies|responds|answers|rejoins|comments|writes)[.:]?$`, "u");
const LONGEST = 140;

/** True for a heading that opens what somebody else answers: "Reply by Ann Archer", "Response: Ann Archer", "Ann Archer replies". */
export function opensReply(heading: string): boolean {
  if (heading.length > LONGEST) return false;
  return REPLY_BY.test(heading) || REPLY_OF.test(heading) || REPLIES.test(heading);
}
