import { expect, test } from "vitest";
import { isClosedQuotation, opensQuotation } from "../../../extract/patterns/block-quotations.ts";

const LONG = "Anarchist ideas now assume living forms in this epoch of the radical demolition of society.";
const lead = (before: string, head = LONG, tail = head) => opensQuotation({ before, head, tail });

test.each([
  "A historian of anarchism, Paul Avrich, fills in the background:",
  "The congress carried this resolution:",
  "Court day has been described by John Wayland as follows:",
  "In a letter to the council she wrote:",
])("a colon behind words of quoting leads into a block quotation: %s", (before) => {
  expect(lead(before)).toBe("colon");
});

test.each([
  "Candidates nominated by political parties, both major and minor, were:",
  "The armed forces under the ministry are divided into:",
  "The number of units is to be reduced in accordance with the table:",
  "There is one prize given for music:",
])("a colon behind the head of a list or table leads into no quotation: %s", (before) => {
  expect(lead(before)).toBe("no");
});

test("a colon leads into a quotation where the block is in marks, ends in a note mark or speaks as I", () => {
  const neutral = "This is the inspiring task of the organisation in those years:";
  expect(lead(neutral)).toBe("no");
  expect(lead(neutral, `“${LONG}”`)).toBe("colon");
  expect(lead(neutral, LONG, `${LONG}[12]`)).toBe("colon");
  expect(lead(neutral, `We hold that ${LONG}`)).toBe("colon");
});

test("a line that breaks off leads on: in a word of saying, or before small letters that end in a note mark", () => {
  expect(lead("a few days after the dissolution of the Constituent Assembly) he stated,")).toBe("open");
  const small = `surrendering the workers to the employing class and their agents, ${LONG}`;
  const off = "The theft of all their documents was meant to destroy the evidence of plots for";
  expect(lead(off, small)).toBe("open");
  const list = "the imperial crown on the death of his father in 1378 and was deposed in 1400;";
  expect(lead(list, small)).toBe("no");
  expect(lead(list, small, `${small}[345]`)).toBe("open");
  expect(lead("and so it ended in the spring of that year.")).toBe("no");
  expect(lead("There were three kinds of them:", `- ${LONG}`)).toBe("no");
});

test("a block in marks from end to end is one quotation", () => {
  expect(isClosedQuotation("“It was so", "it was so.”[3]")).toBe(true);
  expect(isClosedQuotation("“It was so", "it was so.")).toBe(false);
});

test("single marks enclose a block as double ones do, and an apostrophe does not", () => {
  expect(isClosedQuotation("'It was so", "it was so.'")).toBe(true);
  expect(isClosedQuotation("‘It was so", "it was so.’[3]")).toBe(true);
  expect(isClosedQuotation("'Tis so", "it was so.")).toBe(false);
  expect(isClosedQuotation("'It was so", "the workers'")).toBe(false);
  expect(lead("His general picture of him is savage:", `'${LONG}`, "it was so.'")).toBe("colon");
  expect(lead("His general picture of him is savage:", `'${LONG}`, "it was so.")).toBe("no");
});
