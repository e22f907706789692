import {
  type Act,
  type Anchor,
  type Decision,
  type DecisionRequest,
  type Entity,
  type EntityType,
  type Mention,
  type PlaceInText,
  SOME_READER,
} from "#model";
import { createdId, decisionId } from "../../graph-data/decisions/decision-id.ts";
import {
  entitiesIn,
  placeKey,
  placesIn,
  textsIn,
  wholeTextsIn,
} from "../../graph-data/decisions/named-in.ts";
import { whyTurned } from "../../graph-data/decisions/senseless-act.ts";
import { cutsASign } from "../../graph-data/decisions/written-words.ts";
import type { CheckedGraph } from "./graph-source.ts";
import { noText, RefusedDecision } from "./graph-store.ts";
import type { ReadText } from "./quote-span.ts";

/** All that an act speaks of, as the graph has it now. */
export interface Spoken {
  readonly act: Act;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly texts: ReadonlyMap<string, ReadText>;
}

/** A decision that has no time yet, and so no id. */
export interface Draft {
  readonly act: Act;
  readonly author: string;
  readonly reason: string | undefined;
  readonly anchors: readonly Anchor[];
}

/** Stands in an anchor for the entity that the decision will make. */
const TO_BE_MADE = "";

/** Reads all that an act speaks of; throws a RefusedDecision where an entity or a text is not there. */
export async function spokenOf(graph: CheckedGraph, act: Act): Promise<Spoken> {
  const entities = new Map<string, Entity>();
  for (const id of new Set(entitiesIn(act))) {
    const entity = await graph.entity(id);
    if (!entity) throw new RefusedDecision("not there", notThere(id));
    entities.set(id, entity);
  }
  const asked = new Set<string>();
  for (const entity of entities.values()) asked.add(standsAt(act, entity)?.text ?? "");
  for (const text of textsIn(act)) asked.add(text);
  const texts = await graph.texts([...asked]);
  for (const place of placesIn(act)) demandPlace(place, texts);
  return { act, entities, texts };
}

/** Where an entity is found again: at its first place; where some leave it, at the first that stays. */
function standsAt(act: Act, { mentions }: Entity): Mention | undefined {
  if (act.kind !== "split") return mentions[0];
  const isLeaving = (one: Mention) => act.places.some((place) => placeKey(place) === placeKey(one));
  return mentions.find((one) => !isLeaving(one)) ?? mentions[0];
}

function notThere(id: string): string {
  return `No entity has the id ${id}: it may have been merged, split or rejected meanwhile. Reload and look again.`;
}

function demandPlace({ text, start, end }: PlaceInText, texts: ReadonlyMap<string, ReadText>): void {
  const read = texts.get(text);
  if (!read) {
    throw new RefusedDecision("senseless", noText(text));
  }
  if (start >= end) throw new RefusedDecision("senseless", whyTurned({ text, start, end }));
  if (cutsASign(read.body, { start, end })) {
    throw new RefusedDecision(
      "senseless",
      `The place ${start}-${end} cuts a sign of ${text} in two: begin and end it between signs.`,
    );
  }
  if (end <= read.body.length) return;
  throw new RefusedDecision(
    "senseless",
    `The place ${start}-${end} lies outside ${text}, which is ${read.body.length} long: mark words of the text.`,
  );
}

/** The decision of a request with its anchors: where each entity stands, and how each place reads. */
export function draftOf({ author = SOME_READER, reason }: DecisionRequest, spoken: Spoken): Draft {
  const { act, entities, texts } = spoken;
  const [main] = entitiesIn(act);
  const named = [...entities].flatMap(([id, entity]) => {
    const first = standsAt(act, entity);
    return first ? [anchorAt(texts, first, { id, ...entity })] : [];
  });
  const thing = newThing(act);
  const known = main === undefined ? undefined : entities.get(main);
  const of = thing || (known && main !== undefined ? { id: main, ...known } : undefined);
  const placed = of ? placesIn(act).map((place) => anchorAt(texts, place, of)) : [];
  const whole = wholeTextsIn(act).flatMap((text) => textAnchor(texts, text));
  return { act, author, reason, anchors: [...named, ...placed, ...whole] };
}

/** Characters of a text that tell which one is meant. */
const FIRST_WORDS = 60;

/** The anchor of a text as a whole: its title, at its first words. */
function textAnchor(texts: ReadonlyMap<string, ReadText>, id: string): Anchor[] {
  const read = texts.get(id);
  if (!read) return [];
  const isCut = cutsASign(read.body, { start: 0, end: FIRST_WORDS });
  const end = Math.min(read.body.length, FIRST_WORDS - (isCut ? 1 : 0));
  return [anchorAt(texts, { text: id, start: 0, end }, { id, type: "Work", label: read.record.title })];
}

interface Anchored {
  readonly id: string;
  readonly type: EntityType;
  readonly label: string;
}

/** What the words of an act are, where they are no place of an entity that it names. */
function newThing(act: Act): Anchored | undefined {
  if (act.kind === "add-claim") return { id: TO_BE_MADE, type: "Claim", label: "a claim" };
  if (act.kind === "said-by") return { id: TO_BE_MADE, type: "Claim", label: "what is said" };
  if (act.kind !== "add-mention" || typeof act.entity === "string") return undefined;
  return { id: TO_BE_MADE, ...act.entity };
}

function anchorAt(
  texts: ReadonlyMap<string, ReadText>,
  { text, start, end }: PlaceInText,
  { id, type, label }: Anchored,
): Anchor {
  const quote = texts.get(text)?.body.slice(start, end) ?? "";
  return { id, type, label, place: { text, start, end }, quote };
}

/** The entries that drafts become behind a ledger: later than every entry of it, so that they are applied last, in their order. */
export function entriesOf(drafts: readonly Draft[], ledger: readonly Decision[]): Decision[] {
  const latest = ledger.reduce((last, one) => Math.max(last, Date.parse(one.time)), 0);
  const first = Math.max(Date.now(), latest + 1);
  return drafts.map((draft, at) => entryAt(draft, new Date(first + at).toISOString()));
}

function entryAt({ act, author, reason, anchors }: Draft, time: string): Decision {
  const id = decisionId({ author, time, act });
  const entry = { id, author, time, ...(reason !== undefined && { reason }), act, anchors: [...anchors] };
  const made = createdId(entry);
  if (made === undefined) return entry;
  return { ...entry, anchors: anchors.map((one) => (one.id === TO_BE_MADE ? { ...one, id: made } : one)) };
}
