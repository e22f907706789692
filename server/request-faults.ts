import { DATES_IN_ORDER } from "#model";

/** One fault as the validator reports it; `data` is what stood in the request. */
export interface SchemaFault {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  readonly parentSchema?: { readonly properties?: Readonly<Record<string, unknown>> };
}

const SHOWN = 60;
/** The parameter that says what to look for. */
const SOUGHT = "q";
const EMPTY = new Set(["pattern", "minLength"]);
const OF_LISTS = new Set(["minItems", "maxItems"]);
const TYPES = new Map<unknown, string>([
  ["integer", "a whole number, in digits"],
  ["number", "a number written out, as 0.5"],
  ["string", "text"],
  ["boolean", "true or false"],
]);

/** Each fault of a request as a sentence that names the parameter and says what it may be. */
export function requestFaults(faults: readonly SchemaFault[]): string[] {
  const untyped = new Set(faults.filter(({ keyword }) => keyword === "type").map(pathOf));
  // What is no number at all is neither too small nor too large.
  const told = faults.filter((fault) => fault.keyword === "type" || !untyped.has(pathOf(fault)));
  return [...new Set(told.map(inWords))];
}

function pathOf({ instancePath }: SchemaFault): string {
  return instancePath;
}

function inWords({ keyword, instancePath, params, data, parentSchema }: SchemaFault): string {
  if (instancePath === "" && keyword === "type") {
    const allowed = Object.keys(parentSchema?.properties ?? {}).join(", ");
    return `Send one JSON object, in braces. Allowed in it are: ${allowed}.`;
  }
  const name = nameOf(instancePath) || "the request";
  if (keyword === "additionalProperties") {
    const allowed = Object.keys(parentSchema?.properties ?? {}).join(", ");
    const unknown = String(params["additionalProperty"]).slice(0, SHOWN);
    return `There is no parameter ${unknown}. ${allowed === "" ? "Nothing can be given here" : `Allowed are: ${allowed}`}.`;
  }
  if (keyword === "required") return `The parameter ${missing(instancePath, params)} is missing. Add it.`;
  if (keyword === DATES_IN_ORDER) return "The date from lies after the date to: give the earlier one first.";
  // A list where one value belongs comes from a repeated parameter, whatever the value would have to be.
  if (Array.isArray(data) && !OF_LISTS.has(keyword)) return `Give ${name} only once.`;
  if (keyword === "pattern" && isSaid(data))
    return `${name} is not well formed: write it as an answer gives it.`;
  if (name !== SOUGHT && EMPTY.has(keyword)) return `${name} is empty: give it words, or leave it out.`;
  return `${name} ${valueFault(keyword, params)}${keyword === "enum" ? notThis(data) : ""}.`;
}

/** The parameter at a path, in a body with all that it is part of: place.end; a list has the faults of what is in it. */
function nameOf(instancePath: string): string {
  const [first = "", second = "", ...rest] = instancePath.split("/").slice(1);
  const isInList = /^\d+$/u.test(second) && rest.length === 0;
  return isInList ? first : [first, second, ...rest].filter(Boolean).join(".");
}

function missing(instancePath: string, params: SchemaFault["params"]): string {
  return [nameOf(instancePath), params["missingProperty"]].filter(Boolean).join(".");
}

function notThis(data: unknown): string {
  return isSaid(data) ? `, and not ${String(data).slice(0, SHOWN)}` : "";
}

function isSaid(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function valueFault(keyword: string, params: SchemaFault["params"]): string {
  const limit = String(params["limit"]);
  switch (keyword) {
    case "enum":
      return `must be one of: ${(params["allowedValues"] as string[]).join(", ")}`;
    case "type":
      return `must be ${TYPES.get(params["type"]) ?? "of another type"}`;
    case "format":
      return "is no date: write 1918, 1918-03, 1918-03-03, 1918~, 191X or 1917/1921 (EDTF)";
    case "pattern":
    case "minLength":
      return "is empty: say what to look for";
    case "maxLength":
      return `is too long: it may have at most ${limit} characters`;
    case "minimum":
      return `is too small: it must be at least ${limit}`;
    case "maximum":
      return `is too large: it may be at most ${limit}`;
    case "minItems":
      return `is an empty list: name at least ${limit}`;
    case "maxItems":
      return `is given too often: at most ${limit} times`;
    default:
      return "is not well formed";
  }
}
