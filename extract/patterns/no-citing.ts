const honour = "(?:(?:Mr|Mrs|Miss|Dr|Sir|Lord|Lady|M|Father|Bishop)\\.? )?";
const ADDRESSED = new RegExp(
  `(?<!\\p{L})(?:tells?|told|telling|informs?|informed|informing|assures|assured|begs|begged|(?:writ(?:es?|ing|ten)|wrote|says|said|repl(?:y|ies|ied)|confess(?:es|ed)|complain(?:s|ed)|explain(?:s|ed)|letters?)(?: \\p{Ll}{2,9}| in \\d{4}){0,2} to) (?:(?:his|her|the) (?:\\p{Ll}{3,14} ){1,2})?${honour}$`,
  "u",
);
/** "said in reply to", "wrote an answer to": an answer cites whom it answers. */
const ANSWERING = /(?<!\p{L})(?:repl(?:y|ies)|answer|response|according|regard|respect|reference) to /u;

/** True where the words before a name make its bearer the one who is told something: "he tells ", "wrote to his friend ". */
export function isAddressed(before: string): boolean {
  return ADDRESSED.test(before) && !ANSWERING.test(before.slice(-40));
}

const SAID_OF_MORE = new RegExp(
  `^ (?:was|were|is|are|became|remained) [^,;:.]{2,60}(?:proponent|advocate|supporter|champion|exponent|follower|opponent|defender|critic|representative|leader|member|architect|example|heir)s? of (?:the|an?|this|that|those|his|her|its) [^,;:.]{2,100}[\\p{L}”"’'] (?:\\p{Ll}{2,}(?:ed|wn)|spoken|written)(?: (?:to|of|on|upon|at))? by (?:the )?${honour}$`,
  "u",
);

/** True for the words between two people where the second said something of what the first only was: " was an advocate of the policy referred to by ". */
export function citesMore(between: string): boolean {
  return SAID_OF_MORE.test(between);
}

const CLAIMED_THING =
  /^,?(?: (?:also|then|later|even|once|has|had|first|now)){0,2} (?:(?:claim(?:s|ed)|assert(?:s|ed)) (?:(?:descent|kinship|ancestry|sovereignty|suzerainty|lordship|overlordship|victory|asylum|sanctuary|damages|exemption|possession|credit|responsibility|independence|supremacy|precedence|royal|divine)(?!\p{L})|(?:the|his|her|an?) (?:(?:\p{Ll}{3,14} ){0,2}(?:throne|crown|right|rights|title|inheritance|succession|share|kingdom|land|lands|estate|reward|prize|authority|independence|victory)(?!\p{L})))|declare[sd] (?:war|peace|independence|bankruptcy)(?!\p{L})|propose[sd] marriage(?!\p{L}))/u;

/** True where the words behind a person say that he claims a thing or declares war, and so says nothing: " claimed descent from". */
export function claimsThing(after: string): boolean {
  return CLAIMED_THING.test(after);
}

const JUDGED_BY = new RegExp(
  `(?<!\\p{L})(?:esteemed|admired|praised|valued|prized|treasured|liked|loved|hated|read|used|owned|possessed|bought|sold|burnt|burned|banned|prohibited|condemned|criticised|criticized|attacked|neglected|forgotten|copied|imitated|plundered|destroyed|suppressed|commissioned) (?:[\\p{Ll}]{2,12}ly )?by ${honour}$`,
  "u",
);

/** True where the words before a name say that its bearer judged or held a work, which another wrote: "whose work was esteemed by ". */
export function isJudgedBy(before: string): boolean {
  return JUDGED_BY.test(before);
}
