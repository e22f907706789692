import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findTexts } from "../../cli/find-texts.ts";
import { planTexts, type TextPlan } from "../../cli/plan-texts.ts";
import { readTexts } from "../../cli/read-texts.ts";
import { timed } from "./timing.ts";

/** What many texts cost. */
export interface ManyResult {
  readonly texts: number;
  /** Texts a second with one reader and with two. */
  readonly one: number;
  readonly two: number;
  /** Megabytes of the process, all readers in it, after a tenth of the texts and after all. */
  readonly early: number;
  readonly late: number;
  /** Kilobytes that the process grew by for each further text (least squares over the last half). */
  readonly slope: number;
}

const MEGABYTE = 1_000_000;
const HEAP_MB = 4_096;

/** Reads short texts with the real encoder in threads: twice a few for the speed, then many for the memory. */
export async function measureMany(sample: string, fewTexts: number, manyTexts: number): Promise<ManyResult> {
  const body = readFileSync(sample, "utf8");
  const few = await planned(body, fewTexts, 4_000);
  const many = await planned(body, manyTexts, 300);
  try {
    const one = await timed(() => read(few, 1));
    const two = await timed(() => read(few, 2));
    const sizes: number[] = [];
    await read(many, 2, () => void sizes.push(process.memoryUsage().rss / MEGABYTE));
    const perSecond = (milliseconds: number) => (1_000 * fewTexts) / milliseconds;
    const early = sizes[Math.floor(sizes.length / 10)] ?? Number.NaN;
    const late = sizes.at(-1) ?? Number.NaN;
    const half = sizes.slice(Math.floor(sizes.length / 2));
    return {
      texts: manyTexts,
      one: perSecond(one),
      two: perSecond(two),
      early,
      late,
      slope: slopeOf(half) * 1_000,
    };
  } finally {
    for (const { folder } of [few, many]) rmSync(folder, { recursive: true, force: true });
  }
}

interface Library {
  readonly folder: string;
  readonly plan: TextPlan;
}

async function planned(body: string, texts: number, length: number): Promise<Library> {
  const folder = mkdtempSync(join(tmpdir(), "ibid-bench-"));
  for (let n = 0; n < texts; n += 1) {
    const start = (n * 97) % Math.max(1, body.length - length);
    writeFileSync(join(folder, `text-${n}.txt`), `${body.slice(start, start + length)} The end of ${n}.`);
  }
  return { folder, plan: await planTexts((await findTexts([folder])).texts) };
}

/** Nothing is kept from run to run, so that each run reads all. */
async function read(
  { folder, plan }: Library,
  workers: number,
  take: () => void = () => undefined,
): Promise<void> {
  const kept = join(folder, `.kept-${workers}`);
  const signal = new AbortController().signal;
  const { failed } = await readTexts(plan, { folder: kept, signal, workers, workerMb: HEAP_MB }, take);
  if (failed.length > 0) throw new Error(`bench: ${failed.length} texts failed, first: ${failed[0]?.reason}`);
}

function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / (spread || 1);
}
