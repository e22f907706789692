/** Lines that stand above or around the title of a text and are no part of it. */

const KIND_OF_WRITING =
  /^(?:(?:guest |lead |main |special |original |research |invited |feature |review )?(?:opinion|comment|commentary|editorial|article|essay|feature|analysis|paper|viewpoint|op-?ed|long read|book review|film review|perspective|debate|discussion|forum|interview|column|report|news|blog|review essay|correspondence|letters? to the editor|readers?['’]? letter)s?)[:.]?$/iu;
const VOLUME =
  /^(?:\p{L}[\p{L} .,&'’-]{0,60}, )?(?:vol(?:ume)?\.? ?(?:\d{1,4}|[ivxlc]{1,8})|(?:issue|number|no\.?|nr\.?) ?\d{1,5})(?![\p{L}])/iu;
const EBOOK = /^(?:the )?project gutenberg(?:['’]s)? (?:e-?book|e-?text)(?: of|,)\s+/iu;
const SOURCE =
  /^(?:from|in|reprinted from|first published in|published in|originally published in|source:) .{3,120}(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/iu;
/** "Written:", "Source:", "First published:" and what each tells. */
const LABELLED =
  /^(?:written|composed|delivered|spoken|recorded|(?:first |originally |re)?published|publisher|(?:first )?printed|source|original|edition|copyright|copyleft|transcri(?:bed|ption|ber)|transcription\/\p{L}{1,12}|translat(?:ed|ion|or)|mark-?up|html(?: mark-?up)?|proof-?read(?:ing)?|online version|date|language|release date|credits|keywords|abstract|summary|doi|issn|isbn|url|subject|filed under|tags|topics?|category)\b[^:]{0,30}:/iu;
const IN_BRACKETS = /^[([].{0,80}[)\]][.,]?$/u;
/** Between the author, who opens a line, and the title that ends it. */
const LEADS_TO_TITLE = /^(?::|\.| ?[—–]| -)\s+(?=[\p{L}"“‘'])|^(?::|\.|,)\s+(?=["“‘])/u;
const OPENING_MARK = /^["“‘']/u;
const CLOSING_MARKS: Readonly<Record<string, string>> = { "“": "”", "‘": "’" };
const STOP_BEFORE_MARK = /[.,]$/u;
/** Between the title, which opens a line, and the author who ends it. */
const LEADS_TO_AUTHOR =
  /(?:[.,;:]?\s+(?:written )?by|\s[—–]|\s-|[.,]?\s+\((?:by)?|,)\s*(?:(?:Mrs?|Dr|Prof|Rev|Sir|the)\.? )?$/iu;
const ENDS_LINE = /^[\s.)\]]*$|^,? ?\(?[^()]{0,60}(?<!\d)[12]\d{3}\)?[.)]*$/u;

/** True for a line that says what kind of writing stands under it: "OPINION", "Review Essay". */
export function isKindOfWriting(line: string): boolean {
  return line.length <= 40 && KIND_OF_WRITING.test(line);
}

/** True for the line of a journal that gives volume or number: "Vol. 5, No. 2 (Spring 1970), pp. 1-20". */
export function isVolumeLine(line: string): boolean {
  return line.length <= 160 && VOLUME.test(line);
}

const SUBJECT = /^(?:subject|re|title):\s+(?=\S)/iu;

/** How long the label is before the title on a line that says what a letter is about; 0 where none is. */
export function subjectLabel(line: string): number {
  return SUBJECT.exec(line.slice(0, 40))?.[0].length ?? 0;
}

const HEAD_OF_MESSAGE = /^(?:from|to|date|sent|author):\s/iu;

/** True for a line of the head of a message: "From: Ann Archer". */
export function headsMessage(line: string): boolean {
  return HEAD_OF_MESSAGE.test(line.slice(0, 20));
}

/** True for the line that tells where a text comes from: "From The Miner, Vol. 3, May 1921, pp. 12-20." */
export function isSourceLine(line: string): boolean {
  return line.length <= 200 && SOURCE.test(line);
}

/** True for a line with a label or in brackets, which tells of the text and is not its title. */
export function isImprintOfText(line: string): boolean {
  return IN_BRACKETS.test(line) || LABELLED.test(line) || isVolumeLine(line) || isSourceLine(line);
}

/** How many characters in front of a title say that it is an electronic book. */
export function ebookMark(line: string): number {
  return EBOOK.exec(line.slice(0, 60))?.[0].length ?? 0;
}

/** Where the title stands in what follows an author's name on a line: "X: Title", "X, "Title""; nothing where none follows. */
export function titleBehindAuthor(after: string): { start: number; end: number } | undefined {
  const lead = LEADS_TO_TITLE.exec(after)?.[0].length;
  if (lead === undefined) return undefined;
  const title = after.slice(lead);
  const [mark = ""] = title;
  if (!OPENING_MARK.test(mark)) return { start: lead, end: after.trimEnd().length };
  const close = title.lastIndexOf(CLOSING_MARKS[mark] ?? mark);
  const quoted = (close > 0 ? title.slice(1, close) : title.slice(1)).trimEnd().replace(STOP_BEFORE_MARK, "");
  return { start: lead + 1, end: lead + 1 + quoted.length };
}

/** How long the title is in the words before the author who ends the line: "Title, by X (1938)"; 0 where none is. */
export function titleBeforeAuthor(before: string, after: string): number {
  const lead = LEADS_TO_AUTHOR.exec(before);
  return lead && ENDS_LINE.test(after) ? lead.index : 0;
}
