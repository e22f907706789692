import {
  ENTITY_TYPES,
  type EntitySummary,
  type HeldClaim,
  type Quote,
  type RelationSummary,
  type RelationType,
  relationVerbs,
  type Status,
} from "#model";
import { plainWords } from "./markup-signs.ts";

/** What readers said of something that was judged. */
export const STATUS_WORDS: Record<Status, string> = {
  accepted: "accepted",
  added: "added by a reader",
  disputed: "readers disagree",
};

/** A relation read from one of its ends: "took part in", or from the other "had part in it"; an assertion as its claim is held. */
export function relationWords(
  type: RelationType,
  label: string | undefined,
  isOutward: boolean,
  claim?: HeldClaim,
): string {
  if (type === "RELATED_TO" && label) return label;
  const verbs = relationVerbs(type, claim);
  return isOutward ? verbs.label : verbs.inverse;
}

/** The same between arrows: "→ cites →"; words of the text, which have no inverse, point their own way: "← wrote to ←". */
export function relationArrowed(
  type: RelationType,
  label: string | undefined,
  isOutward: boolean,
  claim?: HeldClaim,
): string {
  const arrow = isAgainst(type, label, isOutward) ? "←" : "→";
  return `${arrow} ${relationWords(type, label, isOutward, claim)} ${arrow}`;
}

/** The same with an arrow only where the words of the text point back: "cited by", "← wrote to". */
export function relationDirected(
  type: RelationType,
  label: string | undefined,
  isOutward: boolean,
  claim?: HeldClaim,
): string {
  return `${isAgainst(type, label, isOutward) ? "← " : ""}${relationWords(type, label, isOutward, claim)}`;
}

function isAgainst(type: RelationType, label: string | undefined, isOutward: boolean): boolean {
  return type === "RELATED_TO" && Boolean(label) && !isOutward;
}

/** What an entity is called on the screen: its label as it is read in the text, without signs of Markdown. */
export function nameOf({ label }: Pick<EntitySummary, "label">): string {
  return plainWords(label);
}

/** "Bukharin, person, 34 relations and claims": what a screen reader says of an entity. */
export function entityInWords({ label, type, degree }: EntitySummary): string {
  return `${nameOf({ label })}, ${ENTITY_TYPES[type].label}, ${counted(degree, "relation or claim", "relations and claims")}`;
}

/** The text that comes with the program. */
const SAMPLE = "bukharin-intro";

/** What the first button says: the sample is an example, a reader's own text is not. */
export function openingWords(text: string, label: string | undefined): string {
  return text === SAMPLE ? "Open the example" : `Open ${label ?? "the graph"}`;
}

/** "1 relation", "1,204 relations". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** What found a place, and how sure it is: "model, 84 %"; a place that a reader marked has no percentage. */
export function foundInWords({ method, confidence }: Pick<Quote, "method" | "confidence">): string {
  if (method === "by hand") return "by a reader";
  const found = method.replace(/^encoder\b/u, "model").replaceAll("-", " ");
  return `${found}, ${Math.round(confidence * 100)} %`;
}

/** How sure a relation is: "84 %"; one that a reader stated has no percentage. */
export function sureInWords({ status, confidence }: Pick<RelationSummary, "status" | "confidence">): string {
  return status === "added" ? "by a reader" : `${Math.round(confidence * 100)} %`;
}

/** A way or an answer in words, as the server writes it, with arrows as they are printed and without signs of Markdown. */
export function arrowed(words: string): string {
  return plainWords(words).replaceAll("->", "→").replaceAll("<-", "←");
}
