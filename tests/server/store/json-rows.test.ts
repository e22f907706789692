import { expect, test } from "vitest";
import { jsonOf } from "../../../server/store/json-rows.ts";

test("half of a sign is written as the mark of what is lost, whole signs and backslashes as they are", () => {
  const rows = [["a\ud800", "\udc00b", "😀", "\\ud800", "\\\\\ud83d"]];
  expect(JSON.parse(jsonOf(rows))).toEqual([["a\ufffd", "\ufffdb", "😀", "\\ud800", "\\\\\ufffd"]]);
});
