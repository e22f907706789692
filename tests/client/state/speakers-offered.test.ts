import { expect, test } from "vitest";
import { speakersOffered } from "../../../client/state/speakers-offered.ts";

const person = (label: string) => ({
  id: `person:${label}`,
  type: "Person" as const,
  label,
  mentions: 1,
  degree: 1,
});

test("everybody who signs a text is offered first, then who speaks in it, each once and five in all", () => {
  const [ann, ben, carl] = ["Ann Archer", "Ben Roth", "Carl Dent"].map(person) as [
    ReturnType<typeof person>,
    ReturnType<typeof person>,
    ReturnType<typeof person>,
  ];
  const others = ["Dora Ek", "Emil Fox", "Fay Gold"].map(person);
  expect(speakersOffered({ author: ann, coAuthors: [ben], voices: [carl, ann, ...others] })).toEqual([
    "Ann Archer",
    "Ben Roth",
    "Carl Dent",
    "Dora Ek",
    "Emil Fox",
  ]);
});

test("of a text that nobody signs those are offered who speak in it", () => {
  expect(speakersOffered({ voices: [person("Ben Roth")] })).toEqual(["Ben Roth"]);
});
