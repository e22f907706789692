import { expect, test } from "vitest";
import { classicalReferencesIn } from "../../../extract/patterns/classical-references.ts";
import { growthOf } from "../../growth.ts";

function read(note: string): string[] {
  return classicalReferencesIn(note).map(({ author, title }) =>
    [author, title].map((span) => (span ? note.slice(span.start, span.end) : "-")).join(" | "),
  );
}

test.each([
  ["Tac. Ann. iii. 27", ["Tac. | Ann."]],
  ["Cf. Tac. Ann. XV. 44; Suet. Nero, 16.", ["Tac. | Ann.", "Suet. | Nero"]],
  ["Plin. Ep. x. 96", ["Plin. | Ep."]],
  ["Cic. de Off. i. 22; Cic. in Verr. ii. 4, 26", ["Cic. | de Off.", "Cic. | in Verr."]],
  ["Thuc. ii. 40; Hom. Il. vi. 6", ["Thuc. | -", "Hom. | Il."]],
  ["Aug. De Civ. Dei, xix. 7", ["Aug. | De Civ. Dei"]],
  ["Diod. Sic. xi. 4", ["Diod. Sic. | -"]],
  ["Euseb. Hist. Eccles. l. vi. c. 39", ["Euseb. | Hist. Eccles."]],
  ["Euseb. l. vi. c. 41", ["Euseb. | -"]],
  ["Just. Mart. Apol. i. 4", ["Just. Mart. | Apol."]],
  ["Hdt. 1.1", ["Hdt. | -"]],
  ["Sen. de Ben. iii. 20", ["Sen. | de Ben."]],
  ["One Aufidius (Val. Max. vi. 9. 7) did", ["Val. Max. | -"]],
] as const)("%s names an author cut short, and his title", (note, found) => {
  expect(read(note)).toEqual(found);
});

test.each([
  "The letter of Aug. 12 was lost.",
  "Aug. Comte, iii. 5",
  "Theod. Mommsen, ii. 4",
  "Sen. Doc. 12, p. 4",
  "Gen. Stat. 12, 14",
  "Greg. Smith, History of Hull, ii. 3",
  "Paramo de Orig. Offic. S. Inquis. Lib. II. Tit. 1",
  "Liv. Johnson, The Mill, p. 4",
  "He wrote to Hor. Walpole, ii. 3",
  "Herod. The king was dead.",
])("%s names none", (note) => {
  expect(read(note)).toEqual([]);
});

test("short forms in a row cost no more than their length", () => {
  expect(growthOf(classicalReferencesIn, (size) => "Tac. Ann. de Rep. ".repeat(size), 2_000)).toBeLessThan(2);
});
