import { describe, expect, test } from "vitest";
import type { Job, JobFile } from "#model";
import {
  bytesInWords,
  fileInWords,
  jobInWords,
  reasonBeside,
  shareDone,
  tallyOf,
} from "../../../client/state/job-words.ts";

function jobWith(state: Job["state"], ...states: JobFile["state"][]): Job {
  const files = states.map((one, at) => ({ name: `${at}.txt`, state: one }));
  return { id: "1", state, begun: "2026-01-01T00:00:00Z", files };
}

describe("a job in words", () => {
  test.each([
    [jobWith("waiting", "waiting", "waiting"), "2 texts waiting to be read"],
    [{ ...jobWith("waiting", "waiting"), ahead: 1 }, "1 text waiting to be read, after another one"],
    [{ ...jobWith("waiting", "waiting"), ahead: 3 }, "1 text waiting to be read, after 3 others"],
    [jobWith("reading", "reading"), "Reading 1 text"],
    [jobWith("reading", "done", "failed", "reading", "waiting"), "Reading 3 of 4 texts"],
    [jobWith("done", "done"), "1 text read"],
    [jobWith("done", "done", "same"), "2 texts read"],
    [jobWith("done", "done", "failed", "done"), "2 of 3 texts read"],
    [jobWith("failed", "failed"), "The text could not be read"],
    [jobWith("failed", "failed", "failed"), "No text could be read"],
    [jobWith("cancelled", "cancelled"), "Cancelled"],
    [jobWith("cancelled", "done", "cancelled"), "Cancelled; 1 text read"],
  ])("%#: %s", (job, words) => {
    expect(jobInWords(job)).toBe(words);
  });

  test("counts files that are still on their way", () => {
    expect(jobInWords(jobWith("reading", "done", "reading"), 39)).toBe("Reading 2 of 41 texts");
  });

  test("is done by so much as its files are, the one that is read by its words", () => {
    const job = jobWith("reading", "done", "failed", "reading", "waiting");
    const files = job.files.map((file, at) =>
      at === 2 ? { ...file, words: { done: 50, total: 100 } } : file,
    );
    expect(shareDone({ files })).toBe(0.625);
    expect(shareDone({ files: [] })).toBe(0);
    expect(tallyOf(job)).toEqual({ files: 4, over: 2, read: 1, failed: 1 });
  });
});

describe("a file of a job in words", () => {
  test.each<[JobFile, string]>([
    [{ name: "a", state: "waiting" }, "waiting"],
    [{ name: "a", state: "reading" }, "opening"],
    [{ name: "a", state: "reading", words: { done: 671, total: 1_342 } }, "50 % read"],
    [{ name: "a", state: "reading", words: { done: 0, total: 0 } }, "0 % read"],
    [{ name: "a", state: "done", words: { done: 9, total: 9 }, entities: 1 }, "1 entity"],
    [{ name: "a", state: "same", title: "Letters" }, "here already"],
    [{ name: "a", state: "failed" }, "not read"],
    [{ name: "a", state: "cancelled" }, "cancelled"],
  ])("%j: %s", (file, words) => {
    expect(fileInWords(file)).toBe(words);
  });
});

test("a text that is read has as many words as in the list of texts", () => {
  const file: JobFile = { name: "a", state: "done", words: { done: 7_075, total: 7_075 }, entities: 98 };
  expect(fileInWords(file, { length: 44_210 })).toBe("about 7,100 words, 98 entities");
});

test("bytes are told in the unit that a reader knows from a folder", () => {
  expect([52_428_800, 1_500_000, 20_480, 100].map(bytesInWords)).toEqual(["50 MB", "1 MB", "20 kB", "1 kB"]);
});

test("beside the name of a file the reason does not say it again", () => {
  expect(reasonBeside("scan.pdf", "scan.pdf is a damaged PDF: print it anew.")).toBe(
    "This is a damaged PDF: print it anew.",
  );
  expect(reasonBeside("scan.pdf", "The server was stopped.")).toBe("The server was stopped.");
});
