import { computed, effect, signal } from "@preact/signals";
import type {
  Agreement,
  DecisionRow,
  DecisionsReply,
  EntityType,
  Judged,
  PlaceInText,
  RelationType,
} from "#model";
import { fetchDecisions } from "../api/decisions-api.ts";
import { leaderIn } from "./groups.ts";
import { endsOf } from "./relation-ends.ts";
import { createResource, valueIn } from "./resource.ts";
import { view } from "./store.ts";
import { outage, whyReadOnly } from "./store-watch.ts";
import { isRelationId, type View } from "./view.ts";

const ABOUT_ONE = 100;

/** The decisions about what the reader looks at: of one entity, or "" for the whole ledger. */
export const ledger = createResource((entity: string, abort) =>
  fetchDecisions({ limit: ABOUT_ONE, ...(entity !== "" && { entity }) }, abort),
);
/** The entries of the ledger that what is on the screen takes into account. */
export const seenEntries = signal<number | undefined>(undefined);
/** Why nothing can be decided here, in a sentence, as the server said; undefined where it can. */
export const refusal = signal<string | undefined>(undefined);

effect(() => ledger.follow(subjectOf(view.value)));
effect(() => {
  const loaded = ledger.state.value;
  // what is shown while the next reply is on its way knows nothing of what this tab has just decided
  if (loaded.status !== "there") return;
  seenEntries.value = Math.max(seenEntries.peek() ?? 0, loaded.value.entries);
});

/** The entity whose decisions matter to a view: the selected one, or where a relation begins; "" for all. */
export function subjectOf({ page, selected }: Pick<View, "page" | "selected">): string | undefined {
  if (page === "start" || page === "answer" || page === "job") return undefined;
  if (page !== "explore" && page !== "text") return "";
  if (selected === undefined) return page === "text" ? "" : undefined;
  return isRelationId(selected) ? endsOf(selected).source : (leaderIn(selected) ?? selected);
}

/** Why the controls that decide are off; undefined where they are on. */
export const whyOff = computed(() => {
  const refused = refusal.value ?? whyReadOnly.value;
  if (refused !== undefined) return refused;
  if (outage.value === undefined) return undefined;
  return "The store cannot be reached; what you decide could not be kept. Wait until it is back.";
});

/** The decisions about what is on the screen that hold, latest first. */
export const holding = computed(() =>
  (valueIn(ledger.state.value)?.rows ?? []).filter(({ state }) => state === "active"),
);

/** The decision by which a thing was accepted, where one holds. */
export function acceptanceOf(rows: readonly DecisionRow[], judged: Judged): DecisionRow | undefined {
  return rows.find(({ decision: { act } }) => act.kind === "accept" && isSameJudged(act.judged, judged));
}

/** The decisions that say the opposite of each other about a thing. */
export function conflictsAbout(conflicts: DecisionsReply["conflicts"], judged: Judged) {
  return conflicts.filter(({ one: { decision } }) => {
    const { act } = decision;
    return (act.kind === "accept" || act.kind === "reject") && isSameJudged(act.judged, judged);
  });
}

function isSameJudged(one: Judged, other: Judged): boolean {
  return wordsOf(one) === wordsOf(other);
}

function wordsOf(judged: Judged): string {
  if ("entity" in judged)
    return [judged.entity, ...placeWords("mention" in judged ? judged.mention : undefined)].join("~");
  const { type, source, target } = judged.relation;
  return [type, source, target, ...placeWords(judged.proof)].join("~");
}

function placeWords(place: PlaceInText | undefined): (string | number)[] {
  return place ? [place.text, place.start, place.end] : [];
}

/** How readers judged what was read of one type: "Readers agreed with 12 of 14 people"; undefined where nobody has judged. */
export function agreementWords(
  agreement: readonly Agreement[],
  type: EntityType | RelationType,
  things: { readonly one: string; readonly many: string },
): string | undefined {
  const row = agreement.find((one) => one.type === type);
  const judged = row ? row.accepted + row.rejected : 0;
  return row && judged > 0
    ? `Readers agreed with ${row.accepted} of ${judged} ${judged === 1 ? things.one : things.many}`
    : undefined;
}
