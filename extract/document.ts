import type {
  CitationManner,
  ClaimKind,
  Csl,
  NamedType,
  Note,
  PassageKind,
  Polarity,
  RelationType,
  Remark,
  Span,
  Stance,
} from "#model";
import type { Word } from "./patterns/words.ts";
import type { Reading } from "./recognisers/recogniser.ts";

/**
 * What markup of the file says of a stretch: the best cue for a Work is italics. What a file says of itself at its head
 * ("front-matter") is no part of the text but for the title and the authors that it names there.
 */
export interface Markup extends Span {
  readonly kind:
    | "italic"
    | "bold"
    | "quotation"
    | "heading"
    | "note-marker"
    | "note-body"
    | "front-matter"
    | "own-title"
    | "own-author";
}

/** A text as a reader (plain, Markdown, ...) gives it. The body is never changed afterwards. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** EDTF: when it appeared or was written, as its file says. */
  readonly date?: string | undefined;
  readonly body: string;
  readonly file: string;
  readonly language: string;
  readonly markup: readonly Markup[];
  readonly remarks: readonly Remark[];
}

/** A part of the text with one author: an introduction, an article, the notes, the comments of readers. */
export interface Section extends Span {
  readonly kind: "body" | "introduction" | "article" | "notes" | "bibliography" | "comments" | "furniture";
  /** Where the text names the author of this part: byline, signature, heading. */
  readonly authorSpan?: Span;
}

/** A stretch of one kind within a section; headings, paragraphs and notes do not overlap and cover all words of the text. */
export interface Stretch extends Span {
  readonly kind: PassageKind;
  readonly section: number;
}

/** 1. Segment. */
export interface Segmented extends Source {
  readonly sections: readonly Section[];
  readonly stretches: readonly Stretch[];
}

/** A sentence with the words it holds, [from, to), and the stretch it stands in. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
  readonly stretch: number;
}

/** 2. Words and sentences. */
export interface Tokenised extends Segmented {
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

/** 3. Notes tied to their markers. `stretch` is the stretch that the note's own words fill. */
export interface FoundNote extends Note {
  readonly stretch: number;
}
export interface Noted extends Tokenised {
  readonly notes: readonly FoundNote[];
}

/** 4. Dates read to EDTF level 1. */
export interface FoundDate extends Span {
  readonly edtf: string;
}
export interface Dated extends Noted {
  readonly dates: readonly FoundDate[];
}

/** 5. Names, and the encoder's reading for later stages. Sorted by start; may nest only inside an unnamed event. */
export interface FoundMention extends Span {
  readonly type: NamedType;
  readonly confidence: number;
  readonly method: string;
}
export interface Mentioned extends Dated {
  readonly reading: Reading;
  readonly mentions: readonly FoundMention[];
}

/** One real thing in this text. Its index in `entities` is its number for all later layers. */
export interface FoundEntity {
  readonly type: NamedType;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly FoundMention[];
  readonly date?: string;
  readonly born?: string;
  readonly died?: string;
  readonly unnamed?: boolean;
  readonly csl?: Csl;
}

/** Number of an entity in `entities`. */
export type EntityNumber = number;

/** 6. Identity within the text. Later stages may append entities, never take away or reorder. */
export interface Linked extends Mentioned {
  readonly entities: readonly FoundEntity[];
}

/** 7. Who speaks in each stretch (same length as `stretches`), and who signs the whole. */
export interface Attributed extends Linked {
  readonly author?: EntityNumber;
  /** Who signs it with the author, in the order of the title page. */
  readonly coAuthors?: readonly EntityNumber[];
  readonly speakers: readonly (EntityNumber | undefined)[];
}

/** A place that proves something, before it has a text id. */
export interface Proof extends Span {
  readonly confidence: number;
  readonly method: string;
}

/** A tie between two entities of the text, with what proves it. */
export interface FoundRelation {
  readonly type: Exclude<RelationType, "ASSERTS" | "ABOUT">;
  readonly source: EntityNumber;
  readonly target: EntityNumber;
  readonly evidence: readonly Proof[];
  readonly label?: string;
  readonly manner?: CitationManner;
  readonly locator?: string;
  readonly via?: EntityNumber;
  readonly stance?: Stance;
}

/** A reference read in a note, a bibliography or running text, with the entities it stands for. */
export interface FoundReference extends Span {
  readonly note?: number;
  readonly work?: EntityNumber;
  readonly authors: readonly EntityNumber[];
  readonly locator?: string;
  /** What rule resolved it: full, ibid, op-cit, short-title, author-year, see-note. */
  readonly rule: string;
  readonly confidence: number;
}

/** 8. Citations. */
export interface Cited extends Attributed {
  readonly references: readonly FoundReference[];
  readonly relations: readonly FoundRelation[];
}

/** Words in quotation marks, or a block quotation, with who said them and the sentence that introduces them. */
export interface FoundQuotation extends Span {
  readonly kind: "inline" | "block";
  readonly speaker?: EntityNumber;
  /** Whose words they are with the speaker: the further authors of what the note names. */
  readonly others?: readonly EntityNumber[];
  readonly cue?: Span;
  /** True for a whole statement, false for a word or phrase in quotation marks. */
  readonly statement: boolean;
}

/** A pronoun with the person it stands for: never a mention, but it may carry relations and speech. */
export interface Coreference extends Span {
  readonly entity: EntityNumber;
}

/** 9. Quotations, speakers, pronouns. Speakers of block quotations are filled in. */
export interface Quoted extends Cited {
  readonly quotations: readonly FoundQuotation[];
  readonly pronouns: readonly Coreference[];
}

/** 10-11. More relations; events without a name appended to the entities. */
export type Related = Quoted;
export type Evented = Related;

/** An entity that a claim names or means, and how likely, between 0 and 1, the claim is about it if it is a claim. */
export interface SpokenOf {
  readonly entity: EntityNumber;
  readonly share: number;
}

export interface FoundClaim extends Span {
  readonly kind: ClaimKind;
  readonly polarity: Polarity;
  readonly speaker?: EntityNumber;
  /** Who asserts it with the speaker: "Lenin and Trotsky maintained". */
  readonly others?: readonly EntityNumber[];
  readonly about: readonly SpokenOf[];
  readonly confidence: number;
  readonly method: string;
}

/** 12. Claims: everything that `buildGraph` needs. */
export interface Claimed extends Evented {
  readonly claims: readonly FoundClaim[];
}
