/** Numbers of items, in the order in which they are drawn. */
type Items = readonly number[] | Uint32Array;

/** The items from 0 on. */
export function everyItem(count: number): Uint32Array {
  const items = new Uint32Array(count);
  for (let item = 0; item < count; item++) items[item] = item;
  return items;
}

/** The triangles of ribbons of so many segments: pairs of corners along each, two triangles between each pair and the next. A quad is a ribbon of one segment. */
export function ribbonIndices(items: Items, segments: number): Uint32Array {
  const indices = new Uint32Array(6 * segments * items.length);
  let at = 0;
  for (const item of items) {
    const first = item * cornersOf(segments);
    for (let corner = first; corner < first + 2 * segments; corner += 2) {
      indices[at++] = corner;
      indices[at++] = corner + 1;
      indices[at++] = corner + 2;
      indices[at++] = corner + 1;
      indices[at++] = corner + 3;
      indices[at++] = corner + 2;
    }
  }
  return indices;
}

/** One triangle a ribbon, of its first three corners: the head of an arrow. */
export function headIndices(items: Items, segments: number): Uint32Array {
  const indices = new Uint32Array(3 * items.length);
  let at = 0;
  for (const item of items) {
    const first = item * cornersOf(segments);
    for (let corner = first; corner < first + 3; corner++) indices[at++] = corner;
  }
  return indices;
}

/** How many corners a ribbon of so many segments has. */
export function cornersOf(segments: number): number {
  return 2 * (segments + 1);
}
