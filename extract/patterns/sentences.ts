import type { Span } from "#model";
import { lineBreaksOf } from "./line-breaks.ts";
import { type Word, wordsOf } from "./words.ts";

/** Words that begin a sentence so often that a short form before them has ended one. */
const OPENERS = setOf(
  "The This That These Those He She It They We I In On At As A An And But For If When While After Before Although",
  "However There Then Thus So His Her Its Their Our My Some Many Most Such What Who Why How Where Not Yet Or By",
  "From With Under During Since To",
);

/** Titles and short forms that the word cutter leaves without their full stop; they end no sentence before a name. */
const SHORT = setOf(
  "Mr Mrs Ms Dr St Ste Prof Rev Gen Maj Brig Adm Lieut Col Capt Lt Sgt Hon Sen Rep Gov Pres Messrs Mme Mlle Jr Sr Mt Ft",
  "Univ Dept Assn Assoc Soc Comm Inst Inc Ltd Co Corp Bros Publ Pub Pubs Coll Mus Brit Amer Am Eng Penn Calif Cal Mass",
  "Conn Mich Wis Minn Tenn Ky Va Md Vt Ia Ala Ga Fla Tex Geo Wm Chas Thos Jas Jos Benj Robt Edw Alex Jan Feb Mar Apr Jun",
  "Jul Aug Sept Sep Oct Nov Dec vol vols Vol Vols pp Pp p ed eds Ed Eds edn trans Trans transl tr cf Cf ch chs Ch chap",
  "chaps Chap fn sec secs Sec sect figs arts cols para ser esp viz vs ca fl repr rev ibid Ibid op cit Op loc Loc id Id etc al",
  "ff f fol fols ms mss MS MSS pt pts bk bks Bd Bde Aufl Abt Hft ll vv cp sq sqq Nos nos Hist Mag Parl Dict Nat Biog Proc Reps Lit",
  "Corr Chron Mem Arch Rec Recs Bull Ann Ser Lib Econ Eccl Anc Quart Archaeol Rot Abr",
  "Bibl Patr Graec Gr Lat Cod Tract Dissert Script Scr Rer Annal Suppl Introd Praef Tom tom Epist Epp Cap Decret Jahrb Zeitschr Abh Sitz",
);

/** Words of their own that are short forms only before a number: `no. 5`, `art. 12`. */
const SHORT_BEFORE_NUMBERS = setOf("No no n nn art fig par app col c b d r v t q lib cap l");

/** "Hammer, i. 190": a volume in small Roman figures. */
const VOLUME = /^(?=[ivxl])x{0,3}(?:l|xl)?x{0,3}(?:ix|iv|v?i{0,3})$/u;
const FIGURES = /^\p{Nd}/u;
const NUMBER = /^(?:\p{Nd}|[ivxlcIVXLC]+$)/u;
// A longer run of dots or brackets is no end of a sentence, and would be looked at anew from each of its signs.
const MOST_CLOSING = 40;
const TERMINAL = /^[.!?…]$/u;
const CLOSING = /^["”’'»)\]]$/u;
const OPENS_SENTENCE = /^[\p{Lu}\p{Lt}\p{Nd}"“‘'«([¡¿—–-]/u;
const DIGITS = /^[\p{Nd}\p{No}*†‡]+$/u;
/** "[6-11]", "[115:2]": the sign within the mark of a note that is counted by chapter or page. */
const WITHIN_MARK = /^[-:/.–]$/u;
const COUNTED = /^\p{Nd}+[-:/.–]\p{Nd}+$/u;
const ENDS_IN_STOP = /\.$/u;
const TITLE = /^(?:Mrs?|Ms|Dr|St|Prof|Rev|Gen|Col|Capt|Lt|Hon|Messrs|Mme|Mlle)\.$/u;

function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

/** Where the words of one text lie, with what the sentence rules ask of them. */
class Cursor {
  readonly text: string;
  readonly words: readonly Word[];

  constructor(text: string, words: readonly Word[]) {
    this.text = text;
    this.words = words;
  }

  /** The word at an index, or nothing beyond the last. */
  at(index: number): string {
    const word = this.words[index];
    return word ? this.text.slice(word.start, Math.min(word.end, word.start + 40)) : "";
  }

  /** The white space in front of a word. */
  gap(index: number): string {
    const from = this.words[index - 1]?.end ?? 0;
    return this.text.slice(from, this.words[index]?.start ?? from);
  }
}

/** True where a full stop of its own belongs to the short form before it (`Univ.`) and ends no sentence. */
function closesShortForm(cursor: Cursor, stop: number): boolean {
  if (cursor.at(stop) !== "." || cursor.gap(stop) !== "") return false;
  const [before, next] = [cursor.at(stop - 1), cursor.at(stop + 1)];
  if (isVolume(before, cursor.at(stop - 2)) && FIGURES.test(next)) return true;
  if (SHORT_BEFORE_NUMBERS.has(before)) return NUMBER.test(next);
  return SHORT.has(before) && !OPENERS.has(next);
}

/** In capitals only behind a comma: "Hammer, IV. 190", but "Henry V. 30 men". */
function isVolume(word: string, before: string): boolean {
  return VOLUME.test(word) || (before === "," && VOLUME.test(word.toLowerCase()));
}

const ROMAN = /^[IVX]\.$/u;
const NAMED_WORD = /^\p{Lu}\p{Ll}/u;

/** "World War I.", "Nicholas I. He": a number in Roman figures that the word cutter took for an initial. */
function endsOnNumber(cursor: Cursor, index: number): boolean {
  const before = cursor.at(index - 1);
  if (!ROMAN.test(cursor.at(index)) || !NAMED_WORD.test(before) || ENDS_IN_STOP.test(before)) return false;
  return before === "War" || OPENERS.has(cursor.at(index + 1));
}

/** True for initials, an acronym or a short form with its stop where a word follows that opens a sentence. */
function endsThoughShort(cursor: Cursor, index: number): boolean {
  const word = cursor.at(index);
  if (word.length <= 2 || !ENDS_IN_STOP.test(word) || TITLE.test(word)) return false;
  return OPENERS.has(cursor.at(afterMarker(cursor, index + 1)));
}

/** The index behind a note marker `(12)`, `[3]`, `[^3]` or a raised figure that hangs on the words before it. */
function afterMarker(cursor: Cursor, index: number): number {
  if (cursor.gap(index).includes("\n")) return index;
  const open = cursor.at(index);
  const figure = open === "[" && cursor.at(index + 1) === "^" ? index + 2 : index + 1;
  const closing = behindFigure(cursor, figure, open);
  if ((open === "(" || open === "[") && closing > figure && CLOSING.test(cursor.at(closing)))
    return closing + 1;
  return cursor.gap(index) === "" && DIGITS.test(open) ? index + 1 : index;
}

/** The index behind the figure of a note marker; in square brackets also behind one that is counted by chapter or page. */
function behindFigure(cursor: Cursor, figure: number, open: string): number {
  const isCounted = open === "[" && cursor.gap(figure - 1) === "";
  if (isCounted && COUNTED.test(cursor.at(figure))) return figure + 1;
  if (!DIGITS.test(cursor.at(figure))) return figure;
  const isDivided =
    isCounted && WITHIN_MARK.test(cursor.at(figure + 1)) && DIGITS.test(cursor.at(figure + 2));
  return isDivided ? figure + 3 : figure + 1;
}

/** The index behind closing quotation marks, brackets and note markers that belong to a sentence just ended. */
function afterClosing(cursor: Cursor, from: number): number {
  let index = from;
  while (index < Math.min(cursor.words.length, from + MOST_CLOSING)) {
    const next =
      cursor.gap(index) === "" && (CLOSING.test(cursor.at(index)) || TERMINAL.test(cursor.at(index)))
        ? index + 1
        : afterMarker(cursor, index);
    if (next === index) return index;
    index = next;
  }
  return index;
}

/** The index where the next sentence begins if the word at `index` ends one, else nothing. */
function sentenceEndAt(cursor: Cursor, index: number): number | undefined {
  const ends = TERMINAL.test(cursor.at(index))
    ? !closesShortForm(cursor, index)
    : endsThoughShort(cursor, index) || endsOnNumber(cursor, index);
  if (!ends) return undefined;
  const next = afterClosing(cursor, index + 1);
  if (next >= cursor.words.length) return next;
  const opens = OPENS_SENTENCE.test(cursor.at(next)) && cursor.gap(next) !== "";
  return opens ? next : undefined;
}

/** The sentences of a text in order, trimmed: a paragraph's end ends one, a short form or initial does not. */
export function sentencesOf(text: string, words: readonly Word[] = wordsOf(text)): Span[] {
  const cursor = new Cursor(text, words);
  const breaks = lineBreaksOf(text);
  const sentences: Span[] = [];
  let first = 0;
  const close = (end: number) => {
    const [from, to] = [words[first], words[end - 1]];
    if (from && to && end > first) sentences.push({ start: from.start, end: to.end });
    first = end;
  };
  for (let index = 0; index < words.length; index++) {
    if (index > first && breaks.endsParagraph(words[index - 1]?.end ?? 0, words[index]?.start ?? 0))
      close(index);
    const next = index >= first ? sentenceEndAt(cursor, index) : undefined;
    if (next !== undefined) close(next);
  }
  close(words.length);
  return sentences;
}
