import { expect, test } from "vitest";
import { isSetFree, onlyWas } from "../../../extract/patterns/set-free.ts";

test.each([
  ["They ", "released Mandela from prison"],
  ["They ", "released the dissident from his exile"],
  ["Wren was ", "released on bail"],
  ["The police ", "released him in May"],
  ["In May he was finally ", "released"],
  ["The prisoners were ", "released in May"],
])("a prisoner is set free: %s%s", (before, from) => {
  expect(isSetFree(before, from)).toBe(true);
});

test.each([
  ["The film was ", "released in 1932"],
  ["They ", "released the album from their studio in Leeds"],
  ["They ", "released a statement on the strike"],
])("a film or a statement is only put out: %s%s", (before, from) => {
  expect(isSetFree(before, from)).toBe(false);
});

test.each([
  [" was ", true],
  [" had been finally ", true],
  [", who was ", false],
  [" wrote that it was ", false],
])("between a name and the verb stands no other word: %s", (between, isOnly) => {
  expect(onlyWas(between)).toBe(isOnly);
});
