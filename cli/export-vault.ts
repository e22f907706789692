import { readdirSync } from "node:fs";
import { join } from "node:path";
import { toObsidian } from "../server/export/to-obsidian.ts";
import { EXIT, type ExitCode, ExpectedError } from "./expected-error.ts";
import { isFolder } from "./make-folder.ts";
import { counted, say } from "./say.ts";
import { chooseStore, demandStore, openToRead } from "./store-choice.ts";
import { demandWritable, writeWhole } from "./write-whole.ts";

interface VaultOptions {
  readonly store?: string;
  readonly out?: string;
  readonly texts?: boolean;
}

/** `ibid export -f obsidian`: the notes of an Obsidian vault into a folder that is empty or not there, so that no note of the reader's is lost. */
export async function exportVault({ store: named, out, texts }: VaultOptions): Promise<ExitCode> {
  if (out === undefined)
    throw new ExpectedError("obsidian needs --out, to know into which folder.", EXIT.usage);
  if (texts) throw new ExpectedError("--texts goes with json, not with obsidian.", EXIT.usage);
  const choice = chooseStore(named);
  demandStore(choice);
  if ((await isFolder(out)) && readdirSync(out).length > 0)
    throw new ExpectedError(`${out} is not empty, and its notes could be lost. Name a new folder.`);
  await demandWritable(join(out, "note.md"));
  const store = await openToRead(choice);
  try {
    const { graph, bodies } = await store.exportGraph();
    const notes = toObsidian(graph, bodies);
    for (const [name, words] of notes) await writeWhole(join(out, name), words);
    say(`Wrote ${counted(notes.size, "note")} into ${out}.`);
  } finally {
    await store.close();
  }
  return EXIT.fine;
}
