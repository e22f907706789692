import { type EntitySummary, type RelationType, relationVerbs } from "#model";

const LONGEST_LABEL = 80;
const NAMED_IN_LISTS = 4;

/** A label that fits a line: what is longer than 80 characters ends at a word, with an ellipsis. */
export function short(label: string): string {
  if (label.length <= LONGEST_LABEL) return label;
  const cut = label.slice(0, LONGEST_LABEL);
  return `${cut.slice(0, cut.lastIndexOf(" ") + 1 || LONGEST_LABEL).trimEnd()}…`;
}

/** What is needed of a relation to say it. */
export interface Sayable {
  readonly type: RelationType;
  readonly label?: string | undefined;
  readonly speaksOf?: boolean | undefined;
  /** The entity it leads to, where it is at hand: of a claim it says whether it is asserted. */
  readonly target?: string | EntitySummary;
}

/** A relation read onwards from one end to the next: `-> opposed by -> Karl Radek`; a verb of the text points its own way. */
export function stepInWords(
  { type, label, speaksOf, target }: Sayable,
  isForward: boolean,
  to: string,
): string {
  if (label !== undefined) return isForward ? `-> ${label} -> ${short(to)}` : `<- ${label} <- ${short(to)}`;
  const verbs = relationVerbs({ type, speaksOf }, typeof target === "object" ? target : undefined);
  return `-> ${isForward ? verbs.label : verbs.inverse} -> ${short(to)}`;
}

/** Some names as a sentence lists them: `Bukharin, Radek and 3 more`. */
export function namesInWords(entities: readonly EntitySummary[]): string {
  const named = entities.slice(0, NAMED_IN_LISTS).map(({ label }) => short(label));
  const left = entities.length - named.length;
  if (left > 0) return `${named.join(", ")} and ${left} more`;
  const last = named.at(-1) ?? "";
  return named.length < 2 ? last : `${named.slice(0, -1).join(", ")} and ${last}`;
}

/** A count with its noun: `1 entity`, `3 entities`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
