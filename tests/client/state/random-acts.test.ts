// @vitest-environment happy-dom
import fc from "fast-check";
import { beforeAll, expect, test, vi } from "vitest";
import type { Act } from "#model";
import { decide, redoNext, undoLast } from "../../../client/state/decide.ts";
import { renameReader } from "../../../client/state/reader-name.ts";
import { perform, view } from "../../../client/state/store.ts";
import { START } from "../../../client/state/view.ts";
import { anyChange } from "./any-change.ts";
import { anyId, anyView } from "./any-view.ts";
import { fakeLedger, settle } from "./fake-ledger.ts";

const ledger = fakeLedger();

beforeAll(() => {
  vi.stubGlobal("fetch", ledger.answer);
  renameReader("N. Krupskaya");
});

const anyDecision: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant("accept" as const), judged: fc.record({ entity: anyId }) }),
  fc.record({ kind: fc.constant("reject" as const), judged: fc.record({ entity: anyId }) }),
  fc.record({ kind: fc.constant("same" as const), keep: anyId, merge: anyId }),
  fc.record({ kind: fc.constant("rename" as const), entity: anyId, label: fc.constant("N. I. Bukharin") }),
);

/** What a reader does: changes the view, or decides. */
const anyDeed = fc.oneof(
  { weight: 4, arbitrary: anyChange.map((change) => async () => perform(change)) },
  {
    weight: 1,
    arbitrary: anyDecision.map((act) => async () => {
      await decide({ acts: [act], done: "Decided" });
    }),
  },
);

/** A test that has run out of its time stops deciding, lest its acts fall among those of the next. */
function goesOn(signal: AbortSignal): void {
  if (signal.aborted) throw signal.reason;
}

async function times(count: number, act: () => void): Promise<void> {
  for (let turn = 0; turn < count; turn++) {
    act();
    await settle();
  }
}

test("fifty random acts and fifty undos end in the first view, with nothing decided: 500 runs", async ({
  signal,
}) => {
  await fc.assert(
    fc.asyncProperty(anyView, fc.array(anyDeed, { minLength: 50, maxLength: 50 }), async (first, deeds) => {
      goesOn(signal);
      perform(() => first);
      for (const deed of deeds) await deed();
      await times(deeds.length, undoLast);
      expect(view.peek()).toEqual(first);
      expect(ledger.holding()).toEqual([]);
    }),
    { numRuns: 500 },
  );
  expect(ledger.length()).toBeGreaterThan(5_000);
}, 600_000);

test("what was undone and done again ends in the same view, with the same decided", async ({ signal }) => {
  await fc.assert(
    fc.asyncProperty(anyView, fc.array(anyDeed, { minLength: 10, maxLength: 10 }), async (first, deeds) => {
      goesOn(signal);
      perform(() => first);
      for (const deed of deeds) await deed();
      const [last, held] = [view.peek(), ledger.holding()];
      await times(deeds.length, undoLast);
      await times(deeds.length, redoNext);
      expect(view.peek()).toEqual(last);
      expect(ledger.holding()).toEqual(held);
      await times(deeds.length, undoLast);
      perform(() => START);
    }),
    { numRuns: 100 },
  );
}, 600_000);
