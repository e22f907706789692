import { expect, test } from "vitest";
import { turnLabelOf } from "../../../extract/patterns/turn-labels.ts";

test.each([
  ["REED: The trains", "REED"],
  ["**Javier (J):** We came", "Javier"],
  ["MISS ANTHONY—Yes, your honor", "MISS ANTHONY"],
  ["JUDGE HUNT—(Ordering her to stand up)", "JUDGE HUNT"],
  ["Q. And then?", "Q"],
])("%s opens with a label", (head, label) => {
  expect(turnLabelOf(head)?.words).toBe(label);
});

test.each(["Moscow—the city of the tsars", "MOSCOW—a city", "OSBORNE, 4th December 1851.", "He said: Yes"])(
  "%s opens with none",
  (head) => {
    expect(turnLabelOf(head)).toBeUndefined();
  },
);
