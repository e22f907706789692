import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Lets work be done on bytes as if they lay in a file of that name; the file is gone afterwards, whatever happens. */
export async function withFile<Result>(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  work: (path: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "ibid-"));
  try {
    const path = join(folder, name);
    await writeFile(path, bytes, { flag: "wx" });
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
