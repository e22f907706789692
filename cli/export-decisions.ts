import { EXIT, type ExitCode } from "./expected-error.ts";
import { counted, give, say } from "./say.ts";
import { chooseStore, demandStore, openToRead } from "./store-choice.ts";
import { demandWritable, writeWhole } from "./write-whole.ts";

/** `ibid decisions export`: the whole ledger as JSON Lines, into a file or on stdout. */
export async function exportDecisions({
  store: named,
  out,
}: {
  readonly store?: string;
  readonly out?: string;
}): Promise<ExitCode> {
  const choice = chooseStore(named);
  demandStore(choice);
  if (out !== undefined) await demandWritable(out);
  const store = await openToRead(choice);
  try {
    const lines = await store.exportDecisions();
    const count = lines === "" ? 0 : lines.trimEnd().split("\n").length;
    if (out !== undefined) await writeWhole(out, lines);
    else if (lines !== "") give(lines);
    say(
      out === undefined ? `${counted(count, "decision")}.` : `Wrote ${out}: ${counted(count, "decision")}.`,
    );
  } finally {
    await store.close();
  }
  return EXIT.fine;
}
