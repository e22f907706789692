import { afterEach, describe, expect, test, vi } from "vitest";
import { addFiles, notSent, sorted } from "../../../client/state/send-texts.ts";

const RULES = { possible: true, endings: [".txt"], bytesPerFile: 1_024, filesPerJob: 2 };
const named = (name: string, size: number) => ({ name, file: new File(["x".repeat(size)], name) });

describe("before files are sent", () => {
  test("those that are too large are kept back, each with the limit and what to do", () => {
    const { fitting, refused } = sorted([named("a.txt", 1_024), named("b.txt", 1_025)], RULES);
    expect(fitting.map(({ name }) => name)).toEqual(["a.txt"]);
    expect(refused).toEqual([
      {
        name: "b.txt",
        reason:
          "It is larger than 1 kB. Split it into chapters, or start Ibid with IBID_TEXT_BYTES set higher.",
      },
    ]);
  });

  test("those above the number of one reading wait for the next", () => {
    const files = ["a.txt", "b.txt", "c.txt"].map((name) => named(name, 1));
    const { fitting, refused } = sorted(files, RULES);
    expect(fitting.length).toBe(2);
    expect(refused[0]?.reason).toBe("At most 2 files are read in one go. Add it when these are read.");
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a file that the browser can read no more is told as such, and not as a server that is away; the next is sent", async () => {
  const fetching = vi.fn().mockRejectedValue(new TypeError("Failed to fetch"));
  vi.stubGlobal("fetch", fetching);
  const gone = new File(["words"], "gone.txt");
  gone.slice = () =>
    ({ arrayBuffer: () => Promise.reject(new Error("NotReadableError")) }) as unknown as Blob;
  const here = new File(["words"], "here.txt");
  await addFiles({
    files: [
      { name: "gone.txt", file: gone },
      { name: "here.txt", file: here },
    ],
    leftOut: 0,
  });
  expect(fetching).toHaveBeenCalledTimes(2);
  expect(notSent.value.map(({ name }) => name)).toEqual(["gone.txt", "here.txt"]);
  expect(notSent.value[0]?.reason).toMatch(/^The file cannot be read any more: .* Choose it again\.$/u);
  expect(notSent.value[1]?.reason).not.toMatch(/cannot be read any more/u);
});
