import { type PlateRow, whenInWords } from "../state/citation-plate.ts";
import { chooseCited } from "../state/page-changes.ts";
import { nameOf } from "../state/places-in-words.ts";
import { cutTo, type PlacedRow, type PlateLayout, ROW } from "../state/plate-layout.ts";
import { perform, view } from "../state/store.ts";
import { KindShape } from "./kind-mark.tsx";

interface RowProps {
  placed: PlacedRow;
  layout: PlateLayout;
  width: number;
  isTabStop: boolean;
  state: string;
  hover: (id: string | undefined) => void;
  focus: () => void;
}

/** A line of the plate: its name as a bibliography has it, its mark at its year, how often it is cited here. */
export function CitationRow({ placed, layout, width, isTabStop, state, hover, focus }: RowProps) {
  const { row, y, x, radius, stretch } = placed;
  const { entity } = row;
  const choose = () => perform(chooseCited(entity.id));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the ground of the line is the button; names, cut short, lie over it
    <g
      class={`plate-row ${state}`}
      onClick={choose}
      onPointerEnter={() => hover(entity.id)}
      onPointerLeave={() => hover(undefined)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a button element cannot stand in a drawing */}
      <rect
        class="plate-row-ground"
        role="button"
        tabIndex={isTabStop ? 0 : -1}
        aria-pressed={view.value.centre === entity.id}
        aria-label={rowInWords(row)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          choose();
        }}
        onFocus={() => {
          focus();
          hover(entity.id);
        }}
        onBlur={() => hover(undefined)}
        x={0}
        y={y - ROW / 2}
        width={width}
        height={ROW}
        rx={3}
      />
      <RowName row={row} y={y} width={layout.names} />
      {stretch && <line class="plate-stretch" x1={stretch.from} x2={stretch.to} y1={y} y2={y} />}
      <Mark row={row} x={x} y={y} radius={radius} />
      {row.isEdition && (
        <text class="plate-edition" x={x + radius + 4} y={y + 4}>
          ed.
        </text>
      )}
      <text class="plate-count" x={width} y={y + 4.5} text-anchor="end">
        {row.cited > 0 ? row.cited : ""}
      </text>
    </g>
  );
}

/** The name as a bibliography has it: authors upright, the title in italics. */
function RowName({ row, y, width }: { row: PlateRow; y: number; width: number }) {
  const { entity, authors } = row;
  const isWork = entity.type === "Work";
  const by = authors === "" ? "" : `${cutTo(authors, width * 0.45)}, `;
  const room = width - 14 - by.length * 6.3;
  return (
    <text class="plate-name" x={6} y={y + 4.5}>
      {by}
      <tspan class={isWork ? "plate-title" : "plate-person"}>{cutTo(nameOf(entity), room)}</tspan>
    </text>
  );
}

function Mark({ row, x, y, radius }: { row: PlateRow; x: number; y: number; radius: number }) {
  const { entity, cites } = row;
  const kind = `kind-${entity.type.toLowerCase()}`;
  return (
    <g class={`plate-mark ${kind} ${cites > 0 ? "" : "plate-mark-hollow"}`}>
      {entity.isRead && <circle class="plate-ring" cx={x} cy={y} r={radius + 3.2} />}
      <KindShape kind={entity.type} x={x} y={y} radius={radius} />
    </g>
  );
}

function rowInWords(row: PlateRow): string {
  const { entity, authors, cited, cites } = row;
  const parts = [
    nameOf(entity),
    authors && `by ${authors}`,
    whenInWords(row, "undated"),
    cited > 0 && `cited ${cited} ${cited === 1 ? "time" : "times"}`,
    cites > 0 && `cites ${cites} ${cites === 1 ? "time" : "times"}`,
    entity.isRead && "read here",
  ];
  return parts.filter(Boolean).join(", ");
}
