// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { allHidden, showAllHidden } from "../../../client/state/connected-hidden.ts";
import { connected } from "../../../client/state/connected-state.ts";
import { perform, view } from "../../../client/state/store.ts";
import { START, type View } from "../../../client/state/view.ts";
import { WAIT } from "../../wait.ts";
import { entity, relation, reply } from "./small-stage.ts";

const lenin = { ...entity("Person", "Lenin"), distance: 0 };
const party = entity("Organisation", "Party");
const whole = reply([lenin, party], [relation("MEMBER_OF", lenin, party)]);
const bare = reply([lenin], []);

afterEach(() => vi.unstubAllGlobals());

/** Looks at all that is connected to Lenin, of whom nothing is surer than 90 %, and waits for it. */
async function lookAt(more: Partial<View>, all = whole): Promise<void> {
  vi.stubGlobal("fetch", async (address: string) => {
    if (!address.includes("/subgraph")) return Response.json({ rows: [], relations: [], claims: [] });
    const asked = new URL(address, "http://ibid").searchParams;
    const isFiltered = asked.has("minConfidence") || !address.includes("MEMBER_OF");
    return Response.json(isFiltered ? bare : all);
  });
  perform(() => ({ ...START, page: "answer", centre: lenin.id, ...more }));
  await vi.waitFor(() => expect(connected.state.value.status).toBe("there"), WAIT);
}

test("what is less sure than asked is hidden, not unsaid, and comes back where the filter is taken off", async () => {
  await lookAt({ atLeast: 99 });
  const hidden = allHidden.value;
  expect(hidden?.words).toBe("Filters hide the one entity that it is connected to: at least 99 % sure");
  if (hidden) perform(showAllHidden(hidden));
  expect(view.value.atLeast).toBe(0);
  await vi.waitFor(() => expect(connected.state.value).toMatchObject({ value: { total: 1 } }), WAIT);
  expect(allHidden.value).toBeUndefined();
});

test("relations, kinds and years hide as well, and other filters are left alone", async () => {
  await lookAt({ hiddenRelations: ["MEMBER_OF"], leastTies: 3 });
  expect(allHidden.value?.words).toBe(
    "Filters hide the one entity that it is connected to: without “belongs to”",
  );
  await lookAt({ hiddenKinds: ["Organisation"], leastTies: 3 });
  expect(allHidden.value).toMatchObject({ count: 1, filters: ["kinds"] });
  expect(showAllHidden({ filters: ["kinds"] })(view.value)).toMatchObject({ hiddenKinds: [], leastTies: 3 });
});

test("where nothing is connected, no filter is blamed", async () => {
  await lookAt({ atLeast: 98 }, bare);
  expect(allHidden.value).toBeUndefined();
});
