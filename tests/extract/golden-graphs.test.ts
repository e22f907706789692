import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extractText } from "../../extract/pipeline.ts";
import { readBytes } from "../../extract/readers/read-text.ts";
import { type Encoder, openEncoder } from "../../extract/recognisers/encoder/open-encoder.ts";
import { graphAsProse } from "./graph-as-prose.ts";

const GOLDEN = new URL("../golden/", import.meta.url);

let encoder: Encoder;
beforeAll(async () => {
  encoder = await openEncoder();
});
afterAll(() => encoder.close());

// After a wanted change of the engine: npx vitest run tests/extract/golden-graphs.test.ts -u, then read the difference.
test.each(["strike-of-the-weavers", "two-reviewers"])(
  "the graph of %s is the one that was read and approved",
  async (name) => {
    const file = new URL(`${name}/text.txt`, GOLDEN);
    const source = await readBytes(readFileSync(file), `${name}.txt`);
    const graph = await extractText(source, encoder);
    await expect(graphAsProse(graph, source.body)).toMatchFileSnapshot(
      new URL(`${name}/graph.txt`, GOLDEN).pathname,
    );
  },
);
