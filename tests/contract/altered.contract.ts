import { expect, test } from "vitest";
import type { Decision } from "#model";
import { withBoth } from "./decided.ts";
import type { Given } from "./given-store.ts";
import { LENIN } from "./small-graphs.ts";

/** Lines of a ledger that come back changed. */
export function describeAltered(given: Given): void {
  test("a known entry that comes with another reason or other anchors is told by its line, and ours is kept", async () => {
    const store = await withBoth(given());
    await store.decide({ act: { kind: "rename", entity: LENIN, label: "N. Lenin" }, reason: "signed so" });
    const ledger = await store.exportDecisions();
    const own = JSON.parse(ledger.trimEnd().split("\n").at(-1) ?? "") as Decision;
    const { reason: _reason, ...bare } = own;
    const anchors = own.anchors.map((anchor) => ({ ...anchor, label: "V. Lenin" }));
    const lines = [own, { ...own, reason: "a guess" }, bare, { ...own, anchors }];
    const reply = await store.importDecisions(lines.map((line) => JSON.stringify(line)).join("\n"));
    expect(reply).toMatchObject({ added: 0, known: 4, refused: [] });
    expect(reply.altered).toEqual([
      { line: 2, why: expect.stringContaining("another reason: the line was changed on the way") },
      { line: 3, why: expect.stringContaining("another reason") },
      { line: 4, why: expect.stringContaining("other words of what it speaks of") },
    ]);
    expect(await store.exportDecisions()).toBe(ledger);
  });
}
