import { nameKey } from "../patterns/name-variants.ts";

/** The names by which a thing may be found in other texts: its label, and those that are no mere part of the label. */
export function tellingNames([label = "", ...others]: readonly string[]): string[] {
  const whole = ` ${nameKey(label)} `;
  return [
    label,
    ...others.filter((name) => whole === ` ${nameKey(name)} ` || !whole.includes(` ${nameKey(name)} `)),
  ];
}
