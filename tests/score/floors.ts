import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** The least F1 that each measure of the development texts must reach, in thousandths of one. */
export type Floors = Readonly<Record<string, number>>;

const FILE = new URL("./floors.json", import.meta.url);
/** How far a figure may lie below its floor: kernels of another machine differ in the last digits, and a name or two tip over. */
export const SLACK = 0.004;

/** The committed floors; none where the file is not there. */
export function readFloors(): Floors {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {};
}

/** The floors raised to what was reached; none is ever lowered, and what is not measured any more keeps its floor. */
export function raised(floors: Floors, reached: Floors): Floors {
  const names = [...new Set([...Object.keys(floors), ...Object.keys(reached)])];
  return Object.fromEntries(names.map((name) => [name, Math.max(floors[name] ?? 0, reached[name] ?? 0)]));
}

/** The measures below their floors, each in words. */
export function belowFloor(floors: Floors, reached: Floors): string[] {
  return Object.entries(floors)
    .filter(([name, floor]) => (reached[name] ?? 0) < floor - SLACK)
    .map(([name, floor]) => `${name}: ${reached[name] ?? "not measured"}, its floor is ${floor}`);
}

export function writeFloors(floors: Floors): void {
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
}
