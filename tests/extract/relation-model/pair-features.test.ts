import { expect, test } from "vitest";
import { readThrough } from "../../../extract/pipeline.ts";
import { readString } from "../../../extract/readers/read-text.ts";
import { relationCandidates } from "../../../extract/stages/relation-candidates.ts";
import { scripted, TITLE, unmarked } from "../marked-text.ts";

async function candidatesOf(marked: string) {
  const text = unmarked(`${TITLE}\n\n${marked}`);
  const document = await readThrough(readString(text.body, "text.txt"), scripted(text));
  return [...relationCandidates(document, (kind) => kind === "paragraph")].map((candidate) => ({
    ...candidate,
    features: candidate.features(),
    from: document.entities[candidate.sourceEntity]?.label,
    to: document.entities[candidate.target.entity]?.label,
  }));
}

test("two names are seen in both directions, with the words between them", async () => {
  const found = await candidatesOf("{Person|Anna Weil} founded the {Organisation|Labour League} then.");
  const there = found.find(({ pair }) => pair === "p Person Organisation");
  const back = found.find(({ pair }) => pair === "p Organisation Person");
  expect(there?.features).toContain("gg:fPO:founded the");
  expect(there?.features).toContain("g:fPO:founded");
  expect(back?.features).toContain("gg:bOP:founded the");
});

test("no word of a person's name is a feature, so that no list of persons is learned", async () => {
  const found = await candidatesOf("{Person|Zinoviev} wrote to {Person|Kamenev} in 1925 of it.");
  const seen = found.flatMap(({ features }) => [...features]).join("\n");
  expect(found.length).toBeGreaterThan(1);
  expect(seen).not.toMatch(/zinoviev|kamenev/iu);
  expect(seen).toContain("#year");
});

test("a name between two others is seen as its kind", async () => {
  const found = await candidatesOf(
    "{Person|Anna} joined {Person|Ben} in the {Organisation|Labour League} then.",
  );
  const far = found.find(({ from, to }) => from === "Anna" && to === "Labour League");
  expect(far?.features).toContain("gg:fPO:joined <P> in the");
});

test("a sentence of a thousand names gives a number of pairs that grows with its length, not with its square", async () => {
  const names = (count: number) =>
    `They saw ${Array.from({ length: count }, (_, at) => `{Organisation|Guild ${at}}`).join(", ")} there.`;
  const [half, whole] = [await candidatesOf(names(300)), await candidatesOf(names(600))];
  expect(half.length).toBeGreaterThan(1_000);
  expect(whole.length).toBeLessThan(2.2 * half.length);
});
