import { expect, test } from "vitest";
import { placeOf, withBoth } from "./decided.ts";
import { entryOf } from "./entry-of.ts";
import type { Given } from "./given-store.ts";
import { LENIN } from "./small-graphs.ts";

/** Lines of a ledger that were changed on their way, or written for another graph. */
export function describeOddLedger(given: Given): void {
  test("a line of a day that is in no calendar is refused with its number, and not rolled on to the next month", async () => {
    const store = await withBoth(given());
    const lines = ["2026-02-30T10:00:00.000Z", "2025-04-31T10:00:00.000Z", "2024-02-29T10:00:00.000Z"].map(
      (time) =>
        JSON.stringify(
          entryOf({ kind: "rename", entity: LENIN, label: `Lenin of ${time.slice(0, 4)}` }, time),
        ),
    );
    const { added, refused } = await store.importDecisions(lines.join("\n"));
    expect([added, refused]).toEqual([
      1,
      [
        { line: 1, why: "Its time 2026-02-30T10:00:00.000Z is in no calendar." },
        { line: 2, why: "Its time 2025-04-31T10:00:00.000Z is in no calendar." },
      ],
    ]);
  });

  test("a decision that remembers what it names as something of another type is not applied to what has the id here", async () => {
    const store = await withBoth(given());
    const place = placeOf("letters", "Petrograd");
    const anchor = { id: LENIN, type: "Work" as const, label: "Not him", place, quote: "zz" };
    const rename = entryOf({ kind: "rename", entity: LENIN, label: "A Book" });
    const before = (await store.entity(LENIN))?.label;
    const reply = await store.importDecisions(JSON.stringify({ ...rename, anchors: [anchor] }));
    expect([reply.added, reply.unreplayed.map(({ decision }) => decision.id)]).toEqual([1, [rename.id]]);
    expect((await store.entity(LENIN))?.label).toBe(before);
    await store.decide({ act: { kind: "retype", entity: LENIN, type: "Place" } });
    await store.decide({ act: { kind: "rename", entity: LENIN, label: "Leninsk" } });
    expect(await store.entity(LENIN)).toMatchObject({ type: "Place", label: "Leninsk" });
  });
}
