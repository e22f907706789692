import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ENTITY_TYPE_NAMES } from "#model";
import { kindColour } from "../../../client/state/kinds.ts";

const css = readFileSync("client/styles/tokens.css", "utf8");
const LOOKS = ["light", "dark"] as const;
type Look = (typeof LOOKS)[number];

/** The colour of a token in a look, as it stands in the style sheet. */
function token(name: string, look: Look): string {
  const pair = css.match(new RegExp(`${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`, "u"));
  const colour = pair?.[look === "light" ? 1 : 2];
  if (!colour) throw new Error(`tokens.css has no ${name}`);
  return colour;
}

/** Relative luminance of a colour (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test.each(LOOKS)("in the %s look every text is read against every ground: 4.5 to 1", (look) => {
  for (const text of ["--text", "--text-soft", "--accent"]) {
    for (const ground of ["--paper", "--rail", "--raised", "--stage"]) {
      expect(contrast(token(text, look), token(ground, look)), `${text} on ${ground}`).toBeGreaterThanOrEqual(
        4.5,
      );
    }
  }
  for (const tone of ["--good", "--warn", "--bad", "--accent"]) {
    for (const ground of [`${tone}-soft`, "--paper", "--raised", "--rail"]) {
      expect(contrast(token(tone, look), token(ground, look)), `${tone} on ${ground}`).toBeGreaterThanOrEqual(
        4.5,
      );
    }
    expect(contrast(token("--text", look), token(`${tone}-soft`, look))).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast(token("--on-strong", look), token("--strong", look))).toBeGreaterThanOrEqual(4.5);
  expect(contrast(token("--text", look), token("--place", look))).toBeGreaterThanOrEqual(4.5);
});

test.each(LOOKS)(
  "in the %s look the border of what can be pressed or filled in is told from its ground: 3 to 1",
  (look) => {
    for (const ground of ["--paper", "--rail", "--raised", "--stage"]) {
      for (const line of ["--line-strong", "--focus"]) {
        expect(
          contrast(token(line, look), token(ground, look)),
          `${line} on ${ground}`,
        ).toBeGreaterThanOrEqual(3);
      }
    }
  },
);

test.each(LOOKS)("in the %s look every kind and tone is told from the stage: 3 to 1", (look) => {
  const inks = ENTITY_TYPE_NAMES.map((kind) => `${kindColour(kind)}-ink`);
  for (const name of [...inks, "--edge", "--support", "--oppose", "--disputed", "--line-strong", "--focus"]) {
    expect(contrast(token(name, look), token("--stage", look)), name).toBeGreaterThanOrEqual(3);
  }
});
