import { defineConfig, mergeConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import product from "./vite.config.ts";

const TESTS = ["tests/**/*.test.ts", "tests/**/*.test.tsx"];
const READING = ["extract", "graph-data", "score", "docs"].map((folder) => `tests/${folder}/**/*.test.ts`);

/** What takes longest, so that no long file is left to the end while the other worker has nothing to do. */
const LONGEST = ["contract/neo4j", "e2e/", "cli/", "docs/", "server/"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification) => {
      const rank = LONGEST.findIndex((part) => moduleId.includes(`/tests/${part}`));
      return rank < 0 ? LONGEST.length : rank;
    };
    const bySize = await super.sort(files);
    return bySize.sort((a, b) => rankOf(a) - rankOf(b));
  }
}

export default mergeConfig(
  product,
  defineConfig({
    test: {
      root: ".",
      testTimeout: 30_000,
      hookTimeout: 120_000,
      maxWorkers: 2,
      sequence: { sequencer: LongestFirst },
      projects: [
        // What reads text and what counts keeps nothing between two files: they share what they import, which takes longer than they do.
        { extends: true, test: { name: "reading", include: READING, isolate: false } },
        { extends: true, test: { name: "product", include: TESTS, exclude: READING } },
      ],
    },
  }),
);
