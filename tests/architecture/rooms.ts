/** One row of the table: a room, and the rooms and files that its files may import. */
export interface Room {
  readonly name: string;
  readonly mayImport: readonly string[];
}

const ROW = /^\| `([^`]+)` \| (.+) \|$/gmu;

/** The rows of the table `| room | may import |`. */
export function readRooms(markdown: string): Room[] {
  const table = markdown.split("| room | may import |")[1];
  if (table === undefined)
    throw new Error("architecture: ARCHITECTURE.md holds no table | room | may import |");
  return [...table.matchAll(ROW)].map(([, name = "", list = ""]) => ({
    name,
    mayImport: [...list.matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? ""),
  }));
}

/** The innermost room that holds the file. */
export function roomOf(path: string, rooms: readonly Room[]): Room | undefined {
  return rooms
    .filter(({ name }) => path.startsWith(`${name}/`))
    .sort((a, b) => b.name.length - a.name.length)[0];
}
