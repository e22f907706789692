import { wantMoreRows } from "../state/more-rows.ts";

interface MoreRowsProps {
  readonly shown: number;
  readonly total: number;
  /** Which come first. */
  readonly order?: string;
}

/** How many rows of a list are shown, and the way to more; nothing where all are. */
export function MoreRows({ shown, total, order }: MoreRowsProps) {
  if (shown >= total) return null;
  return (
    <p class="hint">
      Showing {shown} of {total}
      {order && `, ${order}`}.{" "}
      <button type="button" class="link" onClick={wantMoreRows}>
        Show more
      </button>
    </p>
  );
}
