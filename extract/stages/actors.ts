/** True for what acts and speaks: a person, or a body of persons. */
export function isActor({ type }: { readonly type: string }): boolean {
  return type === "Person" || type === "Organisation";
}
