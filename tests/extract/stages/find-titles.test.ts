import { expect, test } from "vitest";
import { AVRICH, cited, ties } from "../cited-text.ts";
import type { Thing } from "../named-text.ts";

const noted = (note: string) => ["They lost.(1)", "Notes", `(1) ${note}`];

test("a title that nobody marked is found behind its author", () => {
  const found = cited(noted("Paul Avrich, The Russian Anarchists (Princeton 1967) p.14."), [AVRICH]);
  const work = found.entities[2];
  expect(work).toMatchObject({ type: "Work", label: "The Russian Anarchists" });
  expect(work?.mentions[0]).toMatchObject({ method: "reference" });
  expect(ties(found)).toContain("Paul Avrich AUTHORED The Russian Anarchists");
});

test("a title that nobody marked is found though the periodical behind it was", () => {
  const found = cited(
    ["One.", "References", "Avrich, Paul. 1967. The Legacy of the Raids. Kommunist 29, 129-42."],
    [AVRICH, ["Work", "Kommunist"]],
  );
  expect(ties(found)).toContain("Paul Avrich AUTHORED The Legacy of the Raids");
});

test("a title that nobody marked is no work of the same title by another author", () => {
  const goldman: Thing = ["Person", "Emma Goldman"];
  const found = cited(
    [
      "They lost.(1) They won.(2)",
      "Notes",
      "(1) Paul Avrich, The Long Struggle (Princeton 1967) p.14.",
      "(2) Emma Goldman, The Long Struggle (London 1930) p.2.",
    ],
    [AVRICH, goldman],
  );
  expect(found.entities.filter(({ type }) => type === "Work")).toHaveLength(2);
  expect(ties(found).filter((tie) => tie.includes("AUTHORED"))).toEqual([
    "Emma Goldman AUTHORED The Long Struggle",
    "Paul Avrich AUTHORED The Long Struggle",
  ]);
});
