import { signal } from "@preact/signals";
import { LIMITS } from "#model";

/** Rows that the lists of the panel show at first, and how many more each time that more are wanted. */
const STEP = 200;

/** How many rows the lists of the panel show. */
export const rowsWanted = signal(STEP);

/** Shows more rows of the list that is open. */
export function wantMoreRows(): void {
  rowsWanted.value += STEP;
}

/** Shows as few rows as at first, of whatever is looked at next. */
export function wantFewRows(): void {
  rowsWanted.value = STEP;
}

interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** So many rows of a list as are wanted, asked for in pages that the server gives. */
export async function rowsUpTo<Name extends string, Reply extends Counted<Name>>(
  wanted: number,
  name: Name,
  ask: (page: Page) => Promise<Reply>,
): Promise<Reply> {
  let whole = await ask({ limit: Math.min(wanted, LIMITS.rows.max), offset: 0 });
  while (whole[name].length < Math.min(wanted, whole.total)) {
    const offset = whole[name].length;
    const next = await ask({ limit: Math.min(wanted - offset, LIMITS.rows.max), offset });
    if (next[name].length === 0) break; // the list became shorter meanwhile
    whole = { ...next, [name]: [...whole[name], ...next[name]] };
  }
  return { ...whole, truncated: whole[name].length < whole.total };
}

type Counted<Name extends string> = { readonly total: number; readonly truncated: boolean } & {
  readonly [key in Name]: readonly unknown[];
};
