import { expect, test } from "vitest";
import { wordsOf } from "../../../../extract/patterns/words.ts";
import { encodeWords } from "../../../../extract/recognisers/encoder/encode-words.ts";
import { readWords } from "../../../../extract/recognisers/encoder/read-words.ts";
import type { Pieces } from "../../../../extract/recognisers/encoder/session.ts";
import { TAGS } from "../../../../extract/recognisers/encoder/tags.ts";
import { WordPieces } from "../../../../extract/recognisers/encoder/word-pieces.ts";
import { PAIR_ROW } from "../../../../extract/recognisers/encoder/word-vectors.ts";

const PIECES = new WordPieces(["[PAD]", "[CLS]", "[SEP]", "[UNK]", "the", "war", "treaty"]);

/** How often the session was asked for a text, and how sure it was of a claim at each word: here, which piece stands there. */
async function read(text: string): Promise<{ runs: number; claims: number[] }> {
  let runs = 0;
  const run = async ({ ids }: Pieces) => {
    runs++;
    const claim = Float32Array.from(ids);
    return {
      claim,
      names: new Float32Array(ids.length * TAGS),
      pair: new Float32Array(ids.length * PAIR_ROW),
    };
  };
  const vectors = await readWords(encodeWords(text, wordsOf(text), PIECES), PIECES, {
    native: true,
    run,
    close: async () => undefined,
  });
  return { runs, claims: [...vectors.claims] };
}

test("what is the same again and again is read once, and answered for every word", async () => {
  const { runs, claims } = await read("qwertz ".repeat(20_000));
  expect(runs).toBeLessThan(6);
  expect(new Set(claims)).toEqual(new Set([3]));
});

test("one other word is read where it stands", async () => {
  const { claims } = await read(`${"qwertz ".repeat(5_000)}treaty ${"qwertz ".repeat(5_000)}`);
  expect(claims.filter((claim) => claim !== 3)).toEqual([6]);
  expect(claims.indexOf(6)).toBe(5_000);
});
