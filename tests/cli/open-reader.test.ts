import { expect, test } from "vitest";
import { openReader } from "../../cli/open-reader.ts";
import { folderOf, TINY, tinyFiles } from "../extract/recognisers/token-classifier/tiny-encoder.ts";

test("an encoder that cannot be opened is told in one sentence that says what to do", async () => {
  await expect(openReader({ encoders: ["nowhere"] })).rejects.toThrow(
    /^Nothing was read\. There is no folder nowhere; name the folder that holds the model\.$/u,
  );
  const folder = folderOf({ ...tinyFiles(TINY), "labels.json": "{" });
  await expect(openReader({ encoders: [folder] })).rejects.toThrow(
    /^Nothing was read\. The file \S+labels\.json is no JSON; fetch or write it again\.$/u,
  );
});

test("names come from the encoder that was named, the heads from the built-in one, and what is left out is known", async () => {
  const reader = await openReader({ encoders: [folderOf(tinyFiles(TINY))] });
  expect(reader.id).toMatch(/^tiny-[0-9a-f]{8}\+encoder-[0-9a-f]{8}$/u);
  expect(reader.leftOut).toEqual(["MISC"]);
  await reader.close();
});
