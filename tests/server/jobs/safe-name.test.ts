import { describe, expect, test } from "vitest";
import { freeName, safeName } from "../../../server/jobs/safe-name.ts";

describe("the name of a file that comes from anywhere", () => {
  test.each([
    ["notes.txt", "notes.txt"],
    ["../../etc/passwd", "passwd"],
    ["C:\\texts\\Marx.txt", "Marx.txt"],
    ["/", "text"],
    ["..", "text"],
    [".hidden.txt", "hidden.txt"],
    ["a\u0000b\u202e.txt", "ab.txt"],
    ["what? <now>.txt", "what- -now-.txt"],
    ["Žižek  über   Hegel.txt", "Žižek über Hegel.txt"],
  ])("%j is kept as %j", (given, kept) => {
    expect(safeName(given)).toBe(kept);
  });

  test("is cut where it is too long for a file system, its ending kept", () => {
    const long = safeName(`${"a".repeat(500)}.txt`);
    expect(long).toMatch(/^a+\.txt$/u);
    expect(long.length).toBe(120);
    expect(Buffer.byteLength(safeName(`${"章".repeat(100)}.txt`))).toBeLessThanOrEqual(200);
  });

  test("gets the next free number where it is taken", () => {
    const taken = new Set(["a.txt", "a (2).txt", "b"]);
    const isTaken = (name: string) => taken.has(name);
    expect(freeName("a.txt", isTaken)).toBe("a (3).txt");
    expect(freeName("b", isTaken)).toBe("b (2)");
    expect(freeName("c.txt", isTaken)).toBe("c.txt");
  });
});
