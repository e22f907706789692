import type { FetchLimits } from "../server/jobs/fetch-page.ts";
import { fetchPage } from "../server/jobs/fetch-page.ts";
import { FetchRefusal } from "../server/jobs/fetch-refusal.ts";
import { type IncomingFile, type Ingest, UnreadFileError } from "../server/jobs/ingest.ts";
import { say } from "./say.ts";

/** True for the address of a page, which stands for no file. */
export function isPageAddress(words: string): boolean {
  return /^https?:\/\//iu.test(words);
}

/** With what pages are fetched and read. */
export interface AddressReading {
  readonly ingest: Ingest;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
  /** Hears how much will be read before any of it is, in bytes a page; what it throws ends the run. */
  readonly onFetched?: (bytes: readonly number[]) => Promise<void>;
}

/**
 * Fetches pages as "add by address" in the browser does, reads them into the store one by one, and says what became of each.
 * Gives why each of the others could not be read.
 */
export async function readAddresses(
  addresses: readonly string[],
  { ingest, limits, signal, onFetched }: AddressReading,
): Promise<string[]> {
  const failed: string[] = [];
  const keep = async <Result>(address: string, work: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted) return undefined;
      if (!(error instanceof FetchRefusal || error instanceof UnreadFileError)) throw error;
      failed.push(`${address}: ${error.message}`);
      return undefined;
    }
  };
  const pages: { address: string; page: IncomingFile }[] = [];
  for (const address of addresses) {
    const page = signal.aborted
      ? undefined
      : await keep(address, () => fetchPage(address, { limits, signal }));
    if (page) pages.push({ address, page });
  }
  if (pages.length > 0) await onFetched?.(pages.map(({ page }) => page.bytes.length));
  for (const { address, page } of pages)
    if (!signal.aborted) await keep(address, () => readPage(address, page, { ingest, signal }));
  return failed;
}

async function readPage(
  address: string,
  page: IncomingFile,
  { ingest, signal }: Pick<AddressReading, "ingest" | "signal">,
): Promise<void> {
  const reading = await ingest.read(page, signal, () => undefined);
  if (reading.kind === "same") say(`${address} has the same words as “${reading.title}” and was left out.`);
  if (reading.kind !== "read") return;
  const { title } = await ingest.add(reading);
  say(`Read “${title}” from ${address}.${reading.note === undefined ? "" : ` ${reading.note}`}`);
}
