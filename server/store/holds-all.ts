/** True where, for each folded word that is asked for, the folded words hold one that begins so. */
export function holdsAll(held: readonly string[], asked: readonly string[]): boolean {
  return asked.every((word) => held.some((one) => one.startsWith(word)));
}
