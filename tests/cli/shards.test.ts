import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shardOf, shareOf } from "../../cli/shards.ts";

const library = Array.from({ length: 500 }, (_, number) => `library/${number % 7}/text-${number}.txt`);

describe("a share that is named", () => {
  test("is counted from 1", () => {
    expect(shardOf("1/8", {})).toEqual({ index: 1, count: 8 });
    expect(shardOf("8/8", {})).toEqual({ index: 8, count: 8 });
  });

  test.each(["0/8", "9/8", "1/0", "/", "2", "a/b", "-1/8", "1/8/2", "1.5/8", "", "AUTO"])(
    "%s is refused with what to give",
    (words) => {
      expect(() => shardOf(words, {})).toThrow(/--shard/u);
    },
  );
});

describe("a share that the scheduler names", () => {
  test("is read from a Kubernetes indexed Job, which counts from 0", () => {
    const job = { JOB_COMPLETION_INDEX: "0", JOB_COMPLETIONS: "20" };
    expect(shardOf("auto", job)).toEqual({ index: 1, count: 20 });
    expect(shardOf("/4", { JOB_COMPLETION_INDEX: "3" })).toEqual({ index: 4, count: 4 });
  });

  test("is read from a Slurm array, wherever its numbers begin", () => {
    const array = { SLURM_ARRAY_TASK_ID: "12", SLURM_ARRAY_TASK_MIN: "10", SLURM_ARRAY_TASK_COUNT: "5" };
    expect(shardOf("auto", array)).toEqual({ index: 3, count: 5 });
    expect(shardOf("/5", { SLURM_ARRAY_TASK_ID: "4" })).toEqual({ index: 5, count: 5 });
  });

  test.each([
    ["auto", ["3", "3", "17", "2", "1"]],
    ["auto", ["7", "7", "7", "1", "1"]],
    ["/20", ["7", "7", "7", "1", "1"]],
    ["auto", ["4", "0", "8", "5", "2"]],
    ["/20", ["3", "1", "10", "10", "1"]],
  ])("%s is refused in a part of a Slurm array (%o), with what to give", (words, numbers) => {
    const names = ["ID", "MIN", "MAX", "COUNT", "STEP"];
    const array = Object.fromEntries(names.map((name, at) => [`SLURM_ARRAY_TASK_${name}`, numbers[at]]));
    expect(() => shardOf(words, array)).toThrow(/no whole row .+ --shard "\$SLURM_ARRAY_TASK_ID\/20"/u);
  });

  test.each([
    ["auto", {}, /neither is set/u],
    ["/4", {}, /neither is set/u],
    ["auto", { JOB_COMPLETION_INDEX: "1" }, /Set JOB_COMPLETIONS/u],
    ["/4", { JOB_COMPLETION_INDEX: "4" }, /There is no share 5\/4/u],
    ["auto", { JOB_COMPLETION_INDEX: "x" }, /JOB_COMPLETION_INDEX is "x"/u],
    ["/4", { SLURM_ARRAY_TASK_ID: "3", SLURM_ARRAY_TASK_MIN: "5" }, /There is no share -1\/4/u],
  ])("%s in %o is refused where the environment does not tell it", (words, environment, message) => {
    expect(() => shardOf(words, environment)).toThrow(message);
  });
});

describe("the texts of the shares", () => {
  test("are each text once, and about as many in each", () => {
    const shares = [1, 2, 3, 4].map((index) => shareOf(library, ["library"], { index, count: 4 }));
    expect(shares.flat().sort()).toEqual([...library].sort());
    for (const share of shares) expect(share.length).toBeGreaterThan(90);
  });

  test("stay where they are when texts are added or named in another order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(library), fc.integer({ min: 1, max: 9 }), (some, count) => {
        const shard = { index: 1, count };
        const whole = new Set(shareOf(library, ["library"], shard));
        expect(shareOf(some, ["library"], shard)).toEqual(some.filter((text) => whole.has(text)));
      }),
    );
  });

  test("do not depend on where the folder lies", () => {
    const moved = library.map((text) => `/mnt/elsewhere/${text}`);
    const shard = { index: 2, count: 3 };
    expect(shareOf(moved, ["/mnt/elsewhere/library"], shard)).toEqual(
      shareOf(library, ["library/"], shard).map((text) => `/mnt/elsewhere/${text}`),
    );
  });
});
