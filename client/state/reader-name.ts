import { signal } from "@preact/signals";
import { SOME_READER } from "#model";
import { tell } from "./notice.ts";

const KEY = "ibid-reader";

/** The name under which decisions are written; undefined until the reader was asked. */
export const readerName = signal<string | undefined>(stored());
/** Who waits for the reader's name; the dialog answers, with undefined where the reader turns back. */
export const nameWanted = signal<((name: string | undefined) => void) | undefined>(undefined);

/** The reader's name, asked for once; undefined where the reader would rather not decide now, which is said. */
export async function nameOfReader(): Promise<string | undefined> {
  if (readerName.peek() !== undefined) return readerName.peek();
  const name = await new Promise<string | undefined>((answer) => {
    nameWanted.value = answer;
  });
  nameWanted.value = undefined;
  if (name === undefined) tell({ words: "Nothing was decided: it was left open who decides." });
  else renameReader(name);
  return name;
}

/** Takes a name from now on; without letters, decisions are written as those of a reader. */
export function renameReader(name: string): void {
  readerName.value = name.trim().slice(0, 200) || SOME_READER;
  try {
    localStorage.setItem(KEY, readerName.value);
  } catch {
    return; // storage is switched off in this browser: the name lasts for this page
  }
}

function stored(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined; // storage is switched off, or there is no browser
  }
}
