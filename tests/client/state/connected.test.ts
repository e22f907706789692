import fc from "fast-check";
import { expect, test } from "vitest";
import { type ConnectedRow, connectedRows, wayInWords, yearsOfRow } from "../../../client/state/connected.ts";
import { groupsOf } from "../../../client/state/connected-choices.ts";
import { layRings, outerRadius, ringRadii, ringsHeight, rowsOnRings } from "../../../client/state/rings.ts";
import { entity, relation, reply } from "./small-stage.ts";

const at = (one: ReturnType<typeof entity>, distance: number) => ({ ...one, distance });
const lenin = at(entity("Person", "Lenin"), 0);
const party = at({ ...entity("Organisation", "Party"), degree: 3 }, 1);
const text = at({ ...entity("Organisation", "Author"), degree: 90 }, 1);
const treaty = at({ ...entity("Event", "Treaty"), date: "1918-03" }, 2);
const rows = connectedRows(
  reply(
    [lenin, party, text, treaty],
    [
      relation("MEMBER_OF", lenin, party),
      { ...relation("CITES", text, lenin), evidence: 9 },
      { ...relation("CITES", text, treaty), evidence: 2 },
      relation("OPPOSES", party, treaty),
    ],
  ),
  lenin.id,
);

test("rows come nearest first, then strongest, with all the places that lead to them", () => {
  expect(rows.map(({ entity: { label }, distance, proofs }) => [label, distance, proofs])).toEqual([
    ["Author", 1, 9],
    ["Party", 1, 1],
    ["Treaty", 2, 3],
  ]);
  expect(rows[2]?.strength).toBeCloseTo(2.7);
});

test("the best way does not lead over one who names everything", () => {
  expect(wayInWords("Lenin", rows[2]?.way ?? [])).toBe("Lenin → belongs to → Party → opposes → Treaty");
});

test("a way is read with or against its arrows, and has the years of its dates", () => {
  expect(wayInWords("Lenin", rows[0]?.way ?? [])).toBe("Lenin → cited by → Author");
  expect(rows.map(yearsOfRow)).toEqual([undefined, undefined, { from: 1918, to: 1918 }]);
});

test("words of the text point the way that the text gives them", () => {
  const [ada, ben] = [at(entity("Person", "Ada"), 0), at(entity("Person", "Ben"), 1)];
  const accused = { ...relation("RELATED_TO", ben, ada), label: "accused" };
  const [row] = connectedRows(reply([ada, ben], [accused]), ada.id);
  expect(wayInWords("Ada", row?.way ?? [])).toBe("Ada ← accused ← Ben");
});

test("of two relations with the same one the more telling is the way, unless it is a guess", () => {
  const [ada, ben] = [at(entity("Person", "Ada"), 0), at(entity("Person", "Ben"), 1)];
  const cites = { ...relation("CITES", ada, ben), confidence: 0.95, evidence: 2 };
  const way = (opposes: number) => {
    const opposed = { ...relation("OPPOSES", ada, ben), confidence: opposes };
    const [row] = connectedRows(reply([ada, ben], [cites, opposed]), ada.id);
    return wayInWords("Ada", row?.way ?? []);
  };
  expect(way(0.6)).toBe("Ada → opposes → Ben");
  expect(way(0.4)).toBe("Ada → cites → Ben");
});

test("places are counted as the server counts them, where it does; strength still adds up", () => {
  const [ada, ben] = [at(entity("Person", "Ada"), 0), { ...entity("Person", "Ben"), places: 1 }];
  const two = [relation("CITES", ada, ben), relation("OPPOSES", ada, ben)];
  const [row] = connectedRows(reply([ada, ben], two), ada.id);
  expect(row).toMatchObject({ proofs: 1, strength: 1.8 });
});

test("rows are grouped by steps, then by kind in the order of the legend", () => {
  expect(groupsOf(rows).map(({ distance, groups }) => [distance, groups.map(({ kind }) => kind)])).toEqual([
    [1, ["Organisation"]],
    [2, ["Event"]],
  ]);
});

/** Rows of a random tree: each hangs on one that is nearer. */
const anyRows = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 60 }).map((parents) => {
  const made: ConnectedRow[] = [];
  parents.forEach((parent, index) => {
    const before = index === 0 ? undefined : made[parent % (made.length + 1)];
    const one = entity("Person", `p${index}`);
    const isDeep = before !== undefined && before.distance < 3;
    const steps = isDeep ? before.way : [];
    const step = { relation: relation("RELATED_TO", one, one), isOutward: true, to: one };
    const way = [...steps, step];
    const counts = { strength: 1, proofs: 1, isAccepted: false, texts: [] };
    made.push({ entity: one, distance: way.length, way, ...counts });
  });
  return made.sort((a, b) => a.distance - b.distance);
});

test("every row stands on the ring of its distance, and no two at one place", () => {
  fc.assert(
    fc.property(anyRows, (some) => {
      const places = layRings(some, 200);
      const radii = ringRadii(Math.max(...some.map(({ distance }) => distance)), 200);
      expect(places).toHaveLength(some.length);
      for (const { row, x, y, from } of places) {
        expect(Math.hypot(x, y)).toBeCloseTo(radii[row.distance - 1] ?? 0, 6);
        expect(from?.row.entity.id).toBe(row.way.at(-2)?.to.id);
      }
      expect(new Set(places.map(({ x, y }) => `${x.toFixed(4)} ${y.toFixed(4)}`)).size).toBe(some.length);
    }),
    { numRuns: 100 },
  );
});

test("few need no wide rings, and the picture is as high as its rings and the names beyond them", () => {
  expect(outerRadius(3, 298)).toBeLessThan(200);
  expect(outerRadius(150, 298)).toBe(298);
  const row = { distance: 1 } as ConnectedRow;
  const place = { row, radius: 100, x: 0, y: 0, from: undefined, room: 9 };
  const beside = ringsHeight([{ ...place, angle: Math.PI / 2 }], { outer: 100, names: 130 });
  const above = ringsHeight([{ ...place, angle: 0 }], { outer: 100, names: 130 });
  expect(beside).toBeLessThan(240);
  expect(above).toBeGreaterThanOrEqual(2 * 230);
});

test("the picture keeps to its number, and never shows one whose way is not drawn", () => {
  fc.assert(
    fc.property(anyRows, fc.integer({ min: 1, max: 30 }), (some, most) => {
      const shown = rowsOnRings(some, most);
      const ids = new Set(shown.map(({ entity: { id } }) => id));
      expect(shown.length).toBeLessThanOrEqual(most);
      for (const { way } of shown) for (const { to } of way) expect(ids.has(to.id)).toBe(true);
    }),
  );
});

test.each([
  ["accepted", true],
  ["added", true],
  ["disputed", false],
] as const)("a relation that is %s counts as accepted: %s", (status, isAccepted) => {
  const one = at(entity("Person", "Ada"), 0);
  const other = at(entity("Person", "Bela"), 1);
  const [row] = connectedRows(reply([one, other], [{ ...relation("CITES", one, other), status }]), one.id);
  expect(row?.isAccepted).toBe(isAccepted);
});

test("the year of a cited edition is none of a way", () => {
  const edition = { ...treaty, dateOf: "edition" as const };
  const row = rows.find(({ entity: one }) => one.id === treaty.id) as ConnectedRow;
  const way = row.way.map((step) => (step.to.id === treaty.id ? { ...step, to: edition } : step));
  expect(yearsOfRow({ ...row, way })).toBeUndefined();
});
