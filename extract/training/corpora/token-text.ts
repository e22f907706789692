import type { NamedType } from "#model";
import type { AnnotatedName } from "./annotated.ts";

/** A token of a corpus with its label: no name (`undefined`), a name of a type, or a name of unknown type (`null`). */
export interface Token {
  readonly form: string;
  readonly type?: NamedType | null;
  /** True for the first token of a name. */
  readonly begins?: boolean;
}

const CLINGS_TO_THE_LEFT = /^(?:[,.;:!?%)\]}»”]|['’]s|n['’]t|-RRB-)$/u;
const CLINGS_TO_THE_RIGHT = /^[([{«“$£]$/u;

/** Joins tokens to running text as a printer would, and gives the spans of the names in it. */
export function textOfTokens(
  tokens: readonly Token[],
  opening = "",
): { text: string; names: AnnotatedName[] } {
  let text = opening;
  let previous = "(";
  const names: { start: number; end: number; type: NamedType | null }[] = [];
  for (const token of tokens) {
    const apart = !CLINGS_TO_THE_LEFT.test(token.form) && !CLINGS_TO_THE_RIGHT.test(previous);
    text += apart ? ` ${token.form}` : token.form;
    const span = { start: text.length - token.form.length, end: text.length };
    const open = names.at(-1);
    if (token.type !== undefined) {
      if (open && !token.begins) open.end = span.end;
      else names.push({ ...span, type: token.type });
    }
    previous = token.form;
  }
  return { text, names };
}

/** Glues sentences that stand alone in their corpus to texts of a few sentences, so that windows are filled. */
export function glue(sentences: readonly (readonly Token[])[], wordsEach: number): Token[][] {
  const texts: Token[][] = [];
  let current: Token[] = [];
  for (const sentence of sentences) {
    if (current.length > 0 && current.length + sentence.length > wordsEach) {
      texts.push(current);
      current = [];
    }
    current = [...current, ...sentence];
  }
  return current.length > 0 ? [...texts, current] : texts;
}
