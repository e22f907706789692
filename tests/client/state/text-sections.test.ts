import { expect, test } from "vitest";
import type { Block } from "../../../client/state/text-layout.ts";
import { sectionsOf } from "../../../client/state/text-sections.ts";

const block = (start: number, end: number, kind: Block["kind"] = "paragraph"): Block => ({
  kind,
  start,
  end,
  mentions: [],
  claims: [],
  markers: [],
  quoted: [],
});

test("blocks stand in their order in sections of about three screens, none left out", () => {
  const blocks = Array.from({ length: 100 }, (_, index) => block(index * 1_000, index * 1_000 + 990));
  const sections = sectionsOf(blocks);
  expect(sections.flatMap((section) => section.blocks)).toEqual(blocks);
  expect(sections).toHaveLength(17);
  expect(sections[1]).toMatchObject({ start: 6_000, end: 11_990 });
});

test("a heading never begins a section but the first", () => {
  const sections = sectionsOf([
    block(0, 100, "heading"),
    block(102, 7_000),
    block(7_002, 7_020, "heading"),
    block(7_022, 8_000),
  ]);
  expect(sections.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([
    ["heading", "paragraph", "heading"],
    ["paragraph"],
  ]);
});

test("a text without words has no section", () => {
  expect(sectionsOf([])).toEqual([]);
});
