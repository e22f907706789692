import { type Room, roomOf } from "./rooms.ts";
import type { SourceFile } from "./source-files.ts";

/** Every import that the table does not allow, in words. */
export function forbiddenImports(sources: readonly SourceFile[], rooms: readonly Room[]): string[] {
  return sources.flatMap(({ path, imports }) => {
    const room = roomOf(path, rooms);
    if (room === undefined) return [];
    return imports
      .filter((target) => !isAllowed(room, target, rooms))
      .map((target) => `${path} (${room.name}) imports ${target}`);
  });
}

function isAllowed(room: Room, target: string, rooms: readonly Room[]): boolean {
  const home = roomOf(target, rooms);
  return home?.name === room.name || room.mayImport.some((allowed) => opens(allowed, target, home));
}

/** A plain name opens that room or that file; `room/**` opens the rooms inside too. */
function opens(allowed: string, target: string, home: Room | undefined): boolean {
  if (allowed === "**") return true;
  if (allowed.endsWith("/**")) return target.startsWith(allowed.slice(0, -2));
  return home?.name === allowed || target.replace(/\.tsx?$/u, "") === allowed;
}
