import type { NamedType } from "#model";
import { ClassifierFault } from "./classifier-fault.ts";
import { type LabelTypes, USUAL_LABELS } from "./usual-labels.ts";

/** What a label says of a word: it begins a name of a type, goes on with one, or may do either. */
export interface LabelRole {
  readonly part: "begin" | "inside" | "either";
  readonly type: NamedType;
}

/** The roles of a model's labels in the order of its output, undefined for "no name"; and the kinds that are left out. */
export interface LabelRoles {
  readonly roles: readonly (LabelRole | undefined)[];
  readonly leftOut: readonly string[];
}

const PREFIXED = /^([BILUSEM])[-_](.+)$/u;
const BEGINNING = new Set(["B", "U", "S"]);
const NO_NAME = new Set(["O", "OUTSIDE", "[PAD]", "X"]);

/**
 * Reads the labels of BIO, BILOU and BIOES models, and of models without prefixes; `opensInside` is for old models
 * (IOB1) whose names begin with I. Throws one sentence that lists the kinds that nobody has said the meaning of.
 */
export function labelRoles(
  labels: readonly string[],
  types: LabelTypes = {},
  opensInside = false,
): LabelRoles {
  const known: LabelTypes = { ...USUAL_LABELS, ...types };
  const cut = labels.map((label) => cutLabel(label, opensInside));
  const kinds = [...new Set(cut.flatMap((one) => (one ? [one.kind] : [])))];
  demandKnown(kinds, known);
  const roles = cut.map((one) => {
    const type = one && typeOf(one.kind, known);
    return type ? { part: one.part, type } : undefined;
  });
  if (!roles.some(Boolean))
    throw new ClassifierFault(
      `none of its labels (${shown(labels)}) stands for a person, organisation, work, event or place; say in labels.json what they mean`,
    );
  return { roles, leftOut: kinds.filter((kind) => typeOf(kind, known) === null) };
}

function cutLabel(label: string, opensInside: boolean) {
  if (NO_NAME.has(label.toUpperCase())) return undefined;
  const [, prefix, kind] = PREFIXED.exec(label) ?? [];
  if (prefix === undefined || kind === undefined) return { part: "either", kind: label } as const;
  if (BEGINNING.has(prefix)) return { part: "begin", kind } as const;
  return { part: opensInside ? "either" : "inside", kind } as const;
}

function typeOf(kind: string, known: LabelTypes): NamedType | null | undefined {
  return Object.hasOwn(known, kind) ? known[kind] : known[kind.toUpperCase()];
}

function demandKnown(kinds: readonly string[], known: LabelTypes): void {
  const unknown = kinds.filter((kind) => typeOf(kind, known) === undefined);
  if (unknown.length === 0) return;
  const example = JSON.stringify({ types: { [unknown[0] ?? ""]: "Person" } });
  throw new ClassifierFault(
    `nobody has said what the ${unknown.length === 1 ? "label" : "labels"} ${shown(unknown)} mean; put a labels.json beside the model, such as ${example} (null for what should be left out)`,
  );
}

function shown(labels: readonly string[]): string {
  const first = labels.slice(0, 8).join(", ");
  return labels.length > 8 ? `${first} and ${labels.length - 8} more` : first;
}
