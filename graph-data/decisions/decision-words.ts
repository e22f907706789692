import {
  type Act,
  type Anchor,
  type Decision,
  dateInWords,
  ENTITY_TYPES,
  type Judged,
  type PlaceInText,
  RELATION_TYPES,
  type RelationNamed,
} from "#model";
import { withArticle } from "./with-article.ts";

/** The act of a kind. */
type Of<Kind extends Act["kind"]> = Extract<Act, { kind: Kind }>;

const LONGEST_QUOTE = 80;
const LONGEST_NAME = 60;

/** What a decision says, as a plain sentence without a full stop. An undo says what it takes back. */
export function decisionWords(decision: Decision, ledger: ReadonlyMap<string, Decision>): string {
  const { act } = decision;
  if (act.kind !== "undo") return wordsOf(act, decision);
  let undone = ledger.get(act.decision);
  let taken = "Taken back";
  while (undone?.act.kind === "undo") {
    taken = taken === "Taken back" ? "Done again" : "Taken back";
    undone = ledger.get(undone.act.decision);
  }
  return undone
    ? `${taken}: ${wordsOf(undone.act, undone)}`
    : `${taken}: a decision that is not in this ledger`;
}

/** Two decisions that stand against each other, as one sentence. */
export function conflictWords(one: Decision, other: Decision): string {
  const ledger = new Map([one, other].map((entry) => [entry.id, entry]));
  const said = [one, other].map(
    (entry) => `${entry.author} says that ${startedSmall(decisionWords(entry, ledger))}`,
  );
  return said.join(", ");
}

function startedSmall(words: string): string {
  return /^(?:It|Both|The text)\b/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function wordsOf(act: Act, decision: Decision): string {
  const name = (id: string) => named(id, decision);
  switch (act.kind) {
    case "same":
      return sameWords(name(act.keep), name(act.merge));
    case "different":
      return `${name(act.one)} and ${name(act.other)} are two, not one`;
    case "rename":
      return `${name(act.entity)} is called ${act.label}`;
    case "retype":
      return retypeWords(act, decision);
    case "redate":
      return datedWords(name(act.entity), act.date);
    case "date-text":
      return datedWords(`The text ${name(act.text)}`, act.date);
    case "split":
      return splitWords(act, name(act.entity));
    case "accept":
    case "reject":
      return judgementWords(act.judged, act.kind === "accept", decision);
    case "add-mention":
      return `${quoted(act.place, decision)}${placesToo(act)} names ${mentioned(act, name)}`;
    case "add-relation":
      return `${quoted(act.place, decision)} says that ${statedWords(act.relation, name, act.label)}`;
    case "correct-relation":
      return `It is not that ${statedWords(act.relation, name)}, but that ${statedWords(act.to, name, act.label)}`;
    case "add-claim": {
      const speaker = act.speaker === undefined ? "" : ` of ${name(act.speaker)}`;
      return `${quoted(act.place, decision)} is a claim${speaker}`;
    }
    case "correct-claim":
      return correctedClaimWords(act, name);
    case "said-by":
      return `${quoted(act.place, decision)} are words of ${name(act.speaker)}`;
    case "undo":
      return "";
  }
}

/** What an entity was called when it was decided on. */
function named(id: string, { anchors }: Decision): string {
  const anchor = anchors.find((one) => one.id === id);
  return anchor ? nameInWords(anchor) : id;
}

/**
 * A name within a sentence; a claim is the beginning of its words in quotation marks, as is a long name. A long event is the clause
 * that tells it: its label may put in who did it, and stands in no marks where the clause is not at hand.
 */
export function nameInWords({
  type,
  label,
  quote,
}: Pick<Anchor, "type" | "label"> & { readonly quote?: string }): string {
  if (type !== "Claim" && label.length <= LONGEST_NAME) return label;
  if (type !== "Event") return inQuotes(label);
  return quote === undefined ? cut(label) : inQuotes(quote);
}

function datedWords(name: string, date: string | undefined): string {
  return date === undefined ? `${name} has no date that is known` : `${name} is dated ${dateInWords(date)}`;
}

function sameWords(keep: string, merge: string): string {
  return keep === merge ? `Both that are called ${keep} are the same` : `${keep} and ${merge} are the same`;
}

function retypeWords({ entity, type }: Of<"retype">, { anchors }: Decision): string {
  const old = anchors.find(({ id }) => id === entity);
  const not = old ? `, not ${withArticle(ENTITY_TYPES[old.type].label)}` : "";
  return `${old?.label ?? entity} is ${withArticle(ENTITY_TYPES[type].label)}${not}`;
}

function correctedClaimWords(
  { claim, polarity, about }: Of<"correct-claim">,
  name: (id: string) => string,
): string {
  const held = polarity === undefined ? [] : [`is ${polarity}`];
  const names = [...new Set(about)].map(name);
  const all = names.length < 2 ? names : [names.slice(0, -1).join(", "), names.at(-1)];
  const told = about ? [`is about ${all.length === 0 ? "nothing that is named" : all.join(" and ")}`] : [];
  return `${name(claim)} ${[...held, ...told].join(" and ")}`;
}

function splitWords({ places, label }: Of<"split">, name: string): string {
  const [count, are] = places.length === 1 ? ["1 mention", "is"] : [`${places.length} mentions`, "are"];
  return `${count} of ${name} ${are} of another: ${label}`;
}

function placesToo({ also = [] }: Of<"add-mention">): string {
  if (also.length === 0) return "";
  return `, here and in ${also.length} ${also.length === 1 ? "place" : "places"} more,`;
}

function mentioned({ entity }: Of<"add-mention">, name: (id: string) => string): string {
  return typeof entity === "string"
    ? name(entity)
    : `${entity.label}, a new ${ENTITY_TYPES[entity.type].label}`;
}

function judgementWords(judged: Judged, isRight: boolean, decision: Decision): string {
  const name = (id: string) => named(id, decision);
  if ("relation" in judged) {
    const stated = statedWords(judged.relation, name);
    if (judged.proof)
      return `${quoted(judged.proof, decision)} ${isRight ? "states" : "does not state"} that ${stated}`;
    return `It is ${isRight ? "right" : "wrong"} that ${stated}`;
  }
  if ("mention" in judged)
    return `${quoted(judged.mention, decision)} ${isRight ? "names" : "does not name"} ${name(judged.entity)}`;
  const isClaim = decision.anchors.some(({ id, type }) => id === judged.entity && type === "Claim");
  return `${isClaim ? "The claim " : ""}${name(judged.entity)} was read ${isRight ? "rightly" : "wrongly"}`;
}

function statedWords(
  { type, source, target }: RelationNamed,
  name: (id: string) => string,
  label: string = RELATION_TYPES[type].label,
): string {
  // arrows, as in answers: "Whigs opposes" would want to know whether a name is one or many
  return `${name(source)} → ${label} → ${name(target)}`;
}

function quoted(place: PlaceInText, { anchors }: Decision): string {
  const { text, start, end } = place;
  const found = anchors.find(
    (one) => one.place.text === text && one.place.start === start && one.place.end === end,
  );
  return found ? inQuotes(found.quote) : `${text} ${start}-${end}`;
}

function inQuotes(words: string): string {
  return `“${cut(words)}”`;
}

function cut(words: string): string {
  const folded = words.replace(/\s+/gu, " ");
  return folded.length > LONGEST_QUOTE ? `${folded.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : folded;
}
