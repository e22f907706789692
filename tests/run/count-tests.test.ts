import { expect, test } from "vitest";
import { closingLine, countTests } from "./count-tests.ts";

const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 };

test("a file that could not be loaded counts as one test that failed", () => {
  const testResults = [
    { name: "a", status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] },
    { name: "b", status: "failed", assertionResults: [] },
    { name: "c", status: "passed", assertionResults: [{ status: "passed" }] },
  ];
  expect(countTests({ ...report, testResults })).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test("the closing line names what was skipped only where something was", () => {
  expect(closingLine({ passed: 7, failed: 0, skipped: 0 })).toBe("7 passed, 0 failed");
  expect(closingLine({ passed: 7, failed: 1, skipped: 2 })).toBe("7 passed, 1 failed, 2 skipped");
});
