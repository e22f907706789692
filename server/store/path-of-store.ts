/** An address without the `embedded:` or `embedded://` that a file may be named with. */
export function pathOfStore(address: string): string {
  return address.replace(/^embedded:(?:\/\/)?/, "");
}
