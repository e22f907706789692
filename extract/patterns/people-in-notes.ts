const honour =
  "(?:Mr|Mrs|Miss|Ms|Dr|Prof|Professor|Sir|Lord|Lady|Rev|Father|Pope|Bishop|Archbishop|Cardinal|Canon|Captain|Colonel|General|President|Senator|Congressman|Congresswoman)\\.? ";
const OPENS_SENTENCE = new RegExp(
  `(?:^[\\s("“[]{0,3}|(?<!(?<!\\p{L})(?:Mr|Mrs|Ms|Dr|M|MM|Prof|Rev|St|Gen|Col|Capt|Lt|Hon|Messrs|Sen|Gov)\\.)(?<=[.?!)]) )(?:(?:See|Cf\\.|Compare|see|cf\\.|also|Also) ){0,2}(?:${honour}){0,2}$`,
  "u",
);
const writing =
  "[Ll]etters?|[Rr]eports?|[Aa]ccounts?|[Tt]estimony|[Ss]tatements?|[Ss]peech(?:es)?|[Rr]emarks?|[Ee]vidence|[Dd]epositions?|[Dd]iary|[Dd]iaries|[Jj]ournals?|[Mm]emoirs?|[Tt]ranslations?|[Ee]ditions?|[Vv]ersions?|[Aa]rticles?|[Pp]apers?|[Ww]orks?|[Ww]ritings|[Pp]reface|[Ii]ntroduction|[Bb]ooks?|[Ee]ssays?|[Ss]tudy|[Ss]tudies|[Hh]istory|[Dd]escriptions?|[Dd]iscussions?";
const done =
  "[Qq]uoted|[Cc]ited|[Ww]ritten|[Pp]ublished|[Pp]rinted|[Cc]ommunicated|[Cc]alendared|[Tt]ranscribed";
const WRITING_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:(?:${writing}) (?:[\\p{L}’']{1,20} ){0,5}(?:of|by|from)|(?:${done}) (?:[\\p{L}’']{1,20} ){0,5}(?:by|from)) (?:the )?(?:late |said |learned )?(?:\\p{Lu}\\p{L}{0,20}\\.? ){0,3}$`,
  "u",
);
const WRITING_AFTER = new RegExp(`^['’]s? (?:[\\p{L}-]{1,20} ){0,3}(?:${writing}|${done})(?![\\p{L}])`, "u");
const PLACE_AFTER =
  /^(?:['’]s?)?,? ?\(?(?:pp?\. ?\d|op\. ?cit|loc\. ?cit|vols?\. ?[\divxlIVXL]|[ivxl]{1,6}[.,]? ?\d|[IVXL]{1,6}[.,] ?\d)/u;

/** What a note on a person goes on with: years of life, a colon, "was", an apposition. */
const TOLD_OF =
  /^(?: ?[([](?:c\. ?|b\. ?|born )?\d{4}|:| ?[–—]|,? (?:was|is|were|are|had|born|became)(?![\p{L}])|(?:,| of| and)[^.;:()]{1,50} (?:was|were|became|married)(?![\p{L}])|, (?:\p{Ll}{2,12} ){0,3}(?:sons?|daughters?|wife|widow|husband|brothers?|sisters?|nephew|niece|cousin|father|mother) of(?![\p{L}])|,? married(?![\p{L}]))/u;

/** True where a note tells of the person it names first: "Guesde (1845-1922): French socialist". */
export function tellsOfPerson(after: string): boolean {
  return TOLD_OF.test(after);
}

/** True where no more than "See" and a title of honour stands between the beginning of a sentence and the name behind it. */
export function opensSentence(before: string): boolean {
  return OPENS_SENTENCE.test(before);
}

/** True where the words around a name speak of what the person wrote: "a letter from X", "X's preface". */
export function namesWriting(before: string, after: string): boolean {
  return WRITING_BEFORE.test(before) || WRITING_AFTER.test(after);
}

/** True where a page, a volume with its page or "op. cit." stands right behind a name. */
export function givesPlace(after: string): boolean {
  return PLACE_AFTER.test(after);
}

const WRITES_TO =
  /^(?:,? \p{Lu}[^;]{0,30}?)? to (?:the )?(?:(?:Mr|Mrs|Dr|Sir|Lord|Lady|General|Bishop|Cardinal)\.? )?\p{Lu}[^;]{1,60}, (?:\d{1,2}(?:st|nd|rd|th)? )?\p{Lu}\p{Ll}{2,8}\.? (?:\d{1,2}, )?\d{4}/u;

/** True where a letter with its day is named by who wrote it and to whom: "Graham to Wharncliffe, 15 August 1842". */
export function writesTo(after: string): boolean {
  return WRITES_TO.test(after);
}

const SENT_BEFORE =
  /\p{Lu}[\p{L}.’'-]*,? to (?:the )?(?:(?:Mr|Mrs|Dr|Sir|Lord|Lady|General|Bishop|Cardinal)\.? )?$/u;
const DAY_BEHIND = /^,? (?:on )?(?:\d{1,2}(?:st|nd|rd|th)? )?\p{Lu}\p{Ll}{2,8}\.? (?:\d{1,2}, )?\d{4}/u;

/** True where a letter went to the name between these words: "Graham to Wharncliffe, 15 August 1842". */
export function isSentTo(before: string, after: string): boolean {
  return SENT_BEFORE.test(before) && DAY_BEHIND.test(after);
}
