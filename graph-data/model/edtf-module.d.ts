declare module "edtf" {
  /** Parses an EDTF string; throws on anything else. `min` and `max` are milliseconds since 1970. */
  export default function edtf(date: string): unknown;
}
