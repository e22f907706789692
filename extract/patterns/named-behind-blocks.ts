const title = "(?:(?:the|Mrs?\\.?|Dr\\.?|Sir|Lord|Professor) ){0,2}";
const said =
  "(?:wrote|writes|spoke|speaks|said|says|argued|argues|reasoned|concluded|concludes|declared|thought|thinks|ran|runs)";
/** "So wrote ", "Thus far spoke ": a verb, whoever's the name behind it is. */
const SO_SAID = new RegExp(`^(?:So|Thus)(?:,| far| then)? ${said} ${title}$`, "u");
/** "Thus ", "So far ": the name alone. */
const SO = new RegExp(`^(?:So|Thus)(?: far)?,? ${title}$`, "u");
const words =
  "(?:words|language|views?|opinions?|testimony|arguments?|verdict|account|conclusions?|judge?ment|doctrine|confession)";
/** "Such were the words of ", "This is the testimony of ". */
const SUCH = new RegExp(
  `^(?:Such|So|These|Those|This|That),? (?:are|were|is|was) the (?:\\p{Ll}{3,12} )?${words} (?:of|in which|with which) ${title}$`,
  "u",
);
/** "These words are ", before a name that owns them. */
const THESE = new RegExp(`^(?:These|Those|The) (?:\\p{Ll}{3,12} )?words (?:are|were) ${title}$`, "u");
const ENDS = /^[.;!—–]/u;
const OWNED = /^['’]s?(?![\p{L}])/u;
const LONGEST = 80;

/** True where the line behind a passage set apart says whose it was, by the words before and behind a name: "So wrote X.", "Thus X.", "Such were the words of X". */
export function namesSpeakerOfBlock(before: string, behind: string): boolean {
  if (before.length > LONGEST) return false;
  if (SO_SAID.test(before) || SUCH.test(before)) return !OWNED.test(behind);
  if (SO.test(before)) return ENDS.test(behind);
  return THESE.test(before) && OWNED.test(behind);
}
