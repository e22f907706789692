import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Network } from "../state/citation-network.ts";
import { rowsOf, strongestRows, voicesOf } from "../state/citation-plate.ts";
import { yearInWords } from "../state/filters.ts";
import { arrowPath, layPlate, type PlateLayout } from "../state/plate-layout.ts";
import { view } from "../state/store.ts";
import { useWidth } from "../state/use-width.ts";
import type { YearScale } from "../state/year-scale.ts";
import { CitationLegend } from "./citation-legend.tsx";
import { CitationRow } from "./citation-row.tsx";

const SHOWN = 50;

/** The plate by years: a line for each work or person, its mark at its year, arrows from the citing to the cited. */
export function CitationYears({ network }: { network: Network }) {
  const isWhole = useSignal(false);
  const { ref, width } = useWidth<HTMLDivElement>(760);
  const all = useMemo(() => rowsOf(network), [network]);
  const rows = isWhole.value ? all : strongestRows(all, SHOWN);
  const layout = useMemo(() => layPlate(rows, width), [rows.length, network, width]);
  return (
    <figure class="plate">
      <div ref={ref}>
        <PlateDrawing layout={layout} network={network} width={width} />
      </div>
      {all.length > SHOWN && (
        <p class="hint plate-cut">
          {isWhole.value
            ? `All ${all.length} lines. `
            : `Showing ${rows.length} of ${all.length} lines, those most often citing or cited. `}
          <button type="button" class="link" onClick={() => (isWhole.value = !isWhole.value)}>
            {isWhole.value ? "Show the strongest alone" : "Show all"}
          </button>
        </p>
      )}
      <CitationLegend />
    </figure>
  );
}

interface DrawingProps {
  layout: PlateLayout;
  network: Network;
  width: number;
}

function PlateDrawing({ layout, network, width }: DrawingProps) {
  const hovered = useSignal<string | undefined>(undefined);
  const at = useSignal(0);
  const chosen = hovered.value ?? view.value.centre;
  const isThere = layout.placed.some(({ row }) => row.entity.id === chosen);
  const voices = chosen === undefined || !isThere ? undefined : voicesOf(network, chosen);
  const near = nearTo(voices, network);
  const walk = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    at.value = Math.min(Math.max(at.value + step, 0), layout.placed.length - 1);
    (event.currentTarget as Element).querySelectorAll<SVGElement>(".plate-row-ground")[at.value]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing whose lines can be walked is no fieldset
    <svg
      class="plate-drawing"
      width={width}
      height={layout.height}
      role="group"
      aria-label="Works and people by year; arrow keys walk the lines"
      onKeyDown={walk}
    >
      <Axis layout={layout} width={width} />
      <Arrows layout={layout} network={network} voices={voices} />
      <UndatedHead layout={layout} />
      {layout.placed.map((placed, index) => (
        <CitationRow
          key={placed.row.entity.id}
          placed={placed}
          layout={layout}
          width={width}
          isTabStop={index === at.value}
          state={stateOf(placed.row.entity.id, voices, near)}
          hover={(id) => (hovered.value = id)}
          focus={() => (at.value = index)}
        />
      ))}
    </svg>
  );
}

/** Those that cite the chosen ones, or that these cite. */
function nearTo(voices: ReadonlySet<string> | undefined, { citations }: Network): Set<string> {
  const near = new Set<string>();
  for (const { citing, cited } of citations) {
    if (voices?.has(cited)) near.add(citing);
    if (voices?.has(citing)) near.add(cited);
  }
  return near;
}

function stateOf(id: string, voices: ReadonlySet<string> | undefined, near: ReadonlySet<string>): string {
  if (!voices) return "";
  if (voices.has(id)) return "plate-row-chosen";
  return near.has(id) ? "" : "plate-row-far";
}

function Axis({ layout, width }: { layout: PlateLayout; width: number }) {
  const { scale, undatedY, height } = layout;
  const foot = undatedY === undefined ? height - 4 : undatedY - 6;
  return (
    <g class="plate-axis">
      {scale?.ticks.map(({ year, x }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={24} y2={foot} />
          <text x={x} y={15} text-anchor="middle">
            {yearInWords(year)}
          </text>
        </g>
      ))}
      <text x={width} y={15} text-anchor="end">
        cited
      </text>
      {scale && <Rule scale={scale} />}
      {undatedY !== undefined && <line class="plate-rule" x1={0} x2={width} y1={undatedY} y2={undatedY} />}
    </g>
  );
}

/** Pixels for names, from which on the order of the undated is said too. */
const ROOM_FOR_ORDER = 260;

/** The heading of those without a year; it stands before the marks, and over the arrows where it reaches them. */
function UndatedHead({ layout: { undatedY, undated, names } }: { layout: PlateLayout }) {
  if (undatedY === undefined) return null;
  return (
    <g class="plate-axis">
      <text class="plate-undated" x={6} y={undatedY + 17}>
        {names < ROOM_FOR_ORDER ? "without a year" : "without a year, most citing and cited first"}{" "}
        <tspan class="plate-undated-count">{undated}</tspan>
      </text>
    </g>
  );
}

/** The line of the years; two strokes across it where years without anybody are left out. */
function Rule({ scale: { left, right, gap } }: { scale: YearScale }) {
  if (!gap) return <line class="plate-rule" x1={left} x2={right} y1={24} y2={24} />;
  const middle = (gap.from + gap.to) / 2;
  return (
    <>
      <line class="plate-rule" x1={left} x2={middle - 4} y1={24} y2={24} />
      <line class="plate-rule" x1={middle + 4} x2={right} y1={24} y2={24} />
      {[-4, 4].map((by) => (
        <line key={by} class="plate-rule" x1={middle + by - 3} x2={middle + by + 3} y1={29} y2={19} />
      ))}
    </>
  );
}

interface ArrowsProps {
  layout: PlateLayout;
  network: Network;
  voices: ReadonlySet<string> | undefined;
}

function Arrows({ layout, network, voices }: ArrowsProps) {
  const places = new Map(layout.placed.map((placed) => [placed.row.entity.id, placed]));
  return (
    <g class={voices ? "plate-arrows plate-arrows-quiet" : "plate-arrows"}>
      {["plate-head", "plate-head-near"].map((id) => (
        <marker
          key={id}
          id={id}
          viewBox="0 0 8 8"
          refX="6"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M0 1 7 4 0 7z" />
        </marker>
      ))}
      {network.citations.map(({ relation, citing, cited }) => {
        const [from, to] = [places.get(citing), places.get(cited)];
        if (!from || !to || from === to) return null;
        const isNear = voices?.has(citing) || voices?.has(cited);
        return (
          <path
            key={`${relation} ${citing}`}
            class={isNear ? "plate-arrow plate-arrow-near" : "plate-arrow"}
            d={arrowPath(from, to, layout.room)}
          />
        );
      })}
    </g>
  );
}
