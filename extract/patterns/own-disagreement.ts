const differing = "(?:differ|dissent|disagree|part (?:company|ways))";
/** "must", "beg leave to", "am forced to". */
const reluctance =
  "(?:(?:must|would|should|am|have|beg|venture|take|leave|here|forced|obliged|compelled|to|\\p{Ll}{2,14}ly) ){0,6}";
const dissent = `(?:I|[Ww]e) ${reluctance}${differing}`;

/** "I must differ here from ", "I cannot agree with Professor ". */
const DISSENTS_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${dissent} (?:\\p{Ll}{2,14} ){0,3}?(?:from|with)|(?:I|[Ww]e) (?:cannot|can not|do not|don['’]t|am unable to|could not) (?:\\p{Ll}{2,14}ly )?(?:agree|follow|concur)(?: with)?) (?:(?:Mr|Mrs|Dr)\\.? |Professor )?$`,
  "u",
);
/** "when Carr concludes that it was so, I must take leave to differ". */
const WHEN = /(?<!\p{L})[Ww](?:hen|here)(?:ver)? (?:(?:Mr|Mrs|Dr)\.? |Professor )?$/u;
const DISSENTS_BEHIND = new RegExp(
  `^ \\p{Ll}{3,}[^;:.?!]{1,300}, ${dissent}(?! with (?:those|them))(?!\\p{L})`,
  "u",
);
const REACH = 120;
const LONGEST = 400;

/** True where whoever says "I" disagrees with the name between these words. */
export function isDisagreedWith(before: string, behind: string): boolean {
  const near = before.slice(-REACH).replaceAll("\n", " ");
  if (DISSENTS_BEFORE.test(near)) return true;
  return WHEN.test(near) && DISSENTS_BEHIND.test(behind.slice(0, LONGEST).replaceAll("\n", " "));
}
