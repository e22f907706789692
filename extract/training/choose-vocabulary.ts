import { wordsOf } from "../patterns/words.ts";
import { encodeWords } from "../recognisers/encoder/encode-words.ts";
import { WordPieces } from "../recognisers/encoder/word-pieces.ts";

/** How many pieces the shipped vocabulary holds: of a corpus of history and letters, 99 pieces of 100 are among them. */
export const VOCABULARY_SIZE = 20_000;

/** The special pieces, which come first, each with its name in the vocabulary of MPNet. */
const SPECIAL = [
  ["[PAD]", "<pad>"],
  ["[UNK]", "[UNK]"],
  ["[CLS]", "<s>"],
  ["[SEP]", "</s>"],
] as const;

const isSpecial = (piece: string) => /^(\[.*\]|<.*>)$/u.test(piece) && piece.length > 2;
const letterOf = (piece: string) => piece.replace(/^##/u, "");

/** Lines of a smaller vocabulary: special pieces, single characters, and those that the texts use most. */
export function chooseVocabulary(base: readonly string[], texts: Iterable<string>): string[] {
  const pieces = new WordPieces([
    ...SPECIAL.map(([ours]) => ours),
    ...base.filter((piece) => !isSpecial(piece)),
  ]);
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const id of encodeWords(text, wordsOf(text), pieces).ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const ordinary = base.filter((piece) => !isSpecial(piece) && piece.length > 0);
  const used = (at: number) => counts.get(at + SPECIAL.length) ?? 0;
  const ranked = ordinary.map((piece, at) => ({ piece, at, used: used(at) }));
  const single = ({ piece, used: times }: (typeof ranked)[number]) =>
    [...letterOf(piece)].length === 1 && (times > 0 || (letterOf(piece).codePointAt(0) ?? 0) < 0x250);
  const kept = ranked
    .sort(
      (one, other) =>
        Number(single(other)) - Number(single(one)) || other.used - one.used || one.at - other.at,
    )
    .slice(0, VOCABULARY_SIZE - SPECIAL.length)
    .sort((one, other) => one.at - other.at);
  return [...SPECIAL.map(([ours]) => ours), ...kept.map(({ piece }) => piece)];
}

/** For each line of the smaller vocabulary, the line of the base whose vector it takes; throws when one has none. */
export function rowsInBase(chosen: readonly string[], base: readonly string[]): number[] {
  const names = new Map<string, string>(SPECIAL);
  const at = new Map(base.map((piece, row) => [piece, row]));
  return chosen.map((piece) => {
    const row = at.get(names.get(piece) ?? piece);
    if (row === undefined) throw new Error(`training: the base knows no piece ${piece}`);
    return row;
  });
}
