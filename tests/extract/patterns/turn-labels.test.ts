import { expect, test } from "vitest";
import { initialsOf, isQuestionLine, turnLabelOf } from "../../../extract/patterns/turn-labels.ts";

test.each([
  ["REED: The trains", "REED"],
  ["**Javier (J):** We came", "Javier"],
  ["MISS ANTHONY—Yes, your honor", "MISS ANTHONY"],
  ["JUDGE HUNT—(Ordering her to stand up)", "JUDGE HUNT"],
  ["Q. And then?", "Q"],
  ["Q—Do you claim", "Q"],
  ["Mr. Harcourt—Do you claim", "Mr. Harcourt"],
  ["Mr. HARCOURT. The gentleman has", "HARCOURT"],
  ["Mr. VAN DYKE, of Delaware. I rise", "VAN DYKE"],
  ["Mrs. SHARPE (interrupting): No", "SHARPE"],
  ["Mr. SHARPE—That is so", "SHARPE"],
  ["The PRESIDING OFFICER. If there be", "PRESIDING OFFICER"],
  ["The CHAIRMAN: Order", "CHAIRMAN"],
  ["Mr. A. J. McKENNA. I do", "A. J. McKENNA"],
  ["Comrade HARCOURT: The party", "HARCOURT"],
  ["Comrade SHARPE (York): No", "SHARPE"],
  ["§ MR. HARCOURT (Leeds, East)", "HARCOURT"],
  ["Mr. SHARPE said, he had heard", "SHARPE"],
  ["MR. SHARPE asked the Secretary of State", "SHARPE"],
  ["SOCRATES. The laws are ours", "SOCRATES"],
  ["_Soc._ The laws are ours", "Soc"],
])("%s opens with a label", (head, label) => {
  expect(turnLabelOf(head)?.words).toBe(label);
});

test.each([
  "Moscow—the city of the tsars",
  "MOSCOW—a city",
  "OSBORNE, 4th December 1851.",
  "He said: Yes",
  "Mr. HARCOURT rose and said",
  "Mr. Harcourt. He was a man",
  "Mr. Harcourt—a lawyer",
  "London—The government",
  "The U.S. Army. It was",
  "The BBC said so.",
  "Mr. Sharpe said, he had heard",
  "Mr. SHARPE, who said so, left",
  "USSR. the state",
  "_Soc._ and _Crit._ are old men",
])("%s opens with none", (head) => {
  expect(turnLabelOf(head)).toBeUndefined();
});

test("a label of several names may come back as its initials, one of a single name may not", () => {
  expect(initialsOf("Margaret Hollis")).toBe("MH");
  expect(initialsOf("REED")).toBeUndefined();
});

test.each([
  ["Why was the strike lost?", true],
  ["**Why was it lost?**", true],
  ["Why was it lost? Nobody knows.", false],
  ["It was lost.", false],
  [`${"Why was it lost, and who lost it, ".repeat(15)}?`, false],
])("%j asks and does no more: %s", (words, asks) => {
  expect(isQuestionLine(words)).toBe(asks);
});
