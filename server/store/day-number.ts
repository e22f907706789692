/** A day of the calendar as a whole number that sorts: 19180411, and -440315 for 44 BC. */
export function dayNumber(isoDay: string): number {
  const [, sign, year, month, day] = /^([+-]?)(\d+)-(\d\d)(?:-(\d\d))?/.exec(isoDay) ?? [];
  const years = Number(year ?? 0) * (sign === "-" ? -1 : 1);
  return years * 10_000 + Number(month ?? 1) * 100 + Number(day ?? 1);
}
