import fc from "fast-check";
import { expect, test } from "vitest";
import { type Laid, type Parcel, pack } from "../../../client/graph-view/layout-packing.ts";

const side = fc.integer({ min: 5, max: 300 });
const parcels = fc.array(fc.record({ width: side, height: side }), { minLength: 1, maxLength: 90 });

function touching(all: readonly Parcel[], laid: readonly Laid[]): number {
  let count = 0;
  all.forEach((a, first) => {
    all.slice(first + 1).forEach((b, after) => {
      const [one, other] = [laid[first], laid[first + 1 + after]];
      if (!one || !other) return;
      const isBeside = Math.abs(one.x - other.x) >= (a.width + b.width) / 2 - 1e-3;
      const isUnder = Math.abs(one.y - other.y) >= (a.height + b.height) / 2 - 1e-3;
      if (!isBeside && !isUnder) count += 1;
    });
  });
  return count;
}

test("no parcel lies on another, however many and of whatever size", () => {
  fc.assert(
    fc.property(parcels, (all) => {
      const laid = pack(all, 1.3);
      return laid.length === all.length && touching(all, laid) === 0;
    }),
    { numRuns: 60 },
  );
});

test("the first lies in the middle, and the whole is about as wide for its height as asked", () => {
  const all = Array.from({ length: 40 }, () => ({ width: 50, height: 50 }));
  const laid = pack(all, 2);
  expect(laid[0]).toEqual({ x: 0, y: 0 });
  const spread = (values: number[]) => Math.max(...values) - Math.min(...values) + 50;
  const ratio = spread(laid.map(({ x }) => x)) / spread(laid.map(({ y }) => y));
  expect(ratio).toBeGreaterThan(1.3);
  expect(ratio).toBeLessThan(3);
});
