/** One point of time that the date of CSL can hold: a year, a month and a day of it; years before our era count down from 0. */
const POINT = /^(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?<about>[?~%])?$/u;

/**
 * A date of EDTF (ISO 8601-2) as one of CSL: a point or both ends of an interval as "date-parts", "circa" where it is not sure;
 * decades, centuries and open ends, which CSL knows no parts for, as their own words ("literal").
 */
export function cslDate(date: string): object {
  const points = date.split("/").map((side) => POINT.exec(side));
  if (points.length > 2 || points.some((point) => point === null)) return { literal: date };
  const parts = points.map((point) =>
    (point ?? []).slice(1, 4).flatMap((part) => (part ? [Number(part)] : [])),
  );
  const isAbout = points.some((point) => point?.groups?.["about"] !== undefined);
  return { "date-parts": parts, ...(isAbout && { circa: true }) };
}
