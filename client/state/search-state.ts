import { computed, signal } from "@preact/signals";
import { ENTITY_TYPE_NAMES, type EntityType, type Quote, type SearchReply } from "#model";
import { fetchSearch } from "../api/api.ts";
import { isQuestion } from "./question-form.ts";
import { createResource, valueIn } from "./resource.ts";

type Hit = SearchReply["entities"][number];

/** One line that the search offers: a question, an entity, a passage that holds the words, or all there is on a page. */
export type Offer =
  | { readonly what: "question"; readonly key: string; readonly words: string }
  | { readonly what: "entity"; readonly key: string; readonly entity: Hit }
  | { readonly what: "passage"; readonly key: string; readonly quote: Quote }
  | { readonly what: "everywhere"; readonly key: string; readonly words: string };

/** The words in the search field. */
export const searchWords = signal("");
const TYPING_PAUSE = 120;
const SHOWN = { entities: 12, passages: 4 };

/** What the server finds for the words. */
export const found = createResource((q: string, abort) => fetchSearch({ q, limit: SHOWN.entities }, abort));
let pause: ReturnType<typeof setTimeout> | undefined;

/** Takes new words, and asks once the reader's typing pauses. */
export function searchFor(words: string): void {
  searchWords.value = words;
  clearTimeout(pause);
  const asked = words.trim().slice(0, 500);
  pause = setTimeout(() => found.follow(asked || undefined), TYPING_PAUSE);
}

/** The lines to offer, entities grouped by kind in the legend's order. */
export const offers = computed(() => offersOf(searchWords.value, valueIn(found.state.value)));

/** A question first, then entities by kind, then passages, and last the page with all that the words are found in. */
export function offersOf(words: string, reply: SearchReply | undefined): Offer[] {
  if (words.trim() === "") return [];
  const question: Offer[] = isQuestion(words)
    ? [{ what: "question", key: "question", words: words.trim() }]
    : [];
  const entities = [...(reply?.entities ?? [])]
    .sort((a, b) => rank(a.type) - rank(b.type))
    .map((entity): Offer => ({ what: "entity", key: entity.id, entity }));
  const passages = (reply?.passages.quotes ?? [])
    .slice(0, SHOWN.passages)
    .map((quote): Offer => ({ what: "passage", key: `${quote.text}-${quote.start}`, quote }));
  const everywhere: Offer = { what: "everywhere", key: "everywhere", words: words.trim() };
  return [...question, ...groupsByBest(entities, reply), ...passages, everywhere];
}

/** True where nothing but the page for the words is offered. */
export function isNothing(offers: readonly Offer[]): boolean {
  return offers.every(({ what }) => what === "everywhere");
}

const rank = (type: EntityType) => ENTITY_TYPE_NAMES.indexOf(type);

/** Keeps kinds together, the kind of the best match first. */
function groupsByBest(entities: readonly Offer[], reply: SearchReply | undefined): Offer[] {
  const order = [...new Set((reply?.entities ?? []).map(({ type }) => type))];
  const kindOf = (offer: Offer) => (offer.what === "entity" ? order.indexOf(offer.entity.type) : 0);
  return [...entities].sort((a, b) => kindOf(a) - kindOf(b));
}

/** The best line for the words, asked afresh: without any, the page for all that they are found in; undefined without words. */
export async function bestOffer(words: string): Promise<Offer | undefined> {
  const [first] = offersOf(words, undefined);
  if (first?.what !== "everywhere") return first;
  const reply = await fetchSearch({ q: words.trim().slice(0, 500), limit: SHOWN.entities }).catch(
    () => undefined,
  );
  return offersOf(words, reply)[0];
}
