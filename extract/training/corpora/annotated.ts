import type { NamedType } from "#model";
import type { JudgedType } from "../../recognisers/recogniser.ts";

/** A name in a training text; `type` is null where the corpus does not say which of our five it is. */
export interface AnnotatedName {
  readonly start: number;
  readonly end: number;
  readonly type: NamedType | null;
  /** A reader may leave it out: its words teach the names nothing. */
  readonly optional?: boolean;
  /** The entity it names, where the corpus says so. */
  readonly entity?: string;
  /** An unnamed event: its span serves relations and is no name. */
  readonly clause?: boolean;
}

/** A relation with the spans that state it. */
export interface AnnotatedRelation {
  readonly type: JudgedType;
  readonly source: string;
  readonly target: string;
  readonly optional: boolean;
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
}

/** One text of a corpus with what its annotators say of it; what they do not say is undefined, never "none". */
export interface AnnotatedText {
  readonly corpus: string;
  readonly name: string;
  readonly text: string;
  readonly names: readonly AnnotatedName[];
  readonly author?: string;
  readonly relations?: readonly AnnotatedRelation[];
  /** Relation types whose absence from `relations` means that the text does not state them. */
  readonly exhaustive?: readonly JudgedType[];
  readonly claims?: readonly { readonly start: number; readonly end: number; readonly optional: boolean }[];
}
