import { expect, test } from "vitest";
import { isQuestion } from "../../../client/state/question-form.ts";

test.each([
  "everything connected to the Treaty of Westphalia",
  "who cited Hobbes",
  "How is Hobbes connected to Milton?",
  "works by Mary Astell",
  "Milton on Hobbes?",
])("%s is a question", (words) => {
  expect(isQuestion(words)).toBe(true);
});

test.each(["Hobbes", "Who's Who", "The Who", "Works Council", "Events", "what is", ""])(
  "%s is a name or a beginning",
  (words) => {
    expect(isQuestion(words)).toBe(false);
  },
);
