import { expect, test } from "vitest";
import { quotedTitlesIn } from "../../../extract/patterns/quoted-titles.ts";

const read = (words: string) =>
  quotedTitlesIn(words).map(({ start, end, periodical }) => [
    words.slice(start, end),
    ...(periodical ? [words.slice(periodical.start, periodical.end)] : []),
  ]);

test.each([
  [
    "Cynthia Whissell, “Analysis of the Songs of Paul McCartney and John Lennon,” Computers and the Humanities, vol. 30, no. 3 (1996), pp. 257–65.",
    [["Analysis of the Songs of Paul McCartney and John Lennon", "Computers and the Humanities"]],
  ],
  [
    'Cook, Simon. "Our Eyes, Spinning Like Propellers." Screen, 2007: 79–91.',
    [["Our Eyes, Spinning Like Propellers", "Screen"]],
  ],
  [
    "Feldman, Seth. \"'Peace between Man and Machine': Dziga Vertov's Film.\" in: Barry Grant, ed. Documents. 1998",
    [["'Peace between Man and Machine': Dziga Vertov's Film"]],
  ],
  ['See, for example, Justin Rice, "What Makes Hemingway?"', [["What Makes Hemingway?"]]],
  ["“Days of Shame.” The Manila Times. August 20, 2013.", [["Days of Shame", "The Manila Times"]]],
  [
    "E. Jones, ‘The Poor Law in Wales’, Past and Present 12 (1957), 34",
    [["The Poor Law in Wales", "Past and Present"]],
  ],
] as const)(
  "a quoted title behind names is a title, and what goes on as a periodical is one: %s",
  (words, wanted) => {
    expect(read(words)).toEqual(wanted);
  },
);

test.each([
  'The courts held that the office "Belongs to the Spiritual jurisdiction" (Brown v. Lother).',
  '"It is only the attempt to write down your ideas that helps." Wittgenstein, p. 109.',
  'He called it the "Great Refusal", and left.',
  'Gellius, XV, 27: "Postea lex Hortensia late, qua cautum est, ut plebiscita universum populum tenerent."',
  '"De agris militum ejus decretum, ut quod quisque eorum annos militasset." Livy, XXXI, 19.',
  "It was “never a title”, 1905.",
  "Mandell Creighton, Persecution and Tolerance (1895), p. 55. ‘However eager the clergy might be, their efforts would have been in vain.’",
  'Ibid., pp. 9-10. "The heretic is as offensive to the believer as one who should rudely tell him so."',
  '"N. N.," The Levite Rebuked.',
])("words in marks within a sentence, or with nobody before them, are no title: %s", (words) => {
  expect(read(words)).toEqual([]);
});

test("a date, a place in a book or an editor behind a title is no periodical", () => {
  expect(read('J. Ross, "A Discussion of Derrida," May 24, 1996')).toEqual([["A Discussion of Derrida"]]);
  expect(read('J. Mill, "Political Economy," Book II, p. 3')).toEqual([["Political Economy"]]);
});

test("each mark is looked at once, however many there are", () => {
  const words = 'A. Archer, "The Rise" '.repeat(20_000);
  expect(quotedTitlesIn(words).length).toBeLessThanOrEqual(20_000);
});
