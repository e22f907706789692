import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import type { Job } from "#model";
import { emptyFolder, runIbid, startIbid } from "./run-ibid.ts";

const AVRICH = "Paul Avrich wrote The Russian Anarchists in 1967. He quotes Nikolai Bukharin.\n";
/** Where the machine is busy, the encoder alone takes seconds to open. */
const WAIT = { timeout: 60_000, interval: 100 };
const ADDRESS = /"address":"(http:\/\/127\.0\.0\.1:\d+)"/u;

async function send(address: string, name: string, words: string): Promise<Job> {
  const headers = { "content-type": "application/octet-stream" };
  const reply = await fetch(`${address}/api/texts?name=${name}`, { method: "POST", headers, body: words });
  expect(reply.status).toBe(202);
  return ((await reply.json()) as { job: Job }).job;
}

async function sendAndWait(address: string, name: string, words: string): Promise<void> {
  const { id } = await send(address, name, words);
  await vi.waitFor(async () => {
    const reply = await fetch(`${address}/api/jobs/${id}`);
    expect(((await reply.json()) as { job: Job }).job.state).toBe("done");
  }, WAIT);
}

test("a text added to the sample is there the next time, and later commands find it", async () => {
  const cwd = emptyFolder();
  const first = startIbid(["open", "--no-open", "--json"], { cwd });
  const address = await first.waitFor(ADDRESS);
  await sendAndWait(address, "avrich.txt", AVRICH);
  const asked = await runIbid(["ask", "works by Avrich"], { cwd });
  expect(asked.stderr).not.toContain("No text of yours");
  expect(asked.stdout).toContain("The Russian Anarchists");
  first.interrupt();
  const { stderr } = await first.outcome;
  expect(stderr).toContain("The texts that you added are kept in .ibid/graph.db");
  expect(stderr).not.toContain("sample.db");
  expect(existsSync(join(cwd, ".ibid", "sample.db"))).toBe(false);
  const second = startIbid(["serve", "--json"], { cwd });
  const { texts } = (await (await fetch(`${await second.waitFor(ADDRESS)}/api/texts`)).json()) as {
    texts: { id: string }[];
  };
  expect(texts.map((text) => text.id)).toEqual(["avrich", "bukharin-intro"]);
  second.interrupt();
  expect((await second.outcome).code).toBe(0);
});

test("of two servers on the sample's store the last to stop makes it the reader's own, and both keep what was added", async () => {
  const cwd = emptyFolder();
  const [first, second] = [1, 2].map(() => startIbid(["open", "--no-open", "--json"], { cwd }));
  if (!first || !second) throw new Error("two servers were started");
  const [before, after] = [await first.waitFor(ADDRESS), await second.waitFor(ADDRESS)];
  await sendAndWait(before, "avrich.txt", AVRICH);
  second.interrupt();
  const { stderr } = await second.outcome;
  expect(stderr).toContain("sample.db; the same command shows it again");
  expect(existsSync(join(cwd, ".ibid", "graph.db"))).toBe(false);
  await sendAndWait(before, "later.txt", AVRICH.replace("1967", "1978"));
  first.interrupt();
  expect((await first.outcome).stderr).toContain("The texts that you added are kept in .ibid/graph.db");
  const asked = await runIbid(["ask", "works by Avrich"], { cwd });
  expect(asked.stdout).toContain("later");
  expect(readdirSync(join(cwd, ".ibid")).filter((name) => name.startsWith("sample"))).toEqual([]);
  expect(after).not.toBe(before);
});

test("Ctrl+C amid a text says which were not read, and the graph is whole", async () => {
  const cwd = emptyFolder();
  const server = startIbid(["open", "--no-open", "--json"], { cwd });
  const address = await server.waitFor(ADDRESS);
  const book = AVRICH.repeat(5_000);
  const { id } = await send(address, "book.txt", book);
  await send(address, "later.txt", AVRICH);
  await vi.waitFor(async () => {
    const reply = await fetch(`${address}/api/jobs/${id}`);
    expect(((await reply.json()) as { job: Job }).job.files[0]?.words?.total).toBeGreaterThan(0);
  }, WAIT);
  server.interrupt();
  const { code, stderr } = await server.outcome;
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringContaining("Not read: book.txt, later.txt. Add them again."),
  });
  const again = startIbid(["open", "--no-open", "--json"], { cwd });
  const reply = await fetch(`${await again.waitFor(ADDRESS)}/api/texts`);
  expect((await reply.json()) as object).toMatchObject({ total: 1 });
});
