/** Size of a bar with the gap beside it, and height of the highest, in pixels. */
const STEP = 5;
const BAR = 4;
const HEIGHT = 14;
/** A single place must be seen beside many. */
const LEAST = 3;

/** How often in each part of a text, from its beginning to its end, as small bars on one line. */
export function Spread({ counts, title }: { readonly counts: readonly number[]; readonly title: string }) {
  const most = Math.max(1, ...counts);
  const width = counts.length * STEP;
  return (
    <svg
      class="spread"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={title}
    >
      <title>{title}</title>
      <path class="spread-line" d={`M0 ${HEIGHT - 0.5}H${width}`} />
      {counts.map((count, part) => {
        const height = count === 0 ? 0 : Math.max(LEAST, (HEIGHT * count) / most);
        return <rect key={part} x={part * STEP} y={HEIGHT - height} width={BAR} height={height} />;
      })}
    </svg>
  );
}
