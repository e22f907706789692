/** First and last year that a date may mean. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The years of an EDTF level 1 date, as `boundsOf` of the model counts them; its parser is too large for the first
 * screen, which needs nothing but years. Undefined where no year can be read.
 */
export function yearsOfDate(edtf: string): YearSpan | undefined {
  const [first = "", last] = edtf.split("/");
  const from = yearOf(first);
  if (last === undefined) return from;
  const to = yearOf(last);
  const begin = from ?? to;
  const end = to ?? from;
  return begin && end && { from: begin.from, to: end.to };
}

const YEAR = /^(?<sign>-?)(?<known>\d{1,4})(?<open>X{0,3})(?:-(?<part>\d\d|XX))?/u;

function yearOf(date: string): YearSpan | undefined {
  const { sign, known = "", open = "", part } = YEAR.exec(date)?.groups ?? {};
  if (known.length + open.length !== 4) return undefined;
  const low = Number(known + "0".repeat(open.length));
  const high = Number(known + "9".repeat(open.length));
  if (sign === "-") return { from: -high, to: -low };
  return { from: low, to: part === WINTER ? high + 1 : high };
}

/** The season that ends in the year after. */
const WINTER = "24";
