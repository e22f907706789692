import { groupedBy, type Remark, type Span } from "#model";
import type { FoundNote, Noted, Tokenised } from "../document.ts";
import { looseLabelAt, type MarkStyle, type NoteMark, noteMarksIn } from "../patterns/note-marks.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";

/** A note as it stands, before its mark is found. */
interface NoteBody {
  readonly label: string;
  readonly style: MarkStyle;
  readonly stretch: number;
  readonly start: number;
  end: number;
}

/** Notes that count on from one another: a list at the end of a page, section or book. */
interface NoteList {
  readonly bodies: readonly NoteBody[];
  readonly start: number;
  readonly end: number;
}

const MOST_REMARKS = 100;

/** Ties the marks in running text to their notes, by label and order; lists that start anew are kept apart. */
export function findNotes(document: Tokenised): Noted {
  const bodies = noteBodiesIn(document);
  const lists = noteListsIn(bodies, document);
  const marks = marksIn(document, bodies);
  const markOf = tieMarks(lists, marks);
  const notes = bodies.map((body) => toNote(body, markOf.get(body)));
  const remarks = remarksOn(bodies, marks, markOf);
  return { ...document, notes, remarks: [...document.remarks, ...remarks] };
}

/** Every note's own words, without its label; a stretch without a label goes on with the note before it. */
function noteBodiesIn(document: Tokenised): NoteBody[] {
  const bodies: NoteBody[] = [];
  document.stretches.forEach((stretch, index) => {
    if (stretch.kind !== "note") return;
    const label = looseLabelAt(document.body.slice(stretch.start, stretch.start + 60));
    const last = bodies.at(-1);
    if (label) {
      const start = Math.min(stretch.start + label.length, stretch.end);
      bodies.push({ label: label.label, style: label.style, stretch: index, start, end: stretch.end });
    } else if (last && isContinued(document, last.stretch, index)) {
      last.end = stretch.end;
    }
  });
  return bodies;
}

function isContinued(document: Tokenised, from: number, to: number): boolean {
  return document.stretches.slice(from, to).every((stretch) => stretch.kind === "note");
}

function noteListsIn(bodies: readonly NoteBody[], document: Tokenised): NoteList[] {
  const groups: NoteBody[][] = [];
  let labels = new Set<string>();
  bodies.forEach((body, index) => {
    const before = bodies[index - 1];
    if (!before || labels.has(body.label) || !isContinued(document, before.stretch, body.stretch)) {
      groups.push([]);
      labels = new Set();
    }
    groups.at(-1)?.push(body);
    labels.add(body.label);
  });
  return groups.map((group) => ({ bodies: group, start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 }));
}

/** The marks of the styles that this text uses for its notes, in running text, in order. */
function marksIn(document: Tokenised, bodies: readonly NoteBody[]): NoteMark[] {
  const labels = new Set(bodies.map(({ label }) => label));
  const all = document.stretches.flatMap((stretch) => {
    if (stretch.kind === "note" || stretch.kind === "bibliography") return [];
    const found = noteMarksIn(document.body.slice(stretch.start, stretch.end), stretch.start);
    return found.filter((mark) => mark.start > stretch.start);
  });
  const styles = stylesOf(
    bodies,
    all.filter((mark) => labels.has(mark.label)),
  );
  return all.filter((mark) => styles.has(mark.style)).sort((a, b) => a.start - b.start);
}

/** The style in which most labels are found, the notes' own style where it does as well, and symbols. */
function stylesOf(bodies: readonly NoteBody[], marks: readonly NoteMark[]): ReadonlySet<MarkStyle> {
  const labelsOf = new Map<MarkStyle, Set<string>>();
  for (const { style, label } of marks) labelsOf.set(style, (labelsOf.get(style) ?? new Set()).add(label));
  const found = (style: MarkStyle) => labelsOf.get(style)?.size ?? 0;
  const own = bodies[0]?.style ?? "square";
  const ranked = (["square", "raised", "round", "plain"] as const).toSorted((a, b) => found(b) - found(a));
  const best = ranked[0] ?? own;
  return new Set<MarkStyle>(["symbol", own !== "symbol" && found(own) >= found(best) * 0.5 ? own : best]);
}

/** The mark of each note: the last between the list before and this list that the marks behind it leave, else the first that is left. */
function tieMarks(lists: readonly NoteList[], marks: readonly NoteMark[]): Map<NoteBody, NoteMark> {
  const tied = new Map<NoteBody, NoteMark>();
  const byLabel = groupedBy(marks, ({ label }) => label);
  for (const [index, list] of lists.entries()) tieNearest(list, lists[index - 1]?.end ?? 0, byLabel, tied);
  const used = new Set(tied.values());
  for (const body of lists.flatMap(({ bodies }) => bodies)) {
    const mark = tied.has(body) ? undefined : byLabel.get(body.label)?.find((one) => !used.has(one));
    if (!mark) continue;
    tied.set(body, mark);
    used.add(mark);
  }
  return tied;
}

/** Walks a list from its end: where pages count anew and some of their notes are lost, a list belongs to the marks right before it. */
function tieNearest(
  { bodies, start }: NoteList,
  from: number,
  byLabel: ReadonlyMap<string, readonly NoteMark[]>,
  tied: Map<NoteBody, NoteMark>,
): void {
  let before = start;
  for (const body of bodies.toReversed()) {
    const candidates = byLabel.get(body.label) ?? [];
    const mark = candidates[lastBeginningAt(candidates, before - 1)];
    if (!mark || mark.start < from) continue;
    tied.set(body, mark);
    before = mark.start;
  }
}

function toNote(body: NoteBody, mark: NoteMark | undefined): FoundNote {
  const { label, stretch, start, end } = body;
  return mark
    ? { label, stretch, start, end, marker: { start: mark.start, end: mark.end } }
    : { label, stretch, start, end };
}

/** What is left over on either side; marks count as left over only where the text has notes at all. */
function remarksOn(
  bodies: readonly NoteBody[],
  marks: readonly NoteMark[],
  markOf: ReadonlyMap<NoteBody, NoteMark>,
): Remark[] {
  const labels = new Set(bodies.map(({ label }) => label));
  const loose = bodies.filter((body) => !markOf.has(body));
  // A star beside words is emphasis more often than a mark, where no note has one.
  const styles = new Set(bodies.map(({ style }) => style));
  const isMark = ({ style }: NoteMark) => style !== "symbol" || styles.has("symbol");
  const empty = bodies.length === 0 ? [] : marks.filter((mark) => !labels.has(mark.label) && isMark(mark));
  return [
    ...loose
      .slice(0, MOST_REMARKS)
      .map((body) => remark("note-without-mark", `note ${body.label} has no mark in the text`, body)),
    ...empty
      .slice(0, MOST_REMARKS)
      .map((mark) => remark("mark-without-note", `mark ${mark.label} has no note`, mark)),
  ];
}

function remark(rule: string, message: string, { start, end }: Span): Remark {
  return { stage: "find-notes", rule, message, start, end };
}
