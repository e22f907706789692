import { expect, test } from "vitest";
import {
  arrowed,
  counted,
  foundInWords,
  nameOf,
  openingWords,
  relationDirected,
  relationWords,
  sureInWords,
} from "../../../client/state/places-in-words.ts";

test("labels and ways are said without signs of Markdown", () => {
  expect(nameOf({ label: "*Nkrumah* and the _Chiefs_" })).toBe("Nkrumah and the Chiefs");
  expect(arrowed("*Nkrumah* -> cites -> A*STAR")).toBe("Nkrumah → cites → A*STAR");
});

test("words of the text say from whom they go where a relation is read against them", () => {
  expect(relationDirected({ type: "RELATED_TO", label: "accused" }, false)).toBe("← accused");
  expect(relationDirected({ type: "RELATED_TO", label: "accused" }, true)).toBe("accused");
  expect(relationDirected({ type: "OPPOSES" }, false)).toBe("opposed by");
});

test("a relation is worded from the end at which the reader stands", () => {
  expect(relationWords({ type: "CITES" }, true)).toBe("cites");
  expect(relationWords({ type: "CITES" }, false)).toBe("cited by");
  expect(relationWords({ type: "RELATED_TO", label: "taught" }, true)).toBe("taught");
  expect(relationWords({ type: "CITES", speaksOf: true }, false)).toBe("spoken of by");
});

test("a way is printed with arrows, whichever way it is read", () => {
  expect(arrowed("Lenin <- met <- Kautsky -> wrote -> Letters")).toBe(
    "Lenin ← met ← Kautsky → wrote → Letters",
  );
});

test("one is one, and thousands have their comma", () => {
  expect(counted(1, "relation")).toBe("1 relation");
  expect(counted(1_204, "entity", "entities")).toBe("1,204 entities");
});

test("only the sample is called an example; of another text the button names the entity", () => {
  expect(openingWords("bukharin-intro", "Treaty of Brest-Litovsk")).toBe("Open the example");
  expect(openingWords("my-notes", "Council of Trent")).toBe("Open Council of Trent");
  expect(openingWords("my-notes", undefined)).toBe("Open the graph");
});

test.each([
  ["encoder, reported", 0.836, "model, reported, 84 %"],
  ["author-of-work", 0.33, "author of work, 33 %"],
  ["by hand", 1, "by a reader"],
])("what %s found with a confidence of %s is said to be found so: %s", (method, confidence, words) => {
  expect(foundInWords({ method, confidence })).toBe(words);
});

test("a relation that a reader stated has no percentage, one that was read and accepted keeps it", () => {
  expect(sureInWords({ confidence: 1, status: "added" })).toBe("by a reader");
  expect(sureInWords({ confidence: 0.836, status: "accepted" })).toBe("84 %");
  expect(sureInWords({ confidence: 0.836 })).toBe("84 %");
});
