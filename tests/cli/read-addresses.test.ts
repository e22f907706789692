import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { isPageAddress, readAddresses } from "../../cli/read-addresses.ts";
import { SERVER_LIMITS } from "../../server/limits.ts";
import { fakeIngest } from "../server/jobs/fake-ingest.ts";

const signal = new AbortController().signal;

async function site(): Promise<string> {
  const server = createServer(({ url }, response) =>
    url === "/gone.txt"
      ? response.writeHead(404).end()
      : response.writeHead(200, { "content-type": "text/plain" }).end("words"),
  );
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("pages are fetched and read in their order, and each that cannot be is told with its address", async () => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  onTestFinished(() => said.mockRestore());
  const [url, ingest] = [await site(), fakeIngest()];
  const asked: (readonly number[])[] = [];
  const addresses = ["/good.txt", "/gone.txt", "/same.txt", "/bad.txt"].map((path) => url + path);
  const failed = await readAddresses(addresses, {
    ingest,
    limits: { ...SERVER_LIMITS, fetchPrivate: true },
    signal,
    onFetched: async (bytes) => void asked.push(bytes),
  });
  expect(failed).toEqual([
    `${url}/gone.txt: There is no page at this address: check it in your browser (the site answers 404).`,
    `${url}/bad.txt: bad.txt cannot be read: save it as plain text.`,
  ]);
  expect([ingest.log, asked]).toEqual([
    ["read good.txt", "add good.txt", "read same.txt", "read bad.txt"],
    [[5, 5, 5]],
  ]);
  const words = said.mock.calls.map(([line]) => String(line)).join("");
  expect(words).toContain(`Read “GOOD.TXT” from ${url}/good.txt.`);
  expect(words).toContain(`${url}/same.txt has the same words as “The twin” and was left out.`);
});

test("a page of this computer or its network is refused, as in the browser", async () => {
  const [url, ingest] = [await site(), fakeIngest()];
  const failed = await readAddresses([`${url}/good.txt`], { ingest, limits: SERVER_LIMITS, signal });
  expect([failed.length, ingest.log]).toEqual([1, []]);
});

test("an address is told from a file by how it begins", () => {
  expect(["https://a.org/b", "HTTP://a.org", "a.org", "https", "texts/https://x"].map(isPageAddress)).toEqual(
    [true, true, false, false, false],
  );
});
