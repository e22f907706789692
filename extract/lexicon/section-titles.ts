/** What a heading opens, by the words it is made of (folded, without end punctuation). */
export type Opening = "notes" | "bibliography" | "introduction" | "comments" | "references";

/** What stands over the comments of readers and over nothing else. */
export const BARE_COMMENTS: readonly string[] = [
  "comments",
  "reader comments",
  "readers' comments",
  "leave a comment",
  "user comments",
];

const TITLES: Readonly<Record<Opening, readonly string[]>> = {
  notes: [
    "note",
    "notes",
    "footnote",
    "footnotes",
    "endnote",
    "endnotes",
    "explanatory notes",
    "end notes",
    "foot notes",
    "notes and citations",
    "annotations",
    "citations",
  ],
  references: [
    "references",
    "notes and references",
    "references and notes",
    "sources",
    "notes and sources",
    "sources and notes",
  ],
  bibliography: [
    "bibliography",
    "works cited",
    "further reading",
    "literature",
    "literature cited",
    "select bibliography",
    "selected bibliography",
    "secondary literature",
    "primary sources",
    "secondary sources",
    "list of references",
    "reference list",
    "suggested reading",
    "suggestions for further reading",
    "additional reading",
    "cited works",
    "cited literature",
    "external links",
  ],
  introduction: [
    "introduction",
    "preface",
    "foreword",
    "introductory note",
    "prefatory note",
    "editor's note",
    "translator's note",
    "editor's preface",
    "translator's preface",
    "author's preface",
    "publisher's note",
    "publishers' note",
    "publisher's preface",
    "editorial note",
    "prologue",
    "note by the editor",
    "editor's introduction",
    "translator's introduction",
    "preliminary note",
  ],
  comments: [...BARE_COMMENTS, "comment", "responses", "replies"],
};

/** Words that open a heading which goes on with what it introduces: "Notes to the Introduction". */
export const OPENING_HEADS: ReadonlyArray<readonly [string, Opening]> = [
  ["notes to ", "notes"],
  ["notes for ", "notes"],
  ["notes on sources", "notes"],
  ["footnotes to ", "notes"],
  ["introduction to ", "introduction"],
  ["introduction by ", "introduction"],
  ["introductory note", "introduction"],
  ["preface to ", "introduction"],
  ["preface by ", "introduction"],
  ["foreword to ", "introduction"],
  ["foreword by ", "introduction"],
  ["note by the ", "introduction"],
  ["translator's ", "introduction"],
  ["comments on ", "comments"],
  ["responses to ", "comments"],
  ["thoughts on ", "comments"],
];

/** Folded heading -> what it opens. */
export const OPENINGS: ReadonlyMap<string, Opening> = new Map(
  (Object.keys(TITLES) as Opening[]).flatMap((opening) =>
    TITLES[opening].map((title) => [title, opening] as const),
  ),
);
