import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { NetworkEntity } from "#model";
import { openPlacesOf } from "../state/cell-places.ts";
import { type AuthorMatrix, authorMatrix } from "../state/citation-matrix.ts";
import type { Network } from "../state/citation-network.ts";
import { chooseCited } from "../state/page-changes.ts";
import { counted } from "../state/places-in-words.ts";
import { cutTo } from "../state/plate-layout.ts";
import { perform, view } from "../state/store.ts";
import { useWidth } from "../state/use-width.ts";
import { Sideways } from "./sideways.tsx";

const MOST = 40;
/** So many rows and columns there are where all are asked for: more no browser lays out in time. */
const ALL = 300;
/** Columns that are shown on a narrow screen too, where the matrix is pushed sideways. */
const FEWEST = 12;
/** What the names of those who cite take at the most, and a column, in pixels. */
const WIDTHS = { names: 205, column: 27 };

/** Who cites whom as a table, authors for their works: rows cite, columns are cited. */
export function CitationMatrix({ network }: { network: Network }) {
  const { ref, width } = useWidth<HTMLElement>(910);
  const isWhole = useSignal(false);
  const fitting = Math.max(FEWEST, Math.floor((width - WIDTHS.names) / WIDTHS.column));
  const [rows, columns] = isWhole.value ? [ALL, ALL] : [MOST, Math.min(MOST, fitting)];
  const matrix = useMemo(() => authorMatrix(network, { citing: rows, cited: columns }), [network, columns]);
  const hovered = useSignal<string | undefined>(undefined);
  const { citing, cited } = matrix.total;
  const isMore = matrix.citing.length < citing || matrix.cited.length < cited;
  return (
    <figure class="matrix-figure" ref={ref}>
      <Sideways label="Matrix of authors">
        <table class="matrix" onKeyDown={walkCells}>
          <caption class="unseen">
            Who cites whom: rows cite, columns are cited; each number opens its places
          </caption>
          <thead>
            <tr>
              <td class="matrix-corner">
                <span>cites ↓</span> <span>cited →</span>
              </td>
              {matrix.cited.map((author) => (
                <th key={author.id} scope="col" data-near={hovered.value === author.id}>
                  <button type="button" title={author.label} onClick={() => perform(chooseCited(author.id))}>
                    <span>{cutTo(author.label, 150)}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.citing.map((author) => (
              <MatrixRow
                key={author.id}
                author={author}
                matrix={matrix}
                hover={(id) => (hovered.value = id)}
              />
            ))}
          </tbody>
        </table>
      </Sideways>
      <figcaption class="plate-caption">
        <p>
          Rows cite, columns are cited; a number counts places, and a stronger tint has more of them. Works
          stand under those who wrote them; who cite each other stand together. {cutInWords(matrix)}
          {(isWhole.value || isMore) && (
            <button type="button" class="link" onClick={() => (isWhole.value = !isWhole.value)}>
              {isWhole.value ? "Show the strongest alone" : allInWords(matrix)}
            </button>
          )}
        </p>
      </figcaption>
    </figure>
  );
}

interface MatrixRowProps {
  author: NetworkEntity;
  matrix: AuthorMatrix;
  hover: (id: string | undefined) => void;
}

function MatrixRow({ author, matrix, hover }: MatrixRowProps) {
  const row = matrix.cells.get(author.id);
  const open = view.value.cell;
  return (
    <tr>
      <th scope="row">
        <button type="button" title={author.label} onClick={() => perform(chooseCited(author.id))}>
          {cutTo(author.label, 190)}
        </button>
      </th>
      {matrix.cited.map((cited) => {
        const count = row?.get(cited.id);
        if (count === undefined) return <td key={cited.id} />;
        return (
          <td key={cited.id} onPointerEnter={() => hover(cited.id)} onPointerLeave={() => hover(undefined)}>
            <button
              type="button"
              class="matrix-cell"
              aria-pressed={open?.from === author.id && open.to === cited.id}
              aria-label={`${author.label} cites ${cited.label}: ${counted(count, "place")}`}
              title={`${author.label} cites ${cited.label}`}
              style={{ "--shade-share": `${Math.round(100 * shade(count, matrix.highest))}%` }}
              onClick={() => openPlacesOf({ from: author.id, to: cited.id })}
            >
              {count}
            </button>
          </td>
        );
      })}
    </tr>
  );
}

function shade(count: number, highest: number): number {
  return 0.05 + 0.42 * (count / highest) ** 0.7;
}

function cutInWords({ citing, cited, total }: AuthorMatrix): string {
  const cuts = [
    total.cited > cited.length && `${cited.length} of ${total.cited} who are cited, those with most places`,
    total.citing > citing.length &&
      `${citing.length} of ${total.citing} who cite, those who cite a column or all of them most`,
  ].filter(Boolean);
  return cuts.length === 0 ? "" : `Shown are ${cuts.join("; and ")}. `;
}

/** "Show all: 50 who cite, 247 who are cited". */
function allInWords({ total }: AuthorMatrix): string {
  const [citing, cited] = [total.citing, total.cited].map((count) =>
    Math.min(count, ALL).toLocaleString("en"),
  );
  const all = Math.max(total.citing, total.cited) > ALL ? `Show up to ${ALL} each` : "Show all";
  return `${all}: ${citing} who cite, ${cited} who are cited`;
}

const STEPS: Record<string, readonly [number, number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** Arrow keys go to the next cell of that direction that holds a number. */
function walkCells(event: KeyboardEvent & { currentTarget: HTMLTableElement }): void {
  const step = STEPS[event.key];
  const cell = (event.target as Element).closest("td");
  if (!step || !cell) return;
  event.preventDefault();
  const rows = event.currentTarget.rows;
  let row = (cell.parentElement as HTMLTableRowElement).rowIndex + step[0];
  let column = cell.cellIndex + step[1];
  while (row > 0 && row < rows.length && column > 0 && column < (rows[row]?.cells.length ?? 0)) {
    const button = rows[row]?.cells[column]?.querySelector("button");
    if (button) {
      button.focus();
      return;
    }
    row += step[0];
    column += step[1];
  }
}
