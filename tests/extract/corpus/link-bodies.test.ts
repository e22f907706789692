import { describe, expect, test } from "vitest";
import { sharedNames, told } from "./told-texts.ts";

describe("bodies of several texts", () => {
  test("a party's name that many countries have is one party within one country only", () => {
    const german = told(
      "a",
      "The German delegates of the {Organisation|Social Democratic Party} met in Germany.",
    );
    const named = told("b", "{Organisation|German Social Democratic Party} congress.");
    const austrian = told("c", "{Organisation|Social Democratic Party of Austria} congress.");
    expect(sharedNames(german, named, austrian)).toEqual(["German Social Democratic Party (2)"]);
  });

  test("a committee is told by its party, not by its country", () => {
    const committee = (id: string) =>
      told(id, "In Russia the {Organisation|Executive Committee} of Russia met in Russia.");
    expect(sharedNames(committee("a"), committee("b"))).toEqual([]);
  });

  test("a body that history knows by several names is one", () => {
    expect(
      sharedNames(
        told("a", "{Organisation|Bolsheviki}"),
        told("b", "{Organisation|Russian Communist Party}"),
      ),
    ).toHaveLength(1);
  });

  test("an acronym is the body that bears it elsewhere; where two bear it, neither", () => {
    const bearer = told(
      "a",
      "{Organisation|Industrial Workers of the World} ({Organisation|IWW=Industrial Workers of the World})",
    );
    expect(sharedNames(bearer, told("b", "{Organisation|IWW} strike"))).toEqual([
      "Industrial Workers of the World (2)",
    ]);
    const other = told(
      "c",
      "{Organisation|Institute of Water Works} ({Organisation|IWW=Institute of Water Works})",
    );
    expect(sharedNames(bearer, other, told("b", "{Organisation|IWW} strike"))).toEqual([]);
  });

  test("a new name that one text gives for an old one joins both; a press is not its university", () => {
    const bridge = told(
      "a",
      "{Organisation|Spartacus League}, later {Organisation|Red Banner Circle=Spartacus League}.",
    );
    const texts = [
      bridge,
      told("b", "{Organisation|Red Banner Circle} met."),
      told("c", "{Organisation|Spartacus League} met."),
    ];
    expect(sharedNames(...texts)).toEqual(["Spartacus League (3)"]);
    const press = told("a", "{Organisation|Cornell University Press} printed.");
    expect(sharedNames(press, told("b", "{Organisation|Cornell University} taught."))).toEqual([]);
  });
});
