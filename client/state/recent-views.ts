import { effect, signal } from "@preact/signals";
import { ENTITY_TYPE_NAMES, type EntityType } from "#model";
import { ApiError, fetchEntity } from "../api/api.ts";
import { stageGraph, view } from "./store.ts";

/** Something that a reader looked at lately: an entity, or a question. */
export type Recent =
  | { readonly what: "entity"; readonly id: string; readonly label: string; readonly type: EntityType }
  | { readonly what: "question"; readonly words: string };

const KEY = "ibid-recent";
/** How many are remembered. */
const MOST = 6;

/** What was looked at lately, latest first; kept by this browser alone. */
export const recent = signal<readonly Recent[]>([]);

/** Remembers what is looked at from now on. */
export function rememberViews(): void {
  recent.value = stored();
  effect(() => {
    const next = presentView();
    if (!next) return;
    const all = withRecent(recent.peek(), next);
    if (JSON.stringify(all) === JSON.stringify(recent.peek())) return;
    recent.value = all;
    store(all);
  });
}

/** The list with the newest before, each once, and no more than six. */
export function withRecent(all: readonly Recent[], newest: Recent): Recent[] {
  return [newest, ...all.filter((one) => keyOf(one) !== keyOf(newest))].slice(0, MOST);
}

/** Forgets entities that are no longer in the graph, or in another one; a server that does not answer forgets nothing. */
export async function forgetWhatIsGone(): Promise<void> {
  const gone = await Promise.all(
    recent.peek().map(async (one) => {
      if (one.what === "question") return [];
      const isThere = await fetchEntity(one.id).then(
        () => true,
        (cause: unknown) => !(cause instanceof ApiError && cause.status === 404),
      );
      return isThere ? [] : [one];
    }),
  );
  forget(gone.flat());
}

function forget(gone: readonly Recent[]): void {
  if (gone.length === 0) return;
  recent.value = recent.peek().filter((one) => !gone.some((other) => keyOf(other) === keyOf(one)));
  store(recent.peek());
}

/** What tells one from another. */
export function keyOf(one: Recent): string {
  return one.what === "entity" ? one.id : `? ${one.words}`;
}

function presentView(): Recent | undefined {
  const { page, seeds, question } = view.value;
  if (page === "answer" && question) return { what: "question", words: question };
  const [id] = seeds;
  if (page !== "explore" || id === undefined) return undefined;
  const entity = stageGraph.value.entities.get(id);
  return entity && { what: "entity", id, label: entity.label, type: entity.type };
}

function stored(): readonly Recent[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(found) ? found.filter(isRecent).slice(0, MOST) : [];
  } catch {
    return []; // a browser that keeps nothing, or something else under this name
  }
}

function store(all: readonly Recent[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // a browser that keeps nothing forgets at the end of the visit
  }
}

function isRecent(one: unknown): one is Recent {
  if (typeof one !== "object" || one === null) return false;
  const { what, id, label, type, words } = one as Record<string, unknown>;
  if (what === "question") return typeof words === "string";
  const isKnown = (ENTITY_TYPE_NAMES as readonly unknown[]).includes(type);
  return what === "entity" && typeof id === "string" && typeof label === "string" && isKnown;
}
