import { describe, expect, test } from "vitest";
import { type Candidate, fitsName } from "../../../server/ask/fits-name.ts";

const called = (type: string, label: string, unnamed?: boolean): Candidate => ({
  type,
  label,
  matched: label,
  unnamed,
});

describe("a name that is not written just so", () => {
  test.each([
    ["Goldman", called("Person", "Emma Goldman")],
    ["Leon Trotsky", called("Person", "L. Trotskii")],
    ["Sinowjew", called("Person", "Grigory Zinoviev")],
    ["Comrade Trotsky", called("Person", "Trotsky")],
    ["the truce", called("Event", "Truce of Löwen")],
    ["Brest", called("Event", "Treaty of Brest-Litovsk")],
    ["State and Revolution", called("Work", "The State and Revolution")],
    ["comming storm", called("Work", "The Coming Storm")],
    ["raid on anarchist centres", called("Event", "the raid on the anarchist centres in Moscow", true)],
  ])("%s is read as %o", (asked, found) => {
    expect(fitsName(asked, found)).toBe(true);
  });

  test.each([
    ["Most", called("Event", "post-World War II")],
    ["it", called("Organisation", "Communist Party of Italy")],
    ["who", called("Event", "who joined the government in 1917", true)],
    ["whom", called("Person", "Whomsoever")],
    ["the anarchists", called("Work", "The Anarchists in the Russian Revolution")],
    ["anarchists", called("Event", "In April 1918 the Cheka raided the anarchists", true)],
    ["raid on anarch", called("Event", "the raid on the anarchist centres", true)],
    ["the joke about cats of Trotsky", called("Person", "Trotsky")],
  ])("%s is not read as %o", (asked, found) => {
    expect(fitsName(asked, found)).toBe(false);
  });
});
