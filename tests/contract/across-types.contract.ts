import { expect, test } from "vitest";
import { RefusedDecision } from "../../server/store/graph-store.ts";
import { withBoth } from "./decided.ts";
import type { Given } from "./given-store.ts";
import { LENIN, PARTY } from "./small-graphs.ts";

/** Two of different types are made one only by who says that this is meant. */
export function describeAcrossTypes(given: Given): void {
  test("a person and an organisation are made one only where that is said, and what is refused says how", async () => {
    await withBoth(given());
    const before = (await given().decisions({})).total;
    const act = { kind: "same" as const, keep: LENIN, merge: PARTY };
    const refused = await given()
      .decide({ act })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RefusedDecision);
    expect(refused).toMatchObject({ reason: "across types" });
    expect((refused as Error).message).toMatch(
      /is an organisation, and .* is a person: .*"acrossTypes": true/u,
    );
    expect((await given().decisions({})).total).toBe(before);
    const { row } = await given().decide({ act, acrossTypes: true });
    expect(row.state).toBe("active");
    expect((await given().entity(LENIN))?.type).toBe("Person");
    expect((await given().relations(PARTY, {}))?.relations).toEqual(
      (await given().relations(LENIN, {}))?.relations,
    );
  });
}
