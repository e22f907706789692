import { describe, expect, test } from "vitest";
import { claimsOf } from "../told-claims.ts";

const BY = "By {Person|Lecky}\n\n";

/** The kind and the speaker of the last claim of a marked text. */
async function lastTold(marked: string): Promise<string> {
  const [kind = "", , ...speaker] = ((await claimsOf(BY + marked)).at(-1)?.split(": ")[0] ?? "").split(" ");
  return `${kind} ${speaker.join(" ")}`;
}

describe("a sentence that opens with somebody without a name is nobody's whom the text named before or names in it", () => {
  test.each([
    "The merchants of Odessa, who knew {Person|Herzen}, said that the blockade had ruined them.",
    "{Person|Herzen} left. A few older writers on the subject, following {Person|Herzen}, believed that he wanted the war.",
    "{Person|Herzen} left. The ambassador, who had served with {Person|Herzen} for years, thought that the speech was a bluff.",
    "{Person|Herzen} left. Soviet economists in the 1960s argued that profit should guide the enterprise.",
    "{Person|Herzen} left. Contemporary opinion in France held that the war was an English affair.",
    "{Person|Herzen} left. The minister told {Person|Canning} that the Sultan would never yield to them.",
    "{Person|Herzen} left. Another economist at Glasgow argued that all the figures were too low.",
    "{Person|Herzen} left. It was argued by some that {Person|Herzen} had no influence on the war.",
  ])("%s", async (marked) => {
    expect(await lastTold(marked)).toBe("reported -");
  });
});

test("who says we is the author, whatever he calls himself", async () => {
  const marked = "We communists on the other hand believe that the new society must free all who work in it.";
  expect(await lastTold(marked)).toBe("direct Lecky");
});

describe("who is called by such a noun, or named behind it, speaks", () => {
  test.each([
    ["The historian {Person|Herzen} argued that the war had ruined them.", "reported Herzen"],
    ["The ambassador, {Person|Herzen}, argued that the war had ruined them.", "reported Herzen"],
    ["The merchants came, and {Person|Herzen} argued that the war had ruined them.", "reported Herzen"],
    ["Many scholars, including {Person|Herzen}, argued that the war had ruined them.", "reported Herzen"],
    [
      "{Person|Herzen} writes that the town fell. And the same writer adds that the country did not recover.",
      "reported Herzen",
    ],
  ])("%s", async (marked, told) => {
    expect(await lastTold(marked)).toBe(told);
  });

  test("but 'the same writer' is nobody where two were named", async () => {
    const marked =
      "{Person|Herzen} and {Person|Kinglake} write that the town fell. And the same writer adds that the country did not recover.";
    expect(await lastTold(marked)).not.toContain("Herzen");
  });
});

describe("'he' behind an office without a name", () => {
  test("is whoever bears it", async () => {
    const marked =
      "They feared the Emperor {Person|Nicholas}. {Person|Canning} came. The Emperor alone understood the matter. He feels that the Turk is dying and that Europe must prepare for it.";
    expect(await lastTold(marked)).toBe("reported Nicholas");
  });

  test("is nobody where no one bears it", async () => {
    const marked =
      "{Person|Canning} came to the town. The ambassador alone understood the matter. He feels that the Turk is dying and that Europe must prepare for it.";
    expect(await lastTold(marked)).not.toContain("Canning");
  });
});

test("they are no body of which they only said something", async () => {
  const marked =
    "The workers of the town declared that the {Organisation|League} was an enemy to the cause. They believed that all its friends were traitors.";
  expect(await lastTold(marked)).not.toContain("League");
});

describe("a report is not told on", () => {
  test.each([
    "{Person|Marx} observed that the rule was kept. The distinction between the two rules is not a simple one.",
    "{Person|Marx} argued that the state would wither away. Some socialists feared the power of this new government.",
    "For example, {Person|Marx}, the founder of the party, was a writer. Wages are paid by the week in every town.",
  ])("%s", async (marked) => {
    expect(await lastTold(marked)).toBe("direct Lecky");
  });

  test("where its sentence turns to nobody else and stays in the past, it is", async () => {
    const marked =
      "{Person|Marx} observed that the rule was kept. The distinction between the two rules was not a simple one.";
    expect(await lastTold(marked)).toBe("reported Marx");
  });
});
