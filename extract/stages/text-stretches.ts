import type { Segmented, Stretch } from "../document.ts";

/** The stretches of the text itself, in order: without menus, licences and what a file says of itself. */
export function textStretches({ stretches }: Pick<Segmented, "stretches">): Stretch[] {
  return stretches.filter(({ kind }) => kind !== "furniture");
}
