import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { FastifySchemaCompiler, FastifySchemaValidationError } from "fastify";
import { type TSchema, Type } from "typebox";
import { ACTS, DecisionRequest, MOST_ACTS } from "#model";
import { faultsOfUnions } from "./faults-of-unions.ts";

const KINDS = Object.keys(ACTS);

/** Checks a decision by the schema of its own act alone, so that its faults are not those of every other act. */
export function validateActs(): FastifySchemaCompiler<TSchema> {
  const ajv = new Ajv({ removeAdditional: false, useDefaults: true, allErrors: true, verbose: true });
  const checks = new Map<unknown, ValidateFunction>(
    Object.entries(ACTS).map(([kind, act]) => [
      kind,
      ajv.compile(Type.Object({ ...DecisionRequest.properties, act }, { additionalProperties: false })),
    ]),
  );
  return ({ schema, httpPart }) => {
    if (httpPart === "body") return (value: Asked) => checked(value, checks);
    const check = ajv.compile(schema);
    return (value: unknown) =>
      check(value) ? { value } : { error: (check.errors ?? []) as FastifySchemaValidationError[] };
  };
}

function checked(value: Asked, checks: ReadonlyMap<unknown, ValidateFunction>) {
  const faults = eachAlone(value).flatMap((one) => faultsIn(one, checks));
  return faults.length > 0 ? { error: faults } : { value };
}

/** Each act as a request of its own; further acts that are no list, or too many, are left for the schema to refuse. */
function eachAlone(value: Asked): Asked[] {
  if (!isObject(value)) return [value];
  const { and, ...first } = value;
  if (!Array.isArray(and) || and.length >= MOST_ACTS) return [value];
  return [first, ...and.map((act) => ({ ...first, act }))];
}

interface Asked {
  readonly act?: { readonly kind?: unknown };
  readonly and?: unknown;
}

function faultsIn(
  one: Asked,
  checks: ReadonlyMap<unknown, ValidateFunction>,
): FastifySchemaValidationError[] {
  if (!isObject(one)) return [NO_OBJECT];
  const kind = one.act?.kind;
  const check = checks.get(kind);
  if (!check) return [{ ...NO_KIND, ...(typeof kind === "string" && { data: kind }) }];
  return check(one) ? [] : faultsOfUnions(check.errors ?? []).map(withoutAct);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const NO_OBJECT: FastifySchemaValidationError & { readonly parentSchema: typeof DecisionRequest } = {
  keyword: "type",
  instancePath: "",
  schemaPath: "",
  params: { type: "object" },
  parentSchema: DecisionRequest,
};
const NO_KIND: FastifySchemaValidationError & { readonly data?: string } = {
  keyword: "enum",
  instancePath: "/kind",
  schemaPath: "",
  params: { allowedValues: KINDS },
};

/** What is wrong is the label, not the act that holds it. */
function withoutAct(fault: ErrorObject): FastifySchemaValidationError {
  return {
    ...fault,
    instancePath: fault.instancePath.replace(/^\/act/u, ""),
  } as FastifySchemaValidationError;
}
