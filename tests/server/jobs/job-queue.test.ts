import { describe, expect, test, vi } from "vitest";
import type { Job } from "#model";
import { JobQueue } from "../../../server/jobs/job-queue.ts";
import { toldJob } from "../../../server/jobs/job-record.ts";
import { SERVER_LIMITS } from "../../../server/limits.ts";
import { WAIT } from "../../wait.ts";
import { fakeIngest } from "./fake-ingest.ts";

const LIMITS = { ...SERVER_LIMITS, filesPerJob: 4, waitingBytes: 100, jobsKept: 3 };

function opened(limits = LIMITS) {
  const ingest = fakeIngest();
  const onFault = vi.fn();
  const queue = new JobQueue(ingest, limits, onFault);
  const add = (name: string, job?: string, size = 10) =>
    queue.add(name, { name, bytes: new Uint8Array(size) }, job);
  const over = (id: string) =>
    vi.waitFor(() => {
      const record = queue.record(id);
      expect(record?.ended).toBeTypeOf("string");
      return toldJob(record as NonNullable<typeof record>);
    }, WAIT);
  return { ingest, onFault, queue, add, over };
}

const statesOf = ({ files }: Job) => files.map(({ name, state }) => `${name} ${state}`);

describe("the queue of texts", () => {
  test("reads the files of a job in order, and tells what each became", async () => {
    const { add, over, ingest } = opened();
    const { id } = add("a.txt");
    add("same.txt", id);
    const job = await over(id);
    expect(job.state).toBe("done");
    expect(job.files).toEqual([
      {
        name: "a.txt",
        state: "done",
        words: { done: 10, total: 10 },
        text: "a",
        title: "A.TXT",
        entities: 3,
      },
      { name: "same.txt", state: "same", words: { done: 0, total: 10 }, text: "twin", title: "The twin" },
    ]);
    expect(ingest.log).toEqual(["read a.txt", "add a.txt", "read same.txt"]);
  });

  test("a file that cannot be read keeps its reason and none of the others", async () => {
    const { add, over } = opened();
    const { id } = add("bad.pdf");
    add("a.txt", id);
    const job = await over(id);
    expect(statesOf(job)).toEqual(["bad.pdf failed", "a.txt done"]);
    expect(job.files[0]?.reason).toBe("bad.pdf cannot be read: save it as plain text.");
    expect(job.state).toBe("done");
  });

  test("a job of which nothing could be read failed", async () => {
    const { add, over } = opened();
    const { id } = add("bad.pdf");
    expect((await over(id)).state).toBe("failed");
  });

  test("a fault of ours is told without its words, and logged", async () => {
    const { add, over, onFault } = opened();
    const { id } = add("ours.txt");
    const job = await over(id);
    expect(job.files[0]?.reason).toBe(
      "Something failed in Ibid, not in this file. The log of the server tells more.",
    );
    expect(String(onFault.mock.calls[0]?.[0])).toContain("a pointer went astray");
  });

  test("of a job the short files are read before the long one", async () => {
    const { add, over, ingest } = opened();
    const { id } = add("long.txt", undefined, 60);
    add("b.txt", id, 8);
    add("c.txt", id, 8);
    await over(id);
    expect(ingest.log.filter((line) => line.startsWith("read"))).toEqual([
      "read b.txt",
      "read c.txt",
      "read long.txt",
    ]);
  });

  test("a long file lets much shorter ones of later jobs pass, together no longer than itself", async () => {
    const { add, over, ingest, queue } = opened({ ...LIMITS, waitingBytes: 1000, jobsKept: 20 });
    const first = add("slow.txt");
    const long = add("long.txt", undefined, 40);
    await vi.waitFor(() => expect(ingest.log).toEqual(["read slow.txt"]), WAIT);
    const shorts = Array.from({ length: 11 }, (_, at) => add(`${at}.txt`, undefined, 4));
    const middling = add("middling.txt", undefined, 30);
    const aheadOf = (id: string) => queue.all().jobs.find((job) => job.id === id)?.ahead;
    expect([aheadOf(shorts[0]?.id ?? ""), aheadOf(long.id), aheadOf(middling.id)]).toEqual([1, 11, 13]);
    await ingest.goOn("slow.txt");
    for (const { id } of [first, long, ...shorts, middling]) await over(id);
    const order = ingest.log.filter((line) => line.startsWith("read")).map((line) => line.slice(5, -4));
    expect(order).toEqual(["slow", ..."0123456789", "long", "10", "middling"]);
  });

  test("a later job waits until the one before it is over", async () => {
    const { add, over, ingest, queue } = opened();
    const first = add("slow.txt");
    const second = add("b.txt");
    await vi.waitFor(() => expect(ingest.log).toEqual(["read slow.txt"]), WAIT);
    expect(queue.all().jobs.map(({ state }) => state)).toEqual(["waiting", "reading"]);
    await ingest.goOn("slow.txt");
    await over(first.id);
    await over(second.id);
    expect(ingest.log).toEqual(["read slow.txt", "add slow.txt", "read b.txt", "add b.txt"]);
  });

  test("jobs take turns file by file, so that one text does not wait for a whole folder, and says its place", async () => {
    const { add, over, ingest, queue } = opened({ ...LIMITS, waitingBytes: 1_000 });
    const aheadOf = (id: string) => queue.all().jobs.find((job) => job.id === id)?.ahead;
    const folder = add("slow.txt");
    for (const name of ["b.txt", "c.txt"]) add(name, folder.id);
    const one = add("d.txt");
    const other = add("e.txt");
    add("f.txt", other.id);
    await vi.waitFor(() => expect(ingest.log).toEqual(["read slow.txt"]), WAIT);
    expect([folder.id, one.id, other.id].map(aheadOf)).toEqual([undefined, 1, 2]);
    queue.cancel(one.id);
    expect(aheadOf(other.id)).toBe(1);
    const last = add("g.txt");
    expect(last.ahead).toBe(2);
    await ingest.goOn("slow.txt");
    await over(folder.id);
    await over(other.id);
    const read = ingest.log.filter((line) => line.startsWith("read ")).map((line) => line.slice(5));
    expect(read).toEqual(["slow.txt", "e.txt", "g.txt", "b.txt", "f.txt", "c.txt"]);
    expect(aheadOf(other.id)).toBeUndefined();
  });

  test("a cancelled job ends at once, and what it had read stays", async () => {
    const { add, over, ingest, queue } = opened();
    const { id } = add("a.txt");
    add("slow.txt", id);
    add("c.txt", id);
    await vi.waitFor(() => expect(ingest.log).toContain("read slow.txt"), WAIT);
    const cancelled = queue.cancel(id);
    expect(cancelled?.state).toBe("cancelled");
    expect(statesOf(await over(id))).toEqual(["a.txt done", "slow.txt cancelled", "c.txt cancelled"]);
    const next = add("d.txt");
    await over(next.id);
    expect(ingest.log).toEqual([
      "read a.txt",
      "add a.txt",
      "read slow.txt",
      "stop slow.txt",
      "read d.txt",
      "add d.txt",
    ]);
  });

  test("what failed is tried again under its name; a name that is there gets a number", async () => {
    const { add, over } = opened();
    const { id } = add("bad.txt");
    add("a.txt", id);
    await over(id);
    add("bad.txt", id);
    add("a.txt", id);
    expect(statesOf(await over(id))).toEqual(["bad.txt failed", "a.txt done", "a (2).txt done"]);
  });

  test("a job that was cancelled, or is not known, takes no more files", () => {
    const { add, queue } = opened();
    const { id } = add("slow.txt");
    queue.cancel(id);
    expect(() => add("a.txt", id)).toThrow(/was cancelled\. Begin another/u);
    expect(() => add("a.txt", "nobody")).toThrow(/no longer known here/u);
  });

  test("files, bytes that wait and jobs that are remembered have limits", async () => {
    const { add, over, ingest, queue } = opened();
    const { id } = add("slow.txt", undefined, 60);
    expect(() => add("b.txt", id, 60)).toThrow(/Too many files wait/u);
    for (const name of ["b.txt", "c.txt", "d.txt"]) add(name, id);
    expect(() => add("e.txt", id)).toThrow(/At most 4 files/u);
    await ingest.goOn("slow.txt");
    await over(id);
    for (const name of ["f.txt", "g.txt", "h.txt"]) await over(add(name).id);
    expect(queue.record(id)).toBeUndefined();
    expect(queue.all()).toMatchObject({ jobs: { length: 3 }, forgotten: 1 });
  });

  test("a file larger than all that may wait is taken where nothing waits", async () => {
    const { add, over } = opened();
    expect((await over(add("book.txt", undefined, 500).id)).state).toBe("done");
  });

  test("closing cancels what waits, names it, and lets what is being written end", async () => {
    const { add, ingest, queue } = opened();
    const { id } = add("slow.txt");
    add("b.txt", id);
    await vi.waitFor(() => expect(ingest.log).toEqual(["read slow.txt"]), WAIT);
    expect(await queue.close()).toEqual(["slow.txt", "b.txt"]);
    expect(ingest.log).toEqual(["read slow.txt", "stop slow.txt", "close"]);
    expect(() => add("c.txt")).toThrow(/The server is stopping/u);
  });

  test("what is being written when a job is cancelled is done, the rest is not", async () => {
    const { add, over, ingest, queue } = opened();
    const writing: { end?: () => void } = {};
    const added = ingest.add;
    ingest.add = async (reading) => {
      await new Promise<void>((resolve) => {
        writing.end = resolve;
      });
      return added(reading);
    };
    const { id } = add("a.txt");
    add("b.txt", id);
    await vi.waitFor(() => expect(writing.end).toBeTypeOf("function"), WAIT);
    expect(queue.cancel(id)?.state).toBe("reading");
    writing.end?.();
    const job = await over(id);
    expect(statesOf(job)).toEqual(["a.txt done", "b.txt cancelled"]);
    expect(job.state).toBe("cancelled");
  });

  test("other work on the graph waits for what is being written", async () => {
    const { queue } = opened();
    const order: string[] = [];
    await Promise.all([
      queue.inTurn(async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        order.push("first");
      }),
      queue.inTurn(async () => void order.push("second")),
    ]);
    expect(order).toEqual(["first", "second"]);
  });
});
