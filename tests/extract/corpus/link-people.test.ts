import { describe, expect, test } from "vitest";
import { sharedNames, told } from "./told-texts.ts";

describe("people of several texts", () => {
  test("one full name is one person, and conflicting first names never are", () => {
    expect(
      sharedNames(told("a", "{Person|Karl Marx} wrote."), told("b", "{Person|Karl Marx} read.")),
    ).toEqual(["Karl Marx (2)"]);
    expect(
      sharedNames(
        told("a", "{Person|Karl Liebknecht} fell."),
        told("b", "{Person|Wilhelm Liebknecht} fell."),
      ),
    ).toEqual([]);
  });

  test("two initials are enough for the full name they fit; where they fit two, for none", () => {
    const full = told("a", "{Person|John Stuart Mill} wrote.");
    expect(sharedNames(full, told("b", "{Person|J. S. Mill} wrote."))).toEqual(["John Stuart Mill (2)"]);
    const other = told("c", "{Person|James Simon Mill} wrote.");
    expect(sharedNames(full, other, told("b", "{Person|J. S. Mill} wrote."))).toEqual([]);
  });

  test("a name from one alphabet is one person in two transliterations", () => {
    const texts = [
      told("a", "{Person|George Plechanoff} wrote."),
      told("b", "{Person|Georgi Plekhanov} wrote."),
    ];
    expect(sharedNames(...texts)).toEqual(["Georgi Plekhanov (2)"]);
    expect(
      sharedNames(told("a", "{Person|James Miller} sat."), told("b", "{Person|James Millar} sat.")),
    ).toEqual([]);
  });

  test("years of life keep namesakes apart", () => {
    const father = told("a", "{Person|Johann Strauss} composed.", {
      known: { "Johann Strauss": { born: "1804" } },
    });
    const son = told("b", "{Person|Johann Strauss} composed.", {
      known: { "Johann Strauss": { born: "1825" } },
    });
    expect(sharedNames(father, son)).toEqual([]);
  });

  test("a surname alone needs neighbours in common, or a bearer whom several texts know", () => {
    const full = told(
      "a",
      "{Person|Kirsten Haslam} spoke in {Place|Leith} to the {Organisation|Hemp Guild}.",
    );
    const far = told("b", "{Person|Haslam} printed in {Place|Oporto}.");
    const rest = [told("c", "{Place|Turin} {Place|Genoa}"), told("d", "{Place|Bari} {Place|Pisa}")];
    expect(sharedNames(full, far, ...rest)).toEqual([]);
    const near = told("b", "{Person|Haslam} left the {Organisation|Hemp Guild} and {Place|Leith}.");
    expect(sharedNames(full, near, ...rest)).toContain("Kirsten Haslam (2)");
    const again = told("e", "{Person|Kirsten Haslam} came.");
    expect(sharedNames(full, again, far)).toEqual(["Kirsten Haslam (3)"]);
  });

  test("a single name is one person in two texts only beside a name that both hold", () => {
    const one = told("a", "{Person|Volney} wrote of {Place|Palmyra}.");
    expect(sharedNames(one, told("b", "{Person|Volney} had a seal."))).toEqual([]);
    expect(sharedNames(one, told("b", "{Person|Volney} saw {Place|Palmyra}."))).toContain("Volney (2)");
  });

  test("a famous surname is its bearer in every text, and nobody else", () => {
    const full = told("a", "{Person|Friedrich Nietzsche} wrote.");
    const bare = [told("b", "{Person|Nietzsche} in {Place|Turin}."), told("c", "{Person|Nietzsche} again.")];
    expect(sharedNames(full, ...bare)).toEqual(["Friedrich Nietzsche (3)"]);
    expect(
      sharedNames(told("a", "{Person|Catharine Macaulay} wrote."), told("b", "{Person|Macaulay}")),
    ).toEqual([]);
  });

  test("two kings of one name are two, and one king beside his neighbours is one", () => {
    expect(
      sharedNames(told("a", "{Person|Nicholas II} fell."), told("b", "{Person|Nicholas I} ruled.")),
    ).toEqual([]);
    const king = (id: string) =>
      told(id, "{Person|Nicholas II} met {Person|Sergei Witte} in {Place|Peterhof} and {Place|Gatchina}.");
    expect(sharedNames(king("a"), king("b"))).toContain("Nicholas II (2)");
  });

  test("a surname that thousands bear is not told by one bearer", () => {
    const texts = [
      told("a", "{Person|Adam Smith} taught."),
      told("c", "{Person|Adam Smith} wrote."),
      told("b", "{Person|Smith} sailed."),
    ];
    expect(sharedNames(...texts)).toEqual(["Adam Smith (2)"]);
  });
});
