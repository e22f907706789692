import { expect, test } from "vitest";
import { guarded } from "../../../server/store/embedded-faults.ts";
import { StoreAwayError } from "../../../server/store/graph-store.ts";

/** What stands in an error of SQLite, and the sentence that the reader is told of graph.ibid. */
const sentenceFor = (message: string): unknown => {
  try {
    return guarded("graph.ibid", () => {
      throw Object.assign(new Error(message), { name: "SqliteError" });
    });
  } catch (error) {
    return error;
  }
};

test.each(["database or disk is full", "cannot rollback - no transaction is active"])(
  "a disk that is full is said so, also where only its aftermath is told: %s",
  (message) => {
    const told = sentenceFor(message);
    expect(told).toBeInstanceOf(StoreAwayError);
    expect(String(told)).toMatch(/The disk of graph\.ibid is full: free some space/u);
  },
);

test("a fault of the program itself stays what it is", () => {
  const told = sentenceFor("no such table: entities");
  expect(told).not.toBeInstanceOf(StoreAwayError);
});
