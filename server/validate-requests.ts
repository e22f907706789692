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
/** How a number of each type is written; the validator would also read 1e2, 0x10 and "+5" as numbers. */
const WRITTEN = new Map([
  ["integer", /^-?\d+$/u],
  ["number", /^-?\d+(?:\.\d+)?$/u],
]);
/** Stands for a number that is written otherwise: the validator says of it that it is none. */
const NO_NUMBER = "no number";

/** Checks requests by their schemas and drops nothing; only what a URL holds is turned from words into numbers and lists. */
export function validateRequests(): FastifySchemaCompiler<TSchema> {
  // Strict numbers pass over the bounds of what is not finite, and "Infinity" becomes a number here.
  const url = new Ajv({ ...STRICT, coerceTypes: "array", strictNumbers: false });
  const body = new Ajv({ ...STRICT, coerceTypes: false });
  return ({ schema, httpPart }) => {
    if (httpPart === "body") return body.compile(schema);
    const numbers = numbersOf(schema);
    const check = url.compile(schema);
    return (values: Record<string, unknown>) => {
      for (const [name, form] of numbers) if (!isWritten(values[name], form)) values[name] = NO_NUMBER;
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

function numbersOf(schema: TSchema & { properties?: Record<string, { type?: string }> }): [string, RegExp][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, { type }]) => {
    const form = WRITTEN.get(type ?? "");
    return form ? [[name, form]] : [];
  });
}

/** A value that is no word is left to the validator. */
function isWritten(value: unknown, form: RegExp): boolean {
  return typeof value !== "string" || form.test(value);
}
