import { Ajv } from "ajv";
import type { FastifySchemaCompiler, FastifySchemaValidationError } from "fastify";
import type { TSchema } from "typebox";
import { boundsOf, DATES_IN_ORDER, EDTF_FORMAT, isCalendarDate } from "#model";

/** `allErrors` lists every fault; `verbose` lets a fault name the parameters that are allowed. */
const STRICT = {
  removeAdditional: false,
  useDefaults: true,
  allErrors: true,
  verbose: true,
  formats: { [EDTF_FORMAT]: isCalendarDate },
  keywords: [{ keyword: DATES_IN_ORDER, type: "object" as const, validate: areInOrder }],
};
const DIGITS = /^-?\d+$/u;

/** Checks requests by their schemas and drops nothing; only what a URL holds is turned from words into numbers and lists. */
export function validateRequests(): FastifySchemaCompiler<TSchema> {
  // Strict numbers pass over the bounds of what is not finite, and "Infinity" becomes a number here.
  const url = new Ajv({ ...STRICT, coerceTypes: "array", strictNumbers: false });
  const body = new Ajv({ ...STRICT, coerceTypes: false });
  return ({ schema, httpPart }) => {
    if (httpPart === "body") return body.compile(schema);
    const names = wholeNumbers(schema);
    const check = url.compile(schema);
    return (values: Record<string, unknown>) => {
      for (const name of names) if (!isWhole(values[name])) values[name] = Number.NaN;
      return check(values)
        ? { value: values }
        : { error: (check.errors ?? []) as FastifySchemaValidationError[] };
    };
  };
}

/** A date that is none is a fault of its own. */
function areInOrder(names: readonly string[], values: Readonly<Record<string, unknown>>): boolean {
  const [first, last] = names.map((name) => boundsOf(String(values[name] ?? "")));
  return !first || !last || first.from <= last.to;
}

function wholeNumbers(schema: TSchema & { properties?: Record<string, { type?: string }> }): string[] {
  return Object.entries(schema.properties ?? {})
    .filter(([, { type }]) => type === "integer")
    .map(([name]) => name);
}

/** The validator would also read 1e2 and 0x10 as whole numbers; a value that is no word is left to it. */
function isWhole(value: unknown): boolean {
  return typeof value !== "string" || DIGITS.test(value);
}
