import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { openSource } from "../../cli/open-source.ts";

function fileOf(name: string, words: string): string {
  const folder = mkdtempSync(join(tmpdir(), "ibid-open-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, words);
  return path;
}

test("files with markup are opened one after the other, and one that is refused keeps none of the others", async () => {
  const paths = [
    fileOf("a.html", "<p>One."),
    fileOf("b.xml", "<x/>"),
    fileOf("c.html", "<p>Two."),
    fileOf("d.txt", "Three."),
  ];
  const opened = await Promise.allSettled(paths.map(openSource));
  expect(opened.map((one) => (one.status === "fulfilled" ? one.value.body : one.reason))).toEqual([
    "One.",
    expect.objectContaining({
      name: "BadTextError",
      message: expect.stringMatching(/^b\.xml is XML of another kind/u),
    }),
    "Two.",
    "Three.",
  ]);
});

test("a file that is not there is no fault of ours", async () => {
  await expect(openSource("/nowhere/a.html")).rejects.toMatchObject({ code: "ENOENT" });
});

test("a file that takes too long is left behind, and the next one is opened all the same", async () => {
  vi.stubEnv("IBID_OPEN_MS", "100");
  onTestFinished(() => void vi.unstubAllEnvs());
  const slow = fileOf("slow.html", "<p>a".repeat(1_000_000));
  await expect(openSource(slow)).rejects.toThrow(
    /^slow\.html was not opened within 0\.1 seconds: split it, or set IBID_OPEN_MS higher\.$/u,
  );
  vi.unstubAllEnvs();
  expect((await openSource(fileOf("a.html", "<p>One."))).body).toBe("One.");
});
