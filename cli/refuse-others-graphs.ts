import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { ExpectedError } from "./expected-error.ts";
import { bodyAt, sha256Of } from "./graph-file.ts";

type Planned = { readonly id: string; readonly path: string };
type Noted = { readonly file: string; readonly sha256: string };

/**
 * Throws where a graph in the folder that was made of another text would be overwritten by that of one of these. A text
 * that is among `all` of the run may be overwritten: it is read too, and gets a graph under an id of its own.
 */
export async function refuseOthersGraphs(
  folder: string,
  texts: readonly Planned[],
  all: readonly string[] = [],
): Promise<void> {
  const together = new Set(all.map((path) => resolve(path)));
  for (const { id, path } of texts) {
    const file = join(folder, `${id}.json`);
    const other = await otherIn(file, path, together);
    if (other === undefined) continue;
    throw new ExpectedError(
      `${file} holds ${other}, and the graph of ${path} would take its place. Choose another folder with --out, or extract both together, so that each gets a name of its own.`,
    );
  }
}

/** What the file holds if it is not of this text, whose words may have changed, or which may have moved. */
async function otherIn(
  file: string,
  path: string,
  together: ReadonlySet<string>,
): Promise<string | undefined> {
  const noted = textsIn(await readFile(file, "utf8").catch(() => undefined));
  if (noted === undefined) return undefined;
  const [text, ...more] = noted;
  if (text === undefined || more.length > 0) return "something else than the graph of one text";
  const place = resolve(dirname(file), text.file);
  if (place === resolve(path) || together.has(place)) return undefined;
  const words = await bodyAt(path).catch(() => "");
  return sha256Of(words) === text.sha256 ? undefined : `the graph of ${place}`;
}

/** The texts of a graph file; none where it is something else, nothing where it is not there or was cut short. */
function textsIn(json: string | undefined): readonly Noted[] | undefined {
  try {
    const found = JSON.parse(json ?? "") as { attributes?: { texts?: Noted[] } } | null;
    const texts = found?.attributes?.texts;
    return Array.isArray(texts) && texts.every(({ file }) => typeof file === "string") ? texts : [];
  } catch {
    return undefined;
  }
}
