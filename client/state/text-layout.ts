import { type Note, nameInParts, type Passage, type Span, type TextReply } from "#model";

type Mention = TextReply["mentions"][number];
type ClaimPlace = TextReply["claims"][number];

/** One block of the reading view: a passage with what was found in it. */
export interface Block extends Passage {
  readonly mentions: readonly Mention[];
  readonly claims: readonly ClaimPlace[];
  readonly markers: readonly (Span & { readonly note: Note })[];
  /** Words within it that are somebody else's. */
  readonly quoted: readonly Passage[];
  /** Who begins to speak here, where it is not who spoke before. */
  readonly voice?: string;
}

/** A text laid out: what is read through, the notes, and whether its title and who signs it stand among the blocks. */
export interface Blocks {
  /** What the file says of itself before the text begins; of it the title and bylines that are whole names are read through. */
  readonly head: Span | undefined;
  readonly running: Block[];
  readonly notes: Block[];
  readonly hasTitle: boolean;
  readonly hasByline: boolean;
}

/** The text in blocks, notes last; stretches that no passage covers are paragraphs. */
export function blocksOf(text: TextReply): Blocks {
  const take = {
    mentions: taker(namesIn(text)),
    claims: taker(text.claims),
    markers: taker(markersOf(text.notes)),
    quoted: taker(quotedIn(text)),
  };
  const head = headOf(text);
  const isHead = (passage: Passage) =>
    head !== undefined && passage.end <= head.end && isForPrograms(passage, text.body);
  const passages = coverOf(text).filter((passage) => !isHead(passage));
  const blocks = passages.map((passage) => ({
    ...passage,
    quoted: take.quoted(passage),
    mentions: take.mentions(passage),
    claims: take.claims(passage),
    markers: take.markers(passage),
  }));
  const running = blocks.filter(({ kind }) => kind !== "note");
  return {
    head,
    running: withVoices(isOverNotes(running.at(-1), text) ? running.slice(0, -1) : running, text.author?.id),
    hasTitle: blocks.some(({ kind }) => kind === "title"),
    hasByline: blocks.some(({ kind }) => kind === "byline"),
    notes: blocks.filter(({ kind }) => kind === "note"),
  };
}

const NOTES = /^\W*(?:end|foot)?notes\W*$/iu;

/** True for the last heading of a text where it stands over its notes, which have one of their own. */
function isOverNotes(last: Passage | undefined, { body, notes }: TextReply): boolean {
  if (last?.kind !== "heading" || notes.length === 0) return false;
  return NOTES.test(body.slice(last.start, last.end)) && notes.every(({ start }) => start > last.start);
}

/** What the head of a file has in fields: all but its title and names that stand in one piece. */
function isForPrograms({ kind, start, end }: Passage, body: string): boolean {
  return kind === "furniture" || (kind === "byline" && nameInParts(body.slice(start, end)) !== undefined);
}

const FENCES = ["---", "+++"];
const LINE_END = /\r?\n/u;

/** From the line of dashes or plus signs that opens a file to the one that ends what it says of itself. */
function headOf({ body, passages }: TextReply): Span | undefined {
  const fence = FENCES.find((sign) => body.startsWith(sign));
  const first = passages.find(({ start }) => start === 0);
  if (!fence || first?.kind !== "furniture") return undefined;
  const ends = passages.flatMap(({ kind, start, end }) =>
    kind === "furniture" && endsIn(fence, body.slice(start, end), start) ? [end] : [],
  );
  const [end] = ends.sort((a, b) => a - b);
  return end === undefined ? undefined : { start: 0, end };
}

/** True where the last line of these words is the sign that ends a head, and not the one that opens it. */
function endsIn(fence: string, words: string, start: number): boolean {
  const last = words.split(LINE_END).at(-1)?.trim();
  const isSign = last === fence || (fence === "---" && last === "...");
  return isSign && (start > 0 || words.length > fence.length);
}

/** The blocks, with the speaker where another one begins; headings, dates and the like change nothing. */
function withVoices(blocks: readonly Block[], author: string | undefined): Block[] {
  let last = author;
  return blocks.map((block) => {
    const isSaid = SAID.includes(block.kind) && block.author !== undefined;
    if (!isSaid || block.author === last) return block;
    last = block.author;
    return { ...block, voice: block.author as string };
  });
}

const SAID: readonly string[] = ["paragraph", "quotation"];

/** Passages that lie within others; the cover leaves them out. */
function quotedIn({ passages }: TextReply): Passage[] {
  const sorted = [...passages].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((passage) => {
    const isInside = passage.end <= end;
    end = Math.max(end, passage.end);
    return isInside && passage.author !== undefined;
  });
}

/** The mentions of a text that are names. Claims stand in the margin as brackets: only names are marked in the running words. */
export function namesIn({ mentions, entities }: TextReply): Mention[] {
  const claims = new Set(entities.filter(({ type }) => type === "Claim").map(({ id }) => id));
  return mentions.filter(({ entity }) => !claims.has(entity));
}

function markersOf(notes: readonly Note[]): Block["markers"][number][] {
  return notes.flatMap((note) => (note.marker ? [{ ...note.marker, note }] : []));
}

/** Takes from a list, in order, what begins in each span; spans must come in order and not overlap. */
function taker<Place extends Span>(places: readonly Place[]): (within: Span) => Place[] {
  const sorted = [...places].sort((a, b) => a.start - b.start);
  let next = 0;
  return (within) => {
    while (next < sorted.length && (sorted[next] as Place).start < within.start) next++;
    const first = next;
    while (next < sorted.length && (sorted[next] as Place).start < within.end) next++;
    return sorted.slice(first, next);
  };
}

/** Passages in order without overlap, and the words between them as paragraphs. */
function coverOf({ body, passages, title }: TextReply): Passage[] {
  const sorted = [...passages].sort((a, b) => a.start - b.start || b.end - a.end);
  const cover: Passage[] = [];
  let at = 0;
  for (const passage of sorted) {
    if (passage.end <= at) continue;
    const start = Math.max(passage.start, at);
    cover.push(...paragraphsBetween(body, at, start), { ...passage, start });
    at = passage.end;
  }
  return withTitle(joined([...cover, ...paragraphsBetween(body, at, body.length)], body), { body, title });
}

/** A line of a quotation in Markdown, and one that holds nothing but the sign. */
const QUOTED_LINE = /^[ \t]*>/u;
const EMPTY_QUOTED_LINE = /^[\s>]*$/u;
const ONE_LINE_ON = /^[ \t]*\r?\n[ \t]*$/u;

/** Lines of a quotation in Markdown that follow each other are one block; an empty one of them parts two. */
function joined(passages: readonly Passage[], body: string): Passage[] {
  const blocks: Passage[] = [];
  for (const passage of passages) {
    const words = body.slice(passage.start, passage.end);
    const last = blocks.at(-1);
    if (!last || !isQuotedLine(passage, body)) blocks.push(passage);
    else if (EMPTY_QUOTED_LINE.test(words)) continue;
    else if (
      isQuotedLine(last, body) &&
      last.author === passage.author &&
      ONE_LINE_ON.test(body.slice(last.end, passage.start))
    )
      blocks.splice(-1, 1, { ...last, end: passage.end });
    else blocks.push(passage);
  }
  return blocks;
}

function isQuotedLine({ kind, start, end }: Passage, body: string): boolean {
  return kind === "quotation" && QUOTED_LINE.test(body.slice(start, end));
}

/** A first passage that reads as the title is the title, whatever it was taken for. */
function withTitle(
  [first, ...others]: Passage[],
  { body, title }: Pick<TextReply, "body" | "title">,
): Passage[] {
  if (!first) return [];
  const isTitle = wordsOf(body.slice(first.start, first.end)) === wordsOf(title);
  return [isTitle ? { ...first, kind: "title" } : first, ...others];
}

function wordsOf(line: string): string {
  return line.split(/\s+/u).join(" ").trim().toLowerCase();
}

/** What Markdown puts before a heading, outside of the heading's words. */
const HEADING_SIGN = /^\s*#{1,6}\s*$/u;

function paragraphsBetween(body: string, start: number, end: number): Passage[] {
  const words = body.slice(start, end);
  if (EMPTY_QUOTED_LINE.test(words) || HEADING_SIGN.test(words)) return [];
  const lead = words.length - words.trimStart().length;
  return [{ kind: "paragraph", start: start + lead, end: start + words.trimEnd().length }];
}

/** The place after (or before) this one among the places of a list that is sorted by start; it goes round. */
export function nextPlace<Place extends Span>(
  places: readonly Place[],
  from: number,
  step: 1 | -1,
): Place | undefined {
  if (step === 1) return places.find(({ start }) => start > from) ?? places[0];
  return places.findLast(({ start }) => start < from) ?? places.at(-1);
}
