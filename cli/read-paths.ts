import { EXIT, ExpectedError } from "./expected-error.ts";
import { findTexts } from "./find-texts.ts";
import { watchInterruption } from "./interruption.ts";
import { type ReadReport, readTexts } from "./read-texts.ts";
import { counted, say } from "./say.ts";
import { readingsFolder } from "./store-choice.ts";

/** Reads the texts at files and in folders, and says what became of each; throws where none could be read. */
export async function readPaths(paths: readonly string[]): Promise<ReadReport> {
  const found = await findTexts(paths);
  const interruption = watchInterruption("Stopping after this passage (Ctrl+C again leaves at once) ...");
  const report = await readTexts(found.texts, readingsFolder(), interruption.signal);
  interruption.end();
  const whole = { ...report, failed: [...found.failed, ...report.failed] };
  demandOne(whole);
  sayReading(whole);
  return whole;
}

function demandOne({ read, failed, interrupted }: ReadReport): void {
  if (read.length > 0 || interrupted) return;
  throw new ExpectedError(failed.map(({ reason }) => reason).join("\n"), EXIT.fault);
}

function sayReading({ read, same, failed, interrupted }: ReadReport): void {
  const again = read.filter((text) => text.again).length;
  const fresh = read.length - again;
  if (fresh > 0) say(`Read ${counted(fresh, "text")}.`);
  if (again > 0) {
    const were = again === 1 ? "was" : "were";
    say(`${counted(again, "text")} did not change since the last time and ${were} not read again.`);
  }
  for (const { path, as } of same) say(`${path} has the same words as ${as} and was left out.`);
  for (const { reason } of failed) say(`Left out: ${reason}`);
  if (interrupted) say("Stopped. What was read is kept; the same command goes on from there.");
}
