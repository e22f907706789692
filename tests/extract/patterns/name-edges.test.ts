import { describe, expect, test } from "vitest";
import type { NamedType } from "#model";
import { isInitialsOnly, isPronoun, nameAlone } from "../../../extract/patterns/name-edges.ts";
import { personNameOf } from "../../../extract/patterns/person-names.ts";

/** The words that are left of the whole string as a name of this type. */
function alone(surface: string, type: NamedType): string | undefined {
  const span = nameAlone(surface, { start: 0, end: surface.length }, type);
  return span && surface.slice(span.start, span.end);
}

describe("a mention is the name alone", () => {
  test.each<[string, NamedType, string]>([
    ["“State and Revolution”,", "Work", "State and Revolution"],
    ["The State and Revolution", "Work", "The State and Revolution"],
    ["the Diegesis", "Work", "Diegesis"],
    ["Cp. Dynamics of Religion", "Work", "Dynamics of Religion"],
    ["the Cheka", "Organisation", "Cheka"],
    ["Lenin’s", "Person", "Lenin"],
    ["President Wilson", "Person", "Wilson"],
    ["V.I. Lenin", "Person", "V.I. Lenin"],
    ["Smolny Press)", "Organisation", "Smolny Press"],
    ["My Years at the Loom (Norrby 1934", "Work", "My Years at the Loom"],
    ["Burevestnik [Hurricane]", "Work", "Burevestnik [Hurricane]"],
    ["From The Anarchists in the Russian Revolution", "Work", "The Anarchists in the Russian Revolution"],
    ["The Project Gutenberg eBook of Mutual Aid", "Work", "Mutual Aid"],
    ["The Project Gutenberg Literary Archive", "Work", "The Project Gutenberg Literary Archive"],
    ["From Max Weber", "Work", "From Max Weber"],
    ["FRUS-related", "Organisation", "FRUS"],
    ["of Monforte", "Person", "Monforte"],
    ["Geoffroy of", "Person", "Geoffroy"],
    ["Briefing Papers prepared for the", "Work", "Briefing Papers prepared"],
    ["Peter of Castelnau", "Person", "Peter of Castelnau"],
  ])("%s as %s is %s", (surface, type, name) => {
    expect(alone(surface, type)).toBe(name);
  });

  test.each<[string, string, string]>([
    ["Revolutionary Dreams OUP", " 1989", "Revolutionary Dreams"],
    ["Revolutionary Dreams OUP", ", p. 4", "Revolutionary Dreams OUP"],
    ["A History of the USSR", " 1989", "A History of the USSR"],
    ["War and NATO", " 1989", "War and NATO"],
    ["WHO GUIDE", " 1989", "WHO GUIDE"],
  ])("%s before%s is %s: the initials of a publisher stand before the year alone", (title, behind, name) => {
    const span = nameAlone(title + behind, { start: 0, end: title.length }, "Work");
    expect(span && title.slice(span.start, span.end)).toBe(name);
  });

  test.each(["", "—", "he", "“…”", "passim", "Ibid.", "loc. cit."])("nothing is left of %j", (surface) => {
    expect(alone(surface, "Person")).toBeUndefined();
  });
});

test("a million blanks or stops inside a name are passed over, not tried one by one", () => {
  const long = `Lenin${" ".repeat(1_000_000)}Trotsky`;
  expect(alone(long, "Person")).toBe(long);
  expect(personNameOf(`Lenin${".".repeat(1_000_000)}Trotsky`)?.surname).toMatch(/trotsky$/u);
});

test("initials alone are told from a name with initials", () => {
  expect(isInitialsOnly("V.I.")).toBe(true);
  expect(isInitialsOnly("V.I. Lenin")).toBe(false);
});

test("a pronoun is no name, but a name that begins like one is, and so are capitals", () => {
  expect(isPronoun("Her")).toBe(true);
  expect(isPronoun("Herzen")).toBe(false);
  expect(isPronoun("US")).toBe(false);
});
