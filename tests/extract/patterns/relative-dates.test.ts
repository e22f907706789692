import { expect, test } from "vitest";
import { datedText } from "../named-text.ts";

const lastDate = (body: string) => datedText(body).dates.at(-1)?.edtf;

test.each([
  ["In 1848 he fled. In the following year he came back.", "1849"],
  ["In 1848 he fled. The next year he came back.", "1849"],
  ["In 1848 he fled. He had been warned in the previous year.", "1847"],
  ["In May 1848 he fled. He died in the same year.", "1848"],
  ["In 1848 he fled. Two years later he came back.", "1850"],
  ["In 1848 he fled. A year later he came back.", "1849"],
  ["In 1848 he fled. Ten years earlier, he had come.", "1838"],
  ["In 1848 they rose. In March of the following year they lost.", "1849-03"],
  ["In 1967 he ruled. He invited them to Prague that December.", "1967-12"],
  ["In May 1918 they met. That autumn they parted.", "1918-23"],
  ["In May 1918 they met. The following spring they parted.", "1919-21"],
  ["In January 1918 they met. The following spring they parted.", "1918-21"],
  ["In May 1918 they met. In the same month they parted.", "1918-05"],
  ["In December 1918 they met. The following month they parted.", "1919-01"],
  ["On 31 December 1918 he slept. The next day he woke.", "1919-01-01"],
  ["In 1829 there were few. Twenty-five years later there were many.", "1854"],
  ["On 14 January 1099 they met, and two days later they left.", "1099-01-16"],
  ["On 14 January 1099 they met. Three weeks later they left.", "1099-02-04"],
  ["In December 1849 he fled. The following March he came back.", "1850-03"],
  ["In March 1848 it fell. In the following May it rose.", "1848-05"],
  ["In June 1099 they came. He had died the previous August.", "1098-08"],
  ["On 2 May 1640 he spoke. That same evening he left.", "1640-05-02"],
  ["On 14 January 1099 they met. A fortnight later they left.", "1099-01-28"],
  ["In May 1918 they met. A month later they parted.", "1918-06"],
  ["In 1918 they met. They parted in the spring of that year.", "1918-21"],
  ["In 1918 they met. They parted in the autumn of the following year.", "1919-23"],
  ["In the spring of 1918 they met. In the autumn they parted.", "1918-23"],
  ["In October 1918 they met. In the spring, they parted.", "1919-21"],
  ["In 1886 they met. On May Day they struck.", "1886-05-01"],
  ["In 1916 they met. On Easter Monday they rose.", "1916-04-24"],
  ["On 4 May 1886 they met. The day before, the police had fired.", "1886-05-03"],
  ["In 1886 they met. He had come the year before.", "1885"],
  ["On 5 March 1770 they fired. Next day he fled.", "1770-03-06"],
  ["He wrote on 3 June 1790: yours of the 1st inst. is here.", "1790-06-01"],
  ["He wrote on 3 January 1790: yours of the 28th ult. is here.", "1789-12-28"],
  ["On 12 January 1905 he left. On Sunday, the 22nd, they marched.", "1905-01-22"],
])("a date is told by the one named before it: %s", (body, edtf) => {
  expect(lastDate(body)).toBe(edtf);
});

test.each([
  "He came in the following year.",
  "He came that autumn.",
  "In 1848 he fled. Some of the next year’s budget was lost.",
  "In 1848 he fled. She was in the autumn of her life.",
  "He came in the autumn, and on Christmas Day he left.",
  "In 1848 he fled. A fortnight later he came back.",
  "In 1848 he fled. Several years later he came back.",
  "In 1848 he fled. It was the day before the battle.",
  "In 1848 he fled. At Easter eggs are eaten.",
])("where nothing before tells it, no date is made up: %s", (body) => {
  expect(["1848", undefined]).toContain(lastDate(body));
});

test("what is looked back on gives no year to the days after it", () => {
  expect(lastDate("On 7 June 1099 they came. He had died the previous August. On 13 June they fought.")).toBe(
    "1099-06-13",
  );
});

test("the day after a month tells no day", () => {
  expect(lastDate("In May 1918 they met. The next day they parted.")).toBe("1918-05");
});

test("a year named two paragraphs before is too far off", () => {
  expect(
    lastDate("In 1848 he fled.\n\nNobody wrote to him.\n\nHe waited.\n\nThe following year he died."),
  ).toBe("1848");
});
