import { describe, expect, test } from "vitest";
import { type Recent, withRecent } from "../../../client/state/recent-views.ts";

const entity = (label: string): Recent => ({
  what: "entity",
  id: `person:${label}`,
  label,
  type: "Person",
});
const question = (words: string): Recent => ({ what: "question", words });

describe("what was looked at lately", () => {
  test("stands with the newest before, each once", () => {
    const all = [entity("a"), question("b"), entity("c")];
    expect(withRecent(all, question("b"))).toEqual([question("b"), entity("a"), entity("c")]);
  });

  test("is at most six things", () => {
    const six = ["a", "b", "c", "d", "e", "f"].map(entity);
    const next = withRecent(six, question("why"));
    expect(next.length).toBe(6);
    expect(next[0]).toEqual(question("why"));
    expect(next).not.toContainEqual(entity("f"));
  });

  test("tells an entity from a question of the same words", () => {
    expect(withRecent([question("person:a")], entity("a"))).toHaveLength(2);
  });
});
