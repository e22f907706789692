/** Longest word that is looked up piece by piece; a longer one is unknown (the limit of BERT's own vocabulary). */
const LONGEST_WORD = 100;
/** More pieces of one word are dropped, so that a formula or an address cannot fill a window. */
const MOST_PIECES = 8;
const MOST_REMEMBERED = 50_000;

const ACCENTS = /\p{Mn}/gu;
const PARTS = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;

/**
 * Cuts words into the pieces of a vocabulary, longest piece first (WordPiece, Schuster and Nakajima 2012); for an uncased
 * one, which is the rule, in lower case and with accents stripped.
 */
export class WordPieces {
  readonly first: number;
  readonly last: number;
  readonly #unknown: number;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #isCased: boolean;
  readonly #remembered = new Map<string, readonly number[]>();

  /** Takes the lines of `vocab.txt`; throws when a special piece is not among them. */
  constructor(vocabulary: readonly string[], isCased = false) {
    this.#isCased = isCased;
    this.#ids = new Map(vocabulary.map((piece, id) => [piece, id]));
    this.first = this.#special("[CLS]");
    this.last = this.#special("[SEP]");
    this.#unknown = this.#special("[UNK]");
  }

  /** The ids of a word's pieces: at least one, at most eight. */
  piecesOf(word: string): readonly number[] {
    const known = this.#remembered.get(word);
    if (known) return known;
    const pieces = this.#cut(word);
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(word, pieces);
    return pieces;
  }

  #special(piece: string): number {
    const id = this.#ids.get(piece);
    if (id === undefined)
      throw new Error(`encoder: vocab.txt holds no ${piece}; take the file that belongs to the model`);
    return id;
  }

  #cut(word: string): readonly number[] {
    const plain = this.#plain(word.slice(0, 2 * LONGEST_WORD));
    const pieces = (plain.match(PARTS) ?? []).flatMap((part) => this.#longestFirst(part));
    return pieces.length > 0 ? pieces.slice(0, MOST_PIECES) : [this.#unknown];
  }

  #plain(word: string): string {
    return this.#isCased ? word.normalize("NFC") : word.toLowerCase().normalize("NFD").replace(ACCENTS, "");
  }

  #longestFirst(part: string): number[] {
    if (part.length > LONGEST_WORD) return [this.#unknown];
    const pieces: number[] = [];
    let from = 0;
    while (from < part.length) {
      const [id, to] = this.#longestAt(part, from);
      if (id === undefined) return [this.#unknown];
      pieces.push(id);
      from = to;
    }
    return pieces;
  }

  #longestAt(part: string, from: number): [number | undefined, number] {
    const lead = from > 0 ? "##" : "";
    for (let to = part.length; to > from; to--) {
      const id = this.#ids.get(lead + part.slice(from, to));
      if (id !== undefined) return [id, to];
    }
    return [undefined, from];
  }
}
