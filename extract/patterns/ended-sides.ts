/** "had not yet made up his mind to attack", "hesitated to attack": nothing is decided, and nobody attacked. */
const UNDECIDED =
  /(?<!\p{L})(?:(?:not|never)(?:\syet)?\s(?:quite\s)?(?:(?:made|make|making)\sup\s(?:his|her|its|their|my|our|your)\sminds?|decided?|resolved?|determined?|ready|prepared|disposed)\s(?:to|whether)|(?:hesitat(?:ed|es|ing)|(?:was|were|is|are)\s(?:still\s)?undecided)\s(?:to|whether\sto))\s(?:[\p{Ll}]+\s){0,3}$/u;
const LONGEST_BETWEEN = 160;

/** True for the words between two names, of which the first has not decided to do what would take a side: "had not yet made up his mind to attack ". */
export function isUndecided(between: string): boolean {
  return UNDECIDED.test(between.slice(-LONGEST_BETWEEN));
}

const ENDING =
  "(?:disappeared|vanished|ceased|faded|evaporated|waned|gone|died|cooled|ended|given\\sway|turned\\s(?:to|into)|come\\sto\\san\\send)";
/** Only what is joined to it may stand between a feeling and its end; behind a relative or "when" something else has ended. */
const HAS_ENDED = new RegExp(
  `^(?:(?!(?<!\\p{L})(?:who|whom|whose|which|that|when|while|after|before|because|until|since|if|but|was|were|is|are)(?!\\p{L}))[^;:.()“”"]){0,160}?\\s(?:had|has|have)\\s(?:(?:now|since|long|soon|all|but|entirely|wholly|completely|largely|already|altogether)\\s){0,2}${ENDING}(?!\\p{L})`,
  "u",
);
const OWN_FEELING =
  /^['’]s?\s(?:[\p{Ll}-]+\s){0,4}(?:admiration|affection|sympath(?:y|ies)|friendship|enthusiasm|devotion|loyalty|respect|esteem|regard|support|hostility|enmity|hatred|antipathy|aversion|opposition|dislike|distrust|contempt|reverence|veneration|love)\s(?:for|to|towards?|of|with|against)\s(?:[\p{L}.]+\s){0,3}$/u;

/** True where what one feels for another is said to be over: "Timur's admiration for Bayezid ... had disappeared". */
export function hasEnded(between: string, behind: string): boolean {
  return OWN_FEELING.test(between) && HAS_ENDED.test(behind);
}
