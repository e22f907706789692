import { expect, test } from "vitest";
import { lifeDatesAfter } from "../../../extract/patterns/life-dates.ts";

test.each([
  [" (1879-1950) was", { born: "1879", died: "1950" }],
  ["[1] (11 March 1891 – 22 February 1976) was", { born: "1891", died: "1976" }],
  [" (born Halldór Guðjónsson; 23 April 1902 – 8 February 1998)", { born: "1902", died: "1998" }],
  [", (1905– January 2003), also", { born: "1905", died: "2003" }],
  [" (1929– ) and", { born: "1929" }],
  [" (b. 1888)", { born: "1888" }],
  [" (died 1893)", { died: "1893" }],
  [" (106–43 B.C.) was", { born: "-0105", died: "-0042" }],
  [" (428/427–348 BC)", { born: "-0427", died: "-0347" }],
  [" (c. 4 BC – AD 65)", { born: "-0003", died: "0065" }],
])("the years of a life stand in brackets behind the name: %s", (after, life) => {
  expect(lifeDatesAfter(after)).toEqual(life);
});

test.each([" (1914-1918)", " (1938)", " (12-15)", " (2016 [1891]: 406-408)", " died (1893)"])(
  "a short span, a year of print and pages are no life: %s",
  (after) => {
    expect(lifeDatesAfter(after)).toEqual({});
  },
);
