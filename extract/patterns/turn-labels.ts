const WORD = "\\p{Lu}[\\p{L}.'’-]{0,20}";
const TURN = new RegExp(
  `^[*_]{0,3}(${WORD}(?: (?:${WORD}|de|von|van|al|del|the|of)){0,4})[*_]{0,3} ?(?:[([]([^()[\\]]{1,40})[)\\]])?[*_]{0,3} ?(?:[:：][*_]{0,3}(?=\\s)|\\.[—–-]{1,2}(?=\\S))`,
  "u",
);
/** "MISS ANTHONY—Yes, your honor": the label of a record of a court, in capitals with a dash. */
const IN_COURT = /^(\p{Lu}[\p{Lu}.'’-]{1,20}(?: \p{Lu}[\p{Lu}.'’-]{1,20}){0,3}) ?[—–]{1,2}(?=[\p{Lu}("“])/u;
const CAPITALS =
  "(?:\\p{Lu}\\. ?){0,3}(?:(?:Ma?c|De|[OD]['’])?\\p{Lu}[\\p{Lu}'’-]{1,24} ){0,3}(?:Ma?c|De|[OD]['’])?\\p{Lu}[\\p{Lu}'’-]{2,24}";
const FORM =
  "(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Baroness|Viscount|Earl|Marquess|Senator|Representative|Delegate|Deputy|Councillor|Alderman|Ambassador|President|Judge|Justice|General|Colonel|Captain|Major|Professor|Prof|Rev|Hon|Comrade|Citizen|Citoyen|Brother|Sister)";
/** "Mr. SUMNER.", "The CHAIRMAN:", "Mr. CLAY, of Kentucky—": the label of a printed record of a debate, a name in capitals behind its title. */
const IN_RECORD = new RegExp(
  `^(?:The |(?:${FORM}\\.? ){1,2})(${CAPITALS})(?:,? \\(?of (?:the )?[\\p{L} ]{2,24}\\)?| \\([^()]{1,40}\\))?(?:[.:]?[—–]{1,2}(?=\\S)|[.:](?=\\s))`,
  "u",
);
/** "Mr. HARCOURT said, he had heard", "§ MR. HARCOURT (Leeds, East)" on a line: as a debate is reported. */
const IN_REPORT = new RegExp(
  `^(?:§ ?)?(?:(?:${FORM}|MR|MRS|MISS|DR|SIR|LORD|LADY|VISCOUNT|EARL)\\.? ){1,2}(${CAPITALS})(?: \\([^()]{1,40}\\))?(?: said,(?=\\s)|(?= (?:said|asked|replied|rejoined|begged|thought|hoped|wished|moved|seconded|inquired|observed) )|(?<=^§.{1,80})\\s*$)`,
  "u",
);
/** "Mr. Darrow—Do you claim": a dash for the colon, which needs its title to be no dateline. */
const WITH_DASH = new RegExp(
  `^((?:${FORM}\\.? ){1,2}${WORD}(?: ${WORD}){0,2}) ?[—–]{1,2}(?=[\\p{Lu}("“])`,
  "u",
);
const QUESTION_AND_ANSWER =
  /^[*_]{0,3}(Q|A|Question|Answer|QUESTION|ANSWER)[*_]{0,3} ?(?:[.:][*_]{0,3}(?=\s)|[.:]?[—–]{1,2}(?=\p{Lu}))/u;
const ASKS =
  /^(?:q|question|interviewer|host|moderator|editor|reporter|journalist|correspondent|interlocutor|chair|ed)\.?$/iu;
const ANSWERS = /^(?:a|answer|interviewee|guest|respondent|speaker)\.?$/iu;
const INTERVIEWED =
  /\b(?:interviews?(?: with)?|interview (?:of|given by)|interviewed|conversation with|talk(?:s|ing)? (?:to|with)|speaks? (?:to|with)|(?:testimony|examination|evidence|deposition) of|(?:q ?& ?a|discussion|dialogue) with)\s(?:the )?(?:\p{L}{1,14}\.? ){0,4}$/iu;

/** "SOCRATES. The laws", "_Soc._ The laws": a dialogue that is set as a play. */
const IN_PLAY =
  /^(?:(\p{Lu}[\p{Lu}'’-]{2,20}(?: \p{Lu}[\p{Lu}'’-]{1,20}){0,2})\.|[*_]{1,2}(\p{Lu}[\p{L}'’ -]{1,24})[.:][*_]{1,2}[.:]?) (?=["“'‘(]?\p{Lu})/u;

/** The label that opens a turn of talk: "REED:", "Javier (J):", "Q." */
export interface TurnLabel {
  /** The words of the label, without signs. */
  readonly words: string;
  /** What stands in brackets behind them: the short form of later turns. */
  readonly short?: string;
  /** Characters from the opening of the turn to the end of the label. */
  readonly length: number;
  /** True for a label that only a printed record of a debate has: "Mr. SUMNER." */
  readonly isOfRecord?: boolean;
}

/** The label with which a paragraph opens, if it opens with one. */
export function turnLabelOf(head: string): TurnLabel | undefined {
  const recorded = IN_RECORD.exec(head) ?? IN_REPORT.exec(head);
  if (recorded?.[1]) return { words: recorded[1], length: recorded[0].length, isOfRecord: true };
  const match =
    TURN.exec(head) ?? IN_COURT.exec(head) ?? WITH_DASH.exec(head) ?? QUESTION_AND_ANSWER.exec(head);
  if (!match?.[1]) return labelInPlay(head);
  const label = { words: match[1].replace(/\.$/u, ""), length: match[0].length };
  return match[2] === undefined ? label : { ...label, short: match[2] };
}

function labelInPlay(head: string): TurnLabel | undefined {
  const match = IN_PLAY.exec(head);
  const words = match?.[1] ?? match?.[2];
  return match && words ? { words, length: match[0].length } : undefined;
}

/** The initials of a label of several names, by which its bearer may be called later: "MH" for Margaret Hollis. */
export function initialsOf(words: string): string | undefined {
  const parts = words.split(" ");
  return parts.length < 2 ? undefined : parts.map((part) => part.slice(0, 1)).join("");
}

const BOLD_LABEL = /^(\*\*|__)\p{Lu}[^*_\n]{0,80}(?::\1|\1 ?:)/u;

/** True where a paragraph opens with a label in the bold type of Markdown, whose asterisks are no sign of a note. */
export function opensWithBoldLabel(head: string): boolean {
  return BOLD_LABEL.test(head);
}

/** True for the label of whoever asks: "Q", "INTERVIEWER". */
export function isAsking(label: string): boolean {
  return ASKS.test(label);
}

/** True for the label of whoever answers: "A", "Answer". */
export function isAnswering(label: string): boolean {
  return ANSWERS.test(label);
}

/** True where the words before a name say that its bearer is interviewed. */
export function leadsToInterviewed(before: string): boolean {
  return INTERVIEWED.test(before.slice(-80));
}

const LONGEST_QUESTION = 400;
const QUESTION = /\?["”’'*_)]{0,3}$/u;

/** True for a paragraph that asks and does no more. */
export function isQuestionLine(words: string): boolean {
  return words.length <= LONGEST_QUESTION && QUESTION.test(words);
}
