import { type AddressInfo, createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { freePort } from "../../cli/free-port.ts";

async function takenPort(): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return (server.address() as AddressInfo).port;
}

test("a free port stays the port that was asked for, and 0 stays 0", async () => {
  expect(await freePort("127.0.0.1", 0)).toBe(0);
});

test("a taken port gives the next free one", async () => {
  const taken = await takenPort();
  const port = await freePort("127.0.0.1", taken);
  expect(port).toBeGreaterThan(taken);
  expect(port).toBeLessThanOrEqual(taken + 20);
});
