import { ERRING, FAULTING, PRAISING } from "../lexicon/judging-words.ts";
import { CHARGE_NOUNS, RUMOUR_NOUNS, VIEW_NOUNS_OF_ANY } from "../lexicon/unasserted-words.ts";

/** How words judge the name before them. */
export type Judgement = "faulted" | "agreed";

/** Words behind a name that are read. */
const REACH = 140;
/** "(2003)", "’s", up to so many words of what is the name's: "Hayes’ (2003) attempt at distinguishing rules from analogy". */
const thing =
  "(?:['’]s?)?(?: ?\\([^()]{1,30}\\))?(?: (?!is |are |was |were |not |but |that |who |which )[\\p{L}\\d’'-]{1,20}){0,7}?";
const being = " (?:is|are|was|were|seems?|seemed|appears?|appeared|remains?|remained)(?: to be)?";
const degree =
  "(?: (?:even|also|quite|so|very|too|again|clearly|more|most|surely|an?|the|\\p{Ll}{2,14}ly)| ?,(?: again,)?){0,3}";
const end = "(?![\\p{L}])";

const IS_FAULTED = new RegExp(
  `^${thing}${being}${degree} (?:(?:${FAULTING})${end}|not (?:very |at all |entirely |wholly |quite )?(?:${PRAISING})${end})`,
  "u",
);
const ERRS = new RegExp(
  `^(?: ?\\([^()]{1,30}\\))?(?:, [^,;.]{1,30},)?(?: (?:has|have|had|here|also|simply|thus|completely|\\p{Ll}{2,14}ly)){0,2} (?:(?:${ERRING})|fails? to|failed to|is unable to|cannot explain)${end}`,
  "u",
);
const OWNS_FAULT = new RegExp(`^['’]s? (?:\\p{Ll}{2,14} ){0,2}(?:${FAULTING})${end}`, "u");
const RIGHTLY =
  /^(?: ?\([^()]{1,30}\))?(?: (?:has|have|had|very|so|quite)){0,2} (?:rightly|correctly)(?![\p{L}])/u;
/** "who was wrongly thought to be": another's judgement. */
const HEARSAY = /(?:considered|thought|held|believed|deemed|called|regarded|said|supposed)/u;

/** "The rumour that Luxemburg ", "the claim that Noske and ": what is judged behind is the rumour or the claim, and none of whom it tells. */
const IN_VIEW = new RegExp(
  `(?:^\\P{L}*|(?<!\\p{L})(?:${VIEW_NOUNS_OF_ANY}|${RUMOUR_NOUNS}|${CHARGE_NOUNS})(?: \\([^()]{1,40}\\))?,? )that [^,;:.]{0,140}$`,
  "iu",
);
const VIEW_REACH = 200;

/** True where the words before a name begin a view that the sentence goes on to judge: "The rumour that ". */
export function isInJudgedView(before: string): boolean {
  return IN_VIEW.test(before.slice(-VIEW_REACH));
}

/**
 * Whether the words right behind a name find fault with it, "is simply wrong", "confuses", "’s absurd", or agree with it, "rightly
 * saw". Praise in passing, "’s eloquent denunciation", is neither: few who praise so take the side of whom they praise.
 */
export function judgementBehind(words: string): Judgement | undefined {
  const near = words.slice(0, REACH).replaceAll("\n", " ");
  const fault = IS_FAULTED.exec(near) ?? ERRS.exec(near) ?? OWNS_FAULT.exec(near);
  if (fault) return HEARSAY.test(fault[0]) ? undefined : "faulted";
  return RIGHTLY.test(near) ? "agreed" : undefined;
}
