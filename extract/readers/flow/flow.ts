import type { Remark } from "#model";
import type { Markup } from "../../document.ts";

/** Words of one look, or the place of a note's mark. */
export type Piece =
  | { readonly kind: "words"; readonly words: string; readonly isItalic?: boolean }
  | { readonly kind: "mark"; readonly note: string };

/** A paragraph, heading or block quotation as a file sets it. Blanks count once; a line break within it is "\n". */
export interface FlowBlock {
  readonly kind: "heading" | "paragraph" | "quotation";
  readonly pieces: readonly Piece[];
}

/** A footnote or endnote: what the file prints as its mark, where it says so, and its words. */
export interface FlowNote {
  readonly label?: string | undefined;
  readonly pieces: readonly Piece[];
}

/** What a file with markup holds: its parts (chapters) in order, its notes by id, and what its own metadata say. */
export interface Flow {
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly authors: readonly string[];
  readonly parts: readonly (readonly FlowBlock[])[];
  readonly notes: ReadonlyMap<string, FlowNote>;
}

/** A text put together of a flow: the body, what its markup says of stretches of it, its title, and its date as EDTF. */
export interface ComposedText {
  readonly body: string;
  readonly markup: readonly Markup[];
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  /** What the file says of itself and could not be read. */
  readonly remarks?: readonly Remark[];
}
