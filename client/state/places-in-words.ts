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

/** What is needed of a relation to say it. */
export interface Said {
  readonly type: RelationType;
  readonly label?: string | undefined;
  readonly speaksOf?: boolean | undefined;
}

/**
 * A relation read from one of its ends: "took part in", or from the other "had part in it"; an assertion as its claim is held, a
 * citation that neither quotes nor refers as "speaks of".
 */
export function relationWords(said: Said, isOutward: boolean, claim?: HeldClaim): string {
  if (said.type === "RELATED_TO" && said.label) return said.label;
  const verbs = relationVerbs(said, claim);
  return isOutward ? verbs.label : verbs.inverse;
}

/** The same between arrows: "→ cites →"; words of the text, which have no inverse, point their own way: "← wrote to ←". */
export function relationArrowed(said: Said, isOutward: boolean, claim?: HeldClaim): string {
  const arrow = isAgainst(said, isOutward) ? "←" : "→";
  return `${arrow} ${relationWords(said, isOutward, claim)} ${arrow}`;
}

/** The same with an arrow only where the words of the text point back: "cited by", "← wrote to". */
export function relationDirected(said: Said, isOutward: boolean, claim?: HeldClaim): string {
  return `${isAgainst(said, isOutward) ? "← " : ""}${relationWords(said, isOutward, claim)}`;
}

function isAgainst({ type, label }: Said, isOutward: boolean): boolean {
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
