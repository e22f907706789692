import type { Entity } from "./entity.ts";

/** By what other names than its label an entity is called; the words that tell an unnamed event or state a claim are no names. */
export function otherNames({
  type,
  label,
  aliases = [],
  unnamed = false,
}: Pick<Entity, "type" | "label"> & {
  readonly aliases?: readonly string[] | undefined;
  readonly unnamed?: boolean | undefined;
}): string[] {
  return type === "Claim" || unnamed ? [] : aliases.filter((alias) => alias !== label);
}
