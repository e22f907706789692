import { wantMoreRows } from "../state/more-rows.ts";

interface MoreRowsProps {
  readonly shown: number;
  readonly total: number;
  /** What the rows are: "citations". */
  readonly things: string;
  /** Which come first. */
  readonly order?: string;
}

/** How many rows of a list are shown, and the way to more; nothing where all are. */
export function MoreRows({ shown, total, things, order }: MoreRowsProps) {
  if (shown >= total) return null;
  return (
    <p class="hint">
      Showing {shown.toLocaleString("en")} of {total.toLocaleString("en")} {things}
      {order && `, ${order}`}.{" "}
      <button type="button" class="link" onClick={wantMoreRows}>
        Show more
      </button>
    </p>
  );
}
