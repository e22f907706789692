import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { FastifySchemaCompiler, FastifySchemaValidationError } from "fastify";
import { type TSchema, Type } from "typebox";
import { ACTS, DecisionRequest } from "#model";

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
  return () => (value: { act?: { kind?: unknown } }) => {
    const check = checks.get(value?.act?.kind);
    if (!check) return { error: [NO_KIND] };
    return check(value) ? { value } : { error: (check.errors ?? []).map(withoutAct) };
  };
}

const NO_KIND: FastifySchemaValidationError = {
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
