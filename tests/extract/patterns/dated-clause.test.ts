import { expect, test } from "vitest";
import { datePhrasesIn } from "../../../extract/patterns/date-phrases.ts";
import { datedClause, holdsVerb } from "../../../extract/patterns/dated-clause.ts";

/** The part of a sentence that its last date dates. */
function told(sentence: string): string {
  const date = datePhrasesIn(sentence).at(-1) ?? { start: 0, end: 0 };
  const { start, end } = datedClause(sentence, { start: 0, end: sentence.length }, date);
  return sentence.slice(start, end);
}

test.each([
  ["The plans failed after Gizenga was arrested in January 1962", "Gizenga was arrested in January 1962"],
  [
    "As Lumumba was choosing his ministers, the Chamber convened on 21 June 1960",
    "the Chamber convened on 21 June 1960",
  ],
  [
    "Nkrumah led the cabinet, and on 6 March 1957 Ghana received its independence",
    "on 6 March 1957 Ghana received its independence",
  ],
])("the clauses that lead up to the dated one are left out: %s", (sentence, expected) => {
  expect(told(sentence)).toBe(expected);
});

test.each([
  [
    "On 28 August 1844 Marx met Engels at a café, beginning a long friendship",
    "On 28 August 1844 Marx met Engels at a café",
  ],
  ["Eketebi left the party in 1963 and allied himself with others", "Eketebi left the party in 1963"],
  ["By 1919 they led a campaign (of which nothing came)", "By 1919 they led a campaign"],
])("what follows when verb and date have been said is left out: %s", (sentence, expected) => {
  expect(told(sentence)).toBe(expected);
});

test.each([
  "In 1920 Coleman was arrested in Meriden, Connecticut for a speech",
  "Syndicalists from Spain, Portugal and Cuba met at El Ferrol, in Spain, in April 1915",
  "In 1887, when they had few members, they attempted to join the others",
  "Dubček replaced Novotný as First Secretary on 5 January 1968",
  "Marx, who had no passport, met Lenin and Trotsky in 1844",
])("lists, addresses, offices and what stands before the verb stay: %s", (sentence) => {
  expect(told(sentence)).toBe(sentence);
});

test("a bracket with a date and a verb of its own tells by itself", () => {
  expect(told("The Germans (whom Prussia united in 1871) used the vote")).toBe("whom Prussia united in 1871");
});

test.each([
  "in 1960 he was ill",
  "the envoy has gone to the country in May 1528",
  "In March 1958 the RDA pushes him to run",
  "in April 1885 appears a long report of it",
  "On 3 May 1926 the Council quit London",
  "they crossed the river in 1813",
])("words that hold a verb in the past, or one known in the present, may tell something: %s", (words) => {
  expect(holdsVerb(words)).toBe(true);
});

test.each([
  "in 1911 in Copenhagen",
  "In May",
  "Beginning in June 1958",
  "By putting ten questions to General Mulcahy on 28 April",
  "their 1905 strikes and meetings in Vienna",
  "LL.B. in 1935 from Aligarh Muslim University",
])("words without one tell nothing: %s", (words) => {
  expect(holdsVerb(words)).toBe(false);
});
