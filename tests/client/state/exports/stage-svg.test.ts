import { Window } from "happy-dom";
import { expect, test } from "vitest";
import { ENTITY_TYPE_NAMES } from "#model";
import { inLines, type PictureMark, placeNames } from "../../../../client/state/exports/picture-names.ts";
import { type StagePicture, stageSvg } from "../../../../client/state/exports/stage-svg.ts";
import { entity, relation } from "../small-stage.ts";

const lenin = entity("Person", "Lenin & <Trotsky>", 9);
const party = entity("Organisation", "Party", 5);
const treaty = entity("Event", "Treaty", 3);
const byKind = Object.fromEntries(
  ENTITY_TYPE_NAMES.map((kind) => [kind, "rgb(1,2,3)"]),
) as StagePicture["colours"]["fill"];
const picture: StagePicture = {
  entities: [lenin, party, treaty],
  relations: [
    relation("MEMBER_OF", lenin, party),
    { ...relation("OPPOSES", party, treaty), confidence: 0.3 },
    relation("MEMBER_OF", lenin, treaty),
  ],
  places: new Map([
    [lenin.id, { x: 0, y: 0 }],
    [party.id, { x: 200, y: 80 }],
  ]),
  seeds: [lenin.id],
  colours: {
    fill: byKind,
    ink: byKind,
    ground: "white",
    text: "black",
    soft: "grey",
    edge: "brown",
    support: "green",
    oppose: "red",
    disputed: "crimson",
    accent: "maroon",
    groups: ["olive", "teal"],
  },
  title: "The graph around Lenin",
  caption: `3 entities. http://ibid/explore?seeds=${"x".repeat(300)}`,
};

test("a picture is well-formed XML with a title, a shape for each that has a place, legend and caption", () => {
  const parser = new new Window().DOMParser();
  const svg = parser.parseFromString(stageSvg(picture), "image/svg+xml").documentElement;
  expect(svg.querySelector("title")?.textContent).toBe("The graph around Lenin");
  const words = svg.textContent ?? "";
  for (const word of ["Lenin & <Trotsky>", "Party", "people 1", "organisations 1", "opposes", "less sure"]) {
    expect(words).toContain(word);
  }
  expect(svg.querySelectorAll("polygon").length).toBeGreaterThan(0);
  expect(svg.querySelectorAll("path[marker-end]")).toHaveLength(1);
  expect(svg.querySelector("script")).toBeNull();
});

test("groups lie on grounds of their tint beneath all lines and marks, and are named in the legend", () => {
  const group = { words: "Lenin & 1 more", tint: 1, members: [lenin.id, party.id, treaty.id] };
  const svg = stageSvg({ ...picture, groups: [group] });
  expect(stageSvg(picture)).not.toContain("olive");
  expect(svg).not.toContain("olive");
  expect(svg).toContain("Lenin &amp; 1 more</text>");
  const [ground, line] = [svg.indexOf('<g fill="teal"'), svg.indexOf("marker-end")];
  expect(ground).toBeGreaterThan(0);
  expect(ground).toBeLessThan(line);
  expect(svg).toContain('<path d="M0 0L200 -80"');
});

test("places point upwards in the layout and downwards in the picture", () => {
  expect(stageSvg(picture)).toMatch(/<polygon points="[^"]*"/u);
  expect(stageSvg(picture)).toContain('cx="0" cy="0"');
  expect(stageSvg(picture)).toMatch(/Q100 -40 /u);
});

test("names do not lie on each other or on other marks", () => {
  const marks: PictureMark[] = Array.from({ length: 40 }, (_, index) => ({
    entity: entity("Person", `Somebody Number ${index}`, 40 - index),
    x: (index % 8) * 70,
    y: Math.floor(index / 8) * 40,
    radius: 8,
  }));
  const names = placeNames(marks);
  const boxes = names.map(({ x, y, lines }) => ({
    x,
    y,
    w: Math.max(...lines.map((line) => line.length)) * 6.4,
    h: lines.length * 14.5,
  }));
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      expect(
        Math.abs(a.x - b.x) >= (a.w + b.w) / 2 - 1e-6 || Math.abs(a.y - b.y) >= (a.h + b.h) / 2 - 1e-6,
      ).toBe(true);
    }
  }
  expect(names.length).toBeGreaterThan(5);
});

test("a name stands where fewest lines cross it, and within the frame of the picture", () => {
  const mark = (name: string, x: number, y: number): PictureMark => ({
    entity: entity("Person", name, 1),
    x,
    y,
    radius: 6,
  });
  const [one, below, right] = [mark("One", 0, 0), mark("Below", 0, 200), mark("Right", 200, 0)];
  const lines = [
    { from: one, to: below },
    { from: one, to: right },
  ];
  const name = placeNames([one, below, right], lines).find((placed) => placed.mark === one);
  expect(name && (name.y < 0 || name.x < 0)).toBe(true);
  const long = { ...picture, entities: [{ ...lenin, label: "A Name of Twenty Letters" }, party] };
  const svg = stageSvg({ ...long, relations: [relation("MEMBER_OF", lenin, party)] });
  const [left = 0, , width = 0] = /viewBox="([^"]*)"/u.exec(svg)?.[1]?.split(" ").map(Number) ?? [];
  const edges = [...svg.matchAll(/<rect x="(-?[\d.]+)"[^>]*width="([\d.]+)"[^>]*rx="4"/gu)];
  expect(edges.length).toBe(2);
  for (const [, x = "", wide = ""] of edges) {
    expect(Number(x)).toBeGreaterThan(left);
    expect(Number(x) + Number(wide)).toBeLessThan(left + width);
  }
});

test("the legend says every kind of line that is there, and no other", () => {
  const words = (relations: StagePicture["relations"]) => stageSvg({ ...picture, relations });
  const plain = relation("MEMBER_OF", lenin, party);
  expect(words([plain])).toContain(">a relation<");
  expect(words([plain, relation("OPPOSES", lenin, party)])).toContain(">any other relation<");
  expect(words([{ ...plain, evidence: 9 }])).toContain(">stated more often<");
  expect(words([relation("APPEARS_WITH", lenin, party)])).toMatch(/>named in one sentence</u);
  expect(words([plain])).not.toMatch(/stated more often|named in one sentence|opposes|less sure/u);
});

test("long words are broken, and what is over is cut", () => {
  expect(inLines("abcdefghij", 4, 9)).toEqual(["abcd", "efgh", "ij"]);
  expect(inLines("one two three four", 7, 2)).toEqual(["one two", "three …"]);
});

test("the legend shows arrows where the drawing does, and what is disputed as the stage does", () => {
  const places = new Map([...picture.places, [treaty.id, { x: 90, y: -60 }]]);
  const relations = [
    { ...relation("SUPPORTS", lenin, treaty), contrary: true },
    relation("MEMBER_OF", lenin, party),
    relation("APPEARS_WITH", party, treaty),
  ];
  const svg = stageSvg({ ...picture, places, relations });
  const lineOf = (words: string) =>
    svg
      .slice(0, svg.indexOf(`>${words}<`))
      .split("<line ")
      .at(-1);
  expect(svg).toMatch(
    /<path [^>]*stroke="crimson"[^>]*stroke-dasharray="9 3 2 3"[^>]*url\(#head-disputed\)/u,
  );
  expect(svg).not.toContain(">supports<");
  expect(lineOf("disputed")).toContain("url(#head-disputed)");
  expect(lineOf("any other relation")).toContain("url(#head-edge)");
  expect(lineOf("named in one sentence")).not.toContain("marker-end");
});
