import { expect, test } from "vitest";
import { endsOf } from "../../../client/state/relation-ends.ts";

test.each([
  ["CITES:person:a-b:work:c", "person:a-b", "work:c"],
  ["ASSERTS:person:a:claim:text:0f3", "person:a", "claim:text:0f3"],
  ["ABOUT:claim:text:0f3:event:text:9b1", "claim:text:0f3", "event:text:9b1"],
])("%s tells its two ends", (id, source, target) => {
  expect(endsOf(id)).toMatchObject({ source, target });
});
