/** A file that a reader chose, under the name that it is read by. */
export interface IncomingFile {
  readonly name: string;
  readonly file: File;
}

/** A file where it lay: its folders and its name, with / between. */
export interface PlacedFile {
  readonly path: string;
  readonly file: File;
}

/** What was chosen: the files to read, and those of a folder that no reader here can read. */
export interface ChosenFiles {
  readonly files: readonly IncomingFile[];
  readonly leftOut: number;
}

/**
 * The files of a choice, each under a name of its own. Of a folder only the kinds that can be read are taken, hidden ones never;
 * a file that was chosen by itself is taken whatever it is, so that the reader learns why it cannot be read.
 */
export function chosenFrom(placed: readonly PlacedFile[], endings: readonly string[]): ChosenFiles {
  const seen = placed.filter(({ path }) => !path.split("/").some((part) => part.startsWith(".")));
  const taken = seen.filter(({ path }) => !path.includes("/") || endings.includes(endingOf(path)));
  const names = distinctNames(taken.map(({ path }) => path));
  return {
    files: taken.map(({ file }, at) => ({ name: names[at] ?? file.name, file })),
    leftOut: seen.length - taken.length,
  };
}

/** A name for each path: its last part, with as many of the folders before it as it takes to tell two of a name apart. */
export function distinctNames(paths: readonly string[]): string[] {
  return paths.map((path) => {
    const parts = path.split("/");
    for (let kept = 1; kept < parts.length; kept += 1) {
      const name = lastOf(parts, kept);
      if (paths.filter((other) => lastOf(other.split("/"), kept) === name).length === 1) return name;
    }
    return lastOf(parts, parts.length);
  });
}

function lastOf(parts: readonly string[], count: number): string {
  return parts.slice(-count).join(" - ");
}

function endingOf(path: string): string {
  const dot = path.lastIndexOf(".");
  return dot < 0 ? "" : path.slice(dot).toLowerCase();
}

/** The files of a file field; with their folders where a folder was chosen. */
export function filesOfField(list: FileList | null): PlacedFile[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** The files that were dropped, folders to any depth. Must be called within the event, before anything is awaited. */
export function filesOfDrop(items: DataTransferItemList): Promise<PlacedFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return Promise.all(entries.map((entry) => filesUnder(entry))).then((found) => found.flat());
}

async function filesUnder(entry: FileSystemEntry): Promise<PlacedFile[]> {
  const path = entry.fullPath.replace(/^\//u, "");
  if (isFile(entry)) {
    const file = await new Promise<File>((found, missed) => entry.file(found, missed));
    return [{ path, file }];
  }
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(inside.map(filesUnder))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** Browsers give the entries of a folder in portions, and an empty one at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((found, missed) => reader.readEntries(found, missed));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
