import { describe, expect, test } from "vitest";
import { claimsOf } from "../told-claims.ts";

/** The kind and the speaker of the last claim of a marked text. */
async function lastTold(marked: string): Promise<string> {
  const [kind = "", , ...speaker] = ((await claimsOf(marked)).at(-1)?.split(": ")[0] ?? "").split(" ");
  return `${kind} ${speaker.join(" ")}`;
}

describe("what somebody without a name holds is reported in nobody's name", () => {
  test.each([
    "By {Person|Lecky}\n\nFunctionalists argued that the plan arose late, when it became possible.",
    "By {Person|Lecky}\n\nSome critics have maintained that the thesis rests on one inscription.",
    "By {Person|Lecky}\n\nIt is often argued that children learn language quickly.",
    "By {Person|Lecky}\n\n{Person|Marx} held that they would win. Many scholars claimed that the peasants were forgotten.",
    "By {Person|Lecky}\n\n{Person|Woolman} held that they sinned. {Person|Woolman}'s opponent, however, replied that the flood did not reach them.",
    "By {Person|Lecky}\n\n{Person|Woolman} and {Person|Fox}'s friends maintained that the flood did not reach them.",
    "By {Person|Lecky}\n\n{Person|Woolman} came. His many critics argued that the flood did not reach them.",
  ])("%s", async (marked) => {
    expect(await lastTold(marked)).toBe("reported -");
  });

  test.each([
    ["those who are judged", "Those who maintain that labour alone is the source of wealth forget machines."],
    ["what readers may do", "Some readers may note that the same point was made before in another book."],
    ["what is worth saying", "It is worth noting that this is a new figure in the surveys of the trade."],
    ["what they found", "The students found systems that forced them to take courses which nobody wanted."],
    [
      "what is only supposed",
      "If they argue that men act without motives, they assert a barren proposition.",
    ],
    [
      "a ruling",
      "Although {Person|Fox} refused the ruling, there is no evidence that he ever left the town.",
    ],
    ["a question", "Need it be said that no such measures could destroy the habit of union?"],
  ])("but not %s", async (_, words) => {
    expect(await lastTold(`By {Person|Lecky}\n\n${words}`)).toBe("direct Lecky");
  });
});

describe("who bears a title speaks by it", () => {
  test("the duke", async () => {
    const marked =
      "The {Person|Duke of Alva} came to Brussels. The town was quiet. The duke declared that the towns were lost.";
    expect(await lastTold(marked)).toBe("reported Duke of Alva");
  });
});
