import fc from "fast-check";
import { expect, test } from "vitest";
import { type Piece, piecesOf } from "../../../client/state/text-marks.ts";

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly name?: string;
}

const flat = (pieces: readonly Piece<Mark>[]): [number, number][] =>
  pieces.flatMap((piece) =>
    piece.mark ? flat(piece.inner) : [[piece.start, piece.end] as [number, number]],
  );

test("the pieces put together are the text again, whatever is marked", () => {
  const mark = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 25 }))
    .map(([start, long]) => ({ start, end: start + long }));
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
      const spans = flat(piecesOf({ start: 10, end: 50 }, marks));
      expect(spans[0]?.[0]).toBe(10);
      expect(spans.at(-1)?.[1]).toBe(50);
      for (const [index, [start]] of spans.slice(1).entries()) expect(start).toBe(spans[index]?.[1]);
    }),
  );
});

test("a mark within a mark is nested", () => {
  const outer = { start: 0, end: 20, name: "outer" };
  const inner = { start: 5, end: 9, name: "inner" };
  const [only] = piecesOf<Mark>({ start: 0, end: 20 }, [inner, outer]);
  expect(only?.mark).toBe(outer);
  expect(only?.inner?.map(({ mark }) => mark?.name)).toEqual([undefined, "inner", undefined]);
});

test("two marks on the same words are both kept", () => {
  const pieces = piecesOf<Mark>({ start: 0, end: 4 }, [
    { start: 0, end: 4, name: "place" },
    { start: 0, end: 4, name: "name" },
  ]);
  expect(pieces[0]?.mark?.name).toBe("place");
  expect(pieces[0]?.inner?.[0]?.mark?.name).toBe("name");
});
