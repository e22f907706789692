import { createHash } from "node:crypto";
import { compareText, type Decision, ENTITY_TYPE_NAMES, type EntityType } from "#model";

/** The id of a decision: made of who decided what and when, so that the same entry has the same id in every ledger. */
export function decisionId({ author, time, act }: Pick<Decision, "author" | "time" | "act">): string {
  return `decision:${hashOf({ author, time, act }).slice(0, 16)}`;
}

/** The id of the entity that a decision makes, where it makes one: by its type and name, and told apart by the decision. */
export function createdId({ id, act, anchors }: Decision): string | undefined {
  const mark = id.slice("decision:".length, "decision:".length + 8);
  if (act.kind === "add-claim") return `claim:${act.place.text}:${mark}`;
  if (act.kind === "add-mention" && typeof act.entity !== "string")
    return named(act.entity.type, act.entity.label, mark);
  if (act.kind !== "split") return undefined;
  const type = anchors.find((anchor) => anchor.id === act.entity)?.type;
  return named(type ?? act.entity.slice(0, Math.max(0, act.entity.indexOf(":"))), act.label, mark);
}

/** The type with which an id begins: that of the entity when it was first read or made. */
export function typeInId(id: string): EntityType | undefined {
  return ENTITY_TYPE_NAMES.find((type) => id.startsWith(`${type.toLowerCase()}:`));
}

/** sha256 over a value, whatever the order of its fields. */
export function hashOf(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(value, inOrder) ?? "")
    .digest("hex");
}

function named(type: string, label: string, mark: string): string {
  return `${type.toLowerCase()}:${[slugOf(label), mark].filter(Boolean).join("-")}`;
}

const LONGEST_SLUG = 80;

function slugOf(label: string): string {
  const plain = label.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const joined = plain.replace(/[^\p{L}\p{Nd}]+/gu, "-").slice(0, LONGEST_SLUG);
  return joined.replace(/^-|-$/gu, "");
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)));
}
