import { withoutOpenMarkup } from "./markup-signs.ts";

const LONGEST_LINE = 200;
/** Titles and small words that may stand between "by" and a name. */
const ADDRESS = "(?:the )?(?:\\p{Lu}[\\p{L}.]{0,14} ){0,3}";
const BY = new RegExp(`(?:^|[^\\p{L}])[Bb][Yy]:? ${ADDRESS}$`, "u");
/** A verb in a line, before or behind a name: it is a sentence and no title. */
const TELLS = /(?<!\p{L})(?:was|were|is|are|am|been|being|had|has)(?!\p{L})/u;
const TELLS_ON =
  /^ (?:as|that|who|whom|is|was|were|had|has|when|while|because|which|(?:in|on|to|for|and) (?:his|her|their|its))(?!\p{L})/u;
const OTHER_HANDS =
  /\b(?:edit|translat|transcrib|illustrat|compil|publish|print|issu|sold|distribut|revis|proof|mark|digiti[sz]|upload|cover|photo|image|drawing|introduc|foreword|preface|afterword|note|review|annotat|recommend|select|prepared for|encod|convert|scann|arrang|adapt|approv|sponsor|dedicat)\p{L}{0,12}\b[^.;|]{0,60}$/iu;
const INTRODUCTION =
  /^["“‘']?(?:introduction|introductory|preface|foreword|prefatory|afterword|prologue|epilogue)\b/iu;
const LABEL =
  /^["“]?(?:by|source|authors?|author\(s\)|written by|from|writer|speaker|byline)\s?[:=]\s?["“']?$/iu;
const GENRE = new RegExp(
  `^(?:\\p{L}{1,14} ){0,4}(?:letters?|speech|address|lecture|sermon|statement|testimony|memorandum|message|report|remarks|appeal|manifesto|declaration|proclamation|oration|confessions?|autobiography|memoirs?|recollections|reminiscences|diary|journal|essay|petition|evidence|reply|despatch|dispatch|telegram|paper)(?: [\\p{L}]{2,12}){0,2} (?:of|from|by):? ${ADDRESS}$`,
  "iu",
);
const TO_SOMEBODY = /^ to (?:the |Mr\.? |Mrs\.? |Dr\.? )?\p{Lu}/u;
const TITLE_BEHIND = /^(?:(?::|\.|,| ?[—–]| -|['’]s) ?["“‘']?\p{L}[\p{L}'’,-]{0,20} ?\p{L}| on \p{Lu})/u;
const OFFICIAL = /(?:^|[^\p{L}])(?:by )?the \p{Lu}[^()]{2,100} \($/iu;
const TO_OFFICIAL = /^\)(?:,)? (?:to|for) /iu;
const NO_WORDS =
  /\S{1,60}@\S{1,60}|(?<![\p{L}])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?(?![\p{L}])|(?<![\p{L}])(?:mon|tues|wednes|thurs|fri|satur|sun)day(?![\p{L}])|(?<=\d)(?:st|nd|rd|th)(?![\p{L}])|(?<![\p{L}])(?:and|on|at|am|pm|utc|gmt|dr|prof|jr|sr|phd|ph|comments?|views?|shares?|min(?:ute)?s?|read|updated|published|posted)(?![\p{L}])/giu;
const HAS_LETTER = /\p{L}/u;
const CLOSING_FORMULA =
  /(?:^|[\s,])(?:yours?(?: (?:very|most|ever|respectfully|humble|obedient|obediently|affectionate|affectionately|sincere))*(?: (?:faithfully|sincerely|truly|ever|respectfully|cordially|fraternally|obediently|affectionately|servant|friend|brother|comrade|etc))?|sincerely(?: yours)?|respectfully(?: yours| submitted)?|faithfully yours|fraternally(?: yours)?|with (?:best|kind|warm|communist|comradely|fraternal) (?:wishes|regards|greetings)|(?:best|kind|warm) regards)[.,]?\s?$/iu;
const INTRODUCED_BY =
  /\b(?:introduc(?:tion|ed)|introductory (?:note|essay)|preface|foreword|prefatory note)\b[^.;]{0,80}\.? by:? $/iu;
const ROLES: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/^translator/iu, /\btranslated\b[^.;]{0,60}\bby:? $/iu],
  [/^editor/iu, /\b(?:edited|selected|compiled)\b[^.;]{0,60}\bby:? $/iu],
];
const DASHED = /^(?:[—–―]|--) ?(?:by )?$/iu;
const ABOUT_AUTHOR = /^(?:about the (?:author|writer|contributor)s?\s?[:—–-]?\s?|the author,? ?)?$/iu;
const CONTRIBUTES =
  /^(?:,? (?:[^.,]{1,60},)?)? ?(?:is (?:an?|the|currently|now|presently|also|professor|author|editor|chair|head|director|member|secretary|associate|assistant|senior|co-)|was until recently|teaches|works (?:at|as|in|for)|holds|writes (?:for|on|about)|lives (?:in|and)|lectures|edits|has (?:written|published|taught)|studies)\b/u;
const DASH_BEHIND_TITLE = /[\p{L}\p{N}"”’!?] ?(?:[—–]| - ) ?(?:by )?$/u;
const BRACKET_BEHIND_TITLE = /[\p{L}\p{N}"”’!?] \((?:by )?$/u;
const ENDS = /^[\s.]*$/u;
const ENDS_IN_BRACKET = /^(?:, ?\d{4})?\)[\s.]*$/u;
const EMPHASIS = /^[*_#>\s]+/u;

/** The first characters of a line that are signs of markup and no words. */
export function markupBefore(line: string): number {
  return EMPHASIS.exec(line.slice(0, 12))?.[0].length ?? 0;
}

/** True where a line of a title page names its author by the words before the name: "by", "Author:", "Delivered by"; what "was put down by X" is told of X. */
export function saysAuthorBefore(before: string, after = ""): boolean {
  if (before.length > LONGEST_LINE || TELLS.test(before) || TELLS_ON.test(after)) return false;
  const words = withoutOpenMarkup(before);
  if (LABEL.test(words)) return true;
  return BY.test(words) && (!OTHER_HANDS.test(words) || INTRODUCTION.test(words));
}

/** True where the words before a name say that the text is a letter, a speech, a statement of whom they lead up to. */
export function saysWhoseText(before: string): boolean {
  return before.length <= LONGEST_LINE && GENRE.test(before);
}

/** True where a name that opens a line is followed by a title: "X: Title", "X, Title", "X's Title", "X to Y". */
export function leadsToTitle(after: string): boolean {
  return TITLE_BEHIND.test(after) || TO_SOMEBODY.test(after);
}

/** True where a name ends the line of a title behind a dash or in brackets, alone or with a year. */
export function endsTitleLine(before: string, after: string): boolean {
  if (before.length > LONGEST_LINE || TELLS.test(before)) return false;
  return DASH_BEHIND_TITLE.test(before)
    ? ENDS.test(after)
    : BRACKET_BEHIND_TITLE.test(before) && ENDS_IN_BRACKET.test(after);
}

/** True for what stands before the name of a signature behind a dash. */
export function isSigningDash(before: string): boolean {
  return DASHED.test(before);
}

/** True where the words around a name introduce the contributor at the end of a text: "X teaches history at". */
export function introducesContributor(before: string, after: string): boolean {
  return ABOUT_AUTHOR.test(before) && CONTRIBUTES.test(after);
}

/** True where brackets around a name say which official writes to whom: "The Consul in Leeds (X) to the Secretary". */
export function writesTo(before: string, after: string): boolean {
  return before.length <= LONGEST_LINE && OFFICIAL.test(before) && TO_OFFICIAL.test(after);
}

/** True where what a line holds beside names is no word: a date, an address, a mark. */
export function holdsNamesOnly(rest: string): boolean {
  return rest.length <= LONGEST_LINE && !HAS_LETTER.test(rest.replace(NO_WORDS, ""));
}

/** True where a block ends in the closing words of a letter, so that its next line is the signature. */
export function endsInClosingFormula(tail: string): boolean {
  return CLOSING_FORMULA.test(tail.slice(-80));
}

/** True where the words before a name on a title page say that the part under a heading is by that name. */
export function saysIntroducedBy(heading: string, before: string): boolean {
  if (before.length > LONGEST_LINE) return false;
  return INTRODUCED_BY.test(before) || ROLES.some(([part, by]) => part.test(heading) && by.test(before));
}
