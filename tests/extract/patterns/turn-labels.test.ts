import { expect, test } from "vitest";
import { turnLabelOf } from "../../../extract/patterns/turn-labels.ts";

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
])("%s opens with none", (head) => {
  expect(turnLabelOf(head)).toBeUndefined();
});
