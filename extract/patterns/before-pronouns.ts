const COMMA = /^,["”’]{0,2}\s$/u;
const PARTICIPLE = /^\p{Lu}\p{Ll}{2,14}ing\s[^,;:.!?]{2,200},\s$/u;

/** True where only a comma stands between a name and a pronoun: "Bewick, he". */
export function endsInComma(between: string): boolean {
  return COMMA.test(between);
}

/** True for the opening of a sentence that is one phrase of a participle up to its comma: "Linking Bewick with Botticelli, ". */
export function opensWithParticiple(opening: string): boolean {
  return PARTICIPLE.test(opening);
}

const PREPOSITION =
  /^(?:In|With|By|For|After|Before|During|From|On|At|Through|Throughout|Despite|Unlike|Upon|Under|Since|Until)\s(?:(?:all|both|one|some|many|much) (?:of )?)?$/u;
const PHRASE_END = /^[^,;:.!?]{2,120},\s$/u;

/** True for a sentence's opening that is one preposition before "his": "In ". */
export function opensWithPreposition(opening: string): boolean {
  return PREPOSITION.test(opening);
}

/** True for the rest of such a phrase up to the comma that closes it. */
export function closesPhrase(rest: string): boolean {
  return PHRASE_END.test(rest);
}

const PHRASE =
  /^(?:(?:And|But|Yet|So|Thus|Then)\s)?(?:[Rr]ather than|[Ii]nstead of|[Ii]n|[Ww]ith|[Bb]y|[Ff]or|[Dd]uring|[Ff]rom|[Oo]n|[Aa]t|[Tt]hrough|[Tt]hroughout|[Dd]espite|[Uu]nlike|[Uu]pon|[Uu]nder)\s[^,;:.!?()"“”]{2,120},\s$/u;

/** True for a sentence's opening that is one phrase with its comma and no clause: "Yet rather than tribal connections, ", "In 1905, ". */
export function isOpeningPhrase(opening: string): boolean {
  return PHRASE.test(opening);
}

const ASIDE = /^,\s\p{Ll}{2,14}(?:ing|ed)\s[^,;:.!?()"“”]{2,120},(?=\s)/u;

/** The length of a participle's phrase between commas behind a name: ", responding to the claims of others,"; nothing where none stands. */
export function participleAside(behind: string): number {
  return ASIDE.exec(behind)?.[0].length ?? 0;
}

const CONJUNCTIONS =
  "(?:When|While|Whilst|After|Although|Though|If|Since|Because|Before|Once|As|Where|Until|Unless|Whereas)";
const CONJUNCTION = new RegExp(`^${CONJUNCTIONS}\\s`, "u");
const SUBORDINATE = new RegExp(
  `^${CONJUNCTIONS} [^;:.!?()]{8,220}, (?:(?:the|Mr\\.?|Mrs\\.?|Sir|Dr\\.?|President|King|Lord) )?$`,
  "u",
);
const VERB = /^ (?!(?:and|or|of|in|to|at|who|whose|which|with|on|the|an?)\b)\p{Ll}{2,}/u;

/** True for a sentence's opening with a conjunction: "When ", "Although the old ". */
export function opensWithConjunction(opening: string): boolean {
  return CONJUNCTION.test(opening);
}

/** True for words that are one subordinate clause up to the comma that closes it: "When Williamson told Downing of it, ". */
export function opensWithSubordinate(opening: string): boolean {
  return SUBORDINATE.test(opening);
}

/** True where a verb or an adverb may follow a name, and neither a preposition nor another name. */
export function isVerbNext(behind: string): boolean {
  return VERB.test(behind);
}

const CONTRAST = /;\s(?:(?:but|yet|while|whereas)\s)?$/u;

/** True where the words before a name open a clause that turns to somebody else: "Draper's theism is avowed; but ". */
export function opensContrast(before: string): boolean {
  return CONTRAST.test(before);
}

/** Behind "her" that is no owner stands no noun: "attacked her in Justice", "told her that". */
const NO_OWNED =
  /^(?:$|[.,;:!?)”"’—–-]|\s(?:in|on|at|to|for|from|with|by|of|as|that|and|or|but|when|while|because|if|who|which|what|how|why|where|the|an?|about|into|through|during|after|before|under|over|so|again|once|twice|then|there|here|always|never|back|away|out|off|up|down|both|all|no|nothing)(?![\p{L}-]))/u;

/** True where the words behind "her" show that it stands for her and owns nothing. */
export function ownsNothing(behind: string): boolean {
  return NO_OWNED.test(behind);
}

const OTHER_CLAUSE =
  /[,;:—–(]|(?<![\p{L}])(?:that|who|whom|whose|which|what|when|while|because|if|as|than|and|but|where|how|why|with|about|behind|before|around|after|upon|beside|near|above|under|for|from|of)(?![\p{L}])/u;

/** True where the words between a clause's subject and a pronoun hold no more than its verb: "Hyndman attacked her". */
export function isInOneClause(between: string): boolean {
  return !OTHER_CLAUSE.test(between);
}

/** Words before a name that open a clause beside the one before it, with their conjunction: ", and ", "; ", " but Comrade ". */
const BESIDE =
  /(?:,\s|;\s|\s)(?<word>and|but|yet|while|whilst|whereas|though|although)\s(?:(?:the|Comrade|Mr\.?|Mrs\.?|Sir|Dr\.?|later|then)\s){0,2}$|;\s$/u;
const TURNING = new Set(["but", "yet", "while", "whilst", "whereas", "though", "although"]);

/** How the words before a name lead over to its clause from the one before it: going on, or turning against it; undefined where no clause ends there. */
export function leadsOver(before: string): "on" | "against" | undefined {
  const found = BESIDE.exec(before);
  if (!found) return undefined;
  return TURNING.has(found.groups?.["word"] ?? "") ? "against" : "on";
}

const APPOSITION = /^, (?:an?|the|then|his|her|himself|herself) [^;:.!?()“”"]{2,150}?,(?= \p{Ll})/u;

/** How long the words are that say who somebody is, behind the name and with their comma: ", a lecturer at the College,". */
export function appositionLength(behind: string): number {
  return APPOSITION.exec(behind)?.[0].length ?? 0;
}

const IN_TIME =
  /^(?:(?:\p{Lu}\p{Ll}{1,9}|\d{1,3})(?: \p{Ll}{3,9})? (?:years?|months?|weeks?|days?) (?:later|afterwards?|earlier|before)|In (?:\p{Lu}\p{Ll}{2,8} )?\d{4}|The (?:next|same|following|previous) (?:year|month|week|day|spring|summer|autumn|winter)|(?:Later|Early|Late) (?:that|in the|the same) year|(?:Soon|Shortly|Long) (?:after|afterwards|before)),? $/u;

/** True for a sentence's opening that only says when: "Two years later, ". */
export function opensInTime(opening: string): boolean {
  return IN_TIME.test(opening);
}
