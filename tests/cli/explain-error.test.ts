import { expect, test } from "vitest";
import { ExpectedError } from "../../cli/expected-error.ts";
import { explainError, faultLines } from "../../cli/explain-error.ts";
import { BadTextError } from "../../extract/readers/bad-text-error.ts";
import { BadSettingError } from "../../server/bad-setting-error.ts";
import { InvalidGraphError, StoreAwayError } from "../../server/store/graph-store.ts";

test.each([
  new ExpectedError("Do this."),
  new BadTextError("Do this."),
  new BadSettingError("Do this."),
  new StoreAwayError("Do this."),
  new InvalidGraphError("Do this.", []),
])("an expected $name is told in its own words, without a stack", (error) => {
  expect(explainError(error)).toEqual({ message: "Do this.", details: [], exitCode: 1, isOurs: false });
});

test("an error of the system names the path and says what to do", () => {
  const error = Object.assign(new Error("EACCES: permission denied"), { code: "EACCES", path: "/x/y" });
  expect(explainError(error).message).toBe(
    "/x/y may not be opened or written. Change its permissions, or choose another place.",
  );
});

test("a fault of ours is told with its stack, so that it can be reported", () => {
  const { isOurs, details, exitCode } = explainError(new TypeError("x is undefined"));
  expect(isOurs).toBe(true);
  expect(exitCode).toBe(1);
  expect(details[0]).toBe("TypeError: x is undefined");
});

test("the faults of a graph are listed, twenty at most, the rest counted", () => {
  const faults = Array.from({ length: 23 }, (_, at) => ({ id: `e${at}`, message: "is odd" }));
  const lines = faultLines({ faults });
  expect(lines.length).toBe(21);
  expect(lines[0]).toBe("  e0: is odd");
  expect(lines[20]).toBe("  and 3 more");
});

test("faults of shape are told without the words of the schema check", () => {
  const faults = [
    { id: "/", message: "must be object" },
    { id: "/nodes", message: "must be array" },
    { id: "/attributes", message: "must have required properties texts" },
    { id: "person:x", message: "stands twice" },
  ];
  expect(faultLines({ faults })).toEqual([
    "  the file: should hold named parts, in { }",
    "  /nodes: should be a list, in [ ]",
    "  /attributes: lacks texts",
    "  person:x: stands twice",
  ]);
});
