import { signal } from "@preact/signals";
import { groupedBy, NAMED_TYPES, type NamedType } from "#model";
import type { ConnectedRow } from "./connected.ts";

/** The row whose places are open. */
export const openRow = signal<string | undefined>(undefined);
/** The groups that are shown whole, by their keys. */
export const wholeGroups = signal<ReadonlySet<string>>(new Set());

/** The rows of one distance and kind. */
export interface RowGroup {
  readonly key: string;
  readonly kind: NamedType;
  readonly rows: readonly ConnectedRow[];
}

/** The key of the group that a row stands in. */
function groupKey({ distance, entity }: ConnectedRow): string {
  return `${distance} ${entity.type}`;
}

/** Rows by distance, and within it by kind. */
export function groupsOf(
  rows: readonly ConnectedRow[],
): { distance: number; count: number; groups: RowGroup[] }[] {
  const byDistance = groupedBy(rows, ({ distance }) => distance);
  return [...byDistance]
    .sort(([a], [b]) => a - b)
    .map(([distance, near]) => {
      const byKind = groupedBy(near, ({ entity }) => entity.type);
      const groups = NAMED_TYPES.flatMap((kind): RowGroup[] => {
        const inside = byKind.get(kind);
        return inside ? [{ key: `${distance} ${kind}`, kind, rows: inside }] : [];
      });
      return { distance, count: near.length, groups };
    });
}

/** Shows a group whole, or short again. */
export function toggleGroup(key: string): void {
  const next = new Set(wholeGroups.peek());
  if (!next.delete(key)) next.add(key);
  wholeGroups.value = next;
}

/** Opens the places of a row, and brings the row into sight. */
export function showRow(row: ConnectedRow): void {
  wholeGroups.value = new Set([...wholeGroups.peek(), groupKey(row)]);
  openRow.value = row.entity.id;
  bringIntoSight(rowId(row.entity.id));
}

/** Shows all rows of a distance, and brings the first into sight. */
export function showDistance(distance: number, rows: readonly ConnectedRow[]): void {
  const keys = rows.filter((row) => row.distance === distance).map(groupKey);
  wholeGroups.value = new Set([...wholeGroups.peek(), ...keys]);
  bringIntoSight(distanceId(distance));
}

function bringIntoSight(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView({ block: "center" }));
}

/** The place of a row in the page. */
export function rowId(entity: string): string {
  return `row-${entity}`;
}

/** The place of a distance in the page. */
export function distanceId(distance: number): string {
  return `steps-${distance}`;
}

/** "Directly", "In 2 steps". */
export function distanceInWords(distance: number): string {
  return distance === 1 ? "Directly" : `In ${distance} steps`;
}
