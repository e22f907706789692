import type { ErrorObject } from "ajv";

/** Faults of one of several forms that a value may have. */
interface Branch {
  readonly union: string;
  readonly form: string;
}

const IN_UNION = /^(.*?)\/anyOf\/(\d+)\//u;
/** What says that the value has another form, and not that something in it is wrong. */
const OF_FORM = new Set(["additionalProperties", "required", "type"]);

/** The faults without those of forms that a value does not have: of each value that may have several, those of the nearest form stay. */
export function faultsOfUnions(faults: readonly ErrorObject[]): ErrorObject[] {
  const ofForms = new Map<string, Map<string, ErrorObject[]>>();
  for (const fault of faults) {
    const branch = branchOf(fault);
    if (!branch) continue;
    const forms = ofForms.get(branch.union) ?? new Map<string, ErrorObject[]>();
    forms.set(branch.form, [...(forms.get(branch.form) ?? []), fault]);
    ofForms.set(branch.union, forms);
  }
  const nearest = [...ofForms].flatMap(([union, forms]) => nearestForm(union, forms));
  const plain = faults.filter((fault) => fault.keyword !== "anyOf" && !branchOf(fault));
  return [...plain, ...nearest];
}

function branchOf({ schemaPath }: ErrorObject): Branch | undefined {
  const found = IN_UNION.exec(schemaPath);
  return found ? { union: found[1] ?? "", form: found[2] ?? "" } : undefined;
}

/** The form that fits in outline, and of several the one with the fewest faults. */
function nearestForm(
  union: string,
  forms: ReadonlyMap<string, readonly ErrorObject[]>,
): readonly ErrorObject[] {
  const isOfForm = ({ schemaPath, keyword }: ErrorObject) =>
    OF_FORM.has(keyword) && schemaPath.slice(union.length).split("/").length <= 4;
  const unfit = (faults: readonly ErrorObject[]) => faults.filter(isOfForm).length;
  const sorted = [...forms.values()].sort((a, b) => unfit(a) - unfit(b) || a.length - b.length);
  return sorted[0] ?? [];
}
