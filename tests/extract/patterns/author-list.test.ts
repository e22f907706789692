import { expect, test } from "vitest";
import { authorsAt } from "../../../extract/patterns/author-list.ts";

const cut = (entry: string) => authorsAt(entry).map(({ start, end }) => entry.slice(start, end));

test.each([
  [
    "Otto, Ida V., Jan E. Quint, and Eva L. Roos. 2015. “Exploring Openness.” Proceedings 52 (1): 1–2.",
    ["Otto, Ida V.", "Jan E. Quint", "Eva L. Roos"],
  ],
  ["Otto, Paul H and Quint, Lera. 2011. “Metaphors.”", ["Otto, Paul H", "Quint, Lera"]],
  [
    "Otto, D., Quint, S., & van den Berg, J. A. (2001). The origins.",
    ["Otto, D.", "Quint, S.", "van den Berg, J. A."],
  ],
  ["García Márquez, G. & Otto, P. (1999) A book.", ["García Márquez, G.", "Otto, P."]],
  [
    "Otto, Jesse, Ahn Sun Joo (Grace), and Meryl Alper, et al. 2021. Title.",
    ["Otto, Jesse", "Ahn Sun Joo (Grace)", "Meryl Alper"],
  ],
])("all authors before the year of an entry are found: %s", (entry, names) => {
  expect(cut(entry)).toEqual(names);
});

test.each([
  "Otto, Ida. 1992. Eclipse of reason.",
  "Otto, Ida, The Sword and the Shield. 1992.",
  "Ministry of Labour, Home Office, and Treasury. 1920. Report.",
  "Paris, London, and Rome 1919.",
  "Black Skin, White Masks. 1952.",
  "Otto, Ida, and Jan Quint, “A title”, 1992.",
])("one author, bodies, or a title before the year are no list of authors: %s", (entry) => {
  expect(cut(entry)).toEqual([]);
});
