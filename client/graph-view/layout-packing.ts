/** A rectangle to be laid beside others. */
export interface Parcel {
  readonly width: number;
  readonly height: number;
}

/** The middle of a laid parcel. */
export interface Laid {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Parcels beyond this many are laid in rows beneath the others. */
const FITTED = 60;

/** Lays parcels side by side without touching, the first in the middle, the whole about as wide for its height as asked. */
export function pack(parcels: readonly Parcel[], ratio: number): Laid[] {
  const boxes: Box[] = [];
  for (const parcel of parcels.slice(0, FITTED)) boxes.push(bestBox(parcel, boxes, ratio));
  const rest = parcels.slice(FITTED);
  if (rest.length > 0) boxes.push(...rows(rest, boxes));
  return boxes.map(({ left, top, right, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 }));
}

/** Of the free places at the corners of what lies there, the one that lets the whole grow least. */
function bestBox(parcel: Parcel, boxes: readonly Box[], ratio: number): Box {
  let best = boxAt(-parcel.width / 2, -parcel.height / 2, parcel);
  if (boxes.length === 0) return best;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of boxes.flatMap((box) => beside(box, parcel))) {
    if (boxes.some((box) => touch(box, candidate))) continue;
    const cost = costOf(candidate, boxes, ratio);
    if (cost >= least) continue;
    least = cost;
    best = candidate;
  }
  return best;
}

function beside({ left, top, right, bottom }: Box, parcel: Parcel): Box[] {
  const { width, height } = parcel;
  return [
    boxAt(right, top, parcel),
    boxAt(right, bottom - height, parcel),
    boxAt(left, bottom, parcel),
    boxAt(right - width, bottom, parcel),
    boxAt(left - width, top, parcel),
    boxAt(left - width, bottom - height, parcel),
    boxAt(left, top - height, parcel),
    boxAt(right - width, top - height, parcel),
  ];
}

function costOf(candidate: Box, boxes: readonly Box[], ratio: number): number {
  const first = boxes[0] ?? candidate;
  const all = [...boxes, candidate];
  const width = Math.max(...all.map(({ right }) => right)) - Math.min(...all.map(({ left }) => left));
  const height = Math.max(...all.map(({ bottom }) => bottom)) - Math.min(...all.map(({ top }) => top));
  const across = (candidate.left + candidate.right - first.left - first.right) / 2;
  const down = (candidate.top + candidate.bottom - first.top - first.bottom) / 2;
  return Math.max(width, height * ratio) + 0.1 * Math.hypot(across, down * ratio);
}

function rows(parcels: readonly Parcel[], above: readonly Box[]): Box[] {
  const left = Math.min(...above.map((box) => box.left));
  const area = parcels.reduce((sum, { width, height }) => sum + width * height, 0);
  const right = Math.max(...above.map((box) => box.right), left + Math.sqrt(area));
  let top = Math.max(...above.map((box) => box.bottom));
  let x = left;
  let high = 0;
  return parcels.map((parcel) => {
    if (x + parcel.width > right && x > left) {
      top += high;
      x = left;
      high = 0;
    }
    const box = boxAt(x, top, parcel);
    x += parcel.width;
    high = Math.max(high, parcel.height);
    return box;
  });
}

function boxAt(left: number, top: number, { width, height }: Parcel): Box {
  return { left, top, right: left + width, bottom: top + height };
}

const HAIR = 1e-6;

function touch(a: Box, b: Box): boolean {
  return (
    a.left < b.right - HAIR && b.left < a.right - HAIR && a.top < b.bottom - HAIR && b.top < a.bottom - HAIR
  );
}
