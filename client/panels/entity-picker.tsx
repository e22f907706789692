import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { ENTITY_TYPES, type EntitySummary } from "#model";
import { suggestEntities } from "../state/entity-search.ts";
import { counted, nameOf } from "../state/places-in-words.ts";
import { KindMark } from "./kind-mark.tsx";
import { OfferRow } from "./offer-row.tsx";

type Choice = Pick<EntitySummary, "id" | "type" | "label" | "mentions">;

interface PickerProps {
  label: string;
  chosen: Choice | undefined;
  choose: (entity: Choice | undefined) => void;
  /** Words whose matches are offered before anything is typed, the likeliest first. */
  hints?: readonly string[];
  isAllowed?: (entity: EntitySummary) => boolean;
  /** True where the dialog begins with it. */
  isFirst?: boolean;
}

const PAUSE = 120;
const anyone = () => true;
const NO_HINTS: readonly string[] = [];

/** Chooses one entity by its name (a combobox after the ARIA patterns). */
export function EntityPicker({
  label,
  chosen,
  choose,
  hints = NO_HINTS,
  isAllowed = anyone,
  isFirst = false,
}: PickerProps) {
  if (chosen) {
    return (
      <div class="picked">
        <span class="hint">{label}</span>
        <p>
          <KindMark kind={chosen.type} /> <span>{nameOf(chosen)}</span>
          <button type="button" class="link" onClick={() => choose(undefined)}>
            Change
          </button>
        </p>
      </div>
    );
  }
  return <Search label={label} choose={choose} hints={hints} isAllowed={isAllowed} isFirst={isFirst} />;
}

function Search({ label, choose, hints, isAllowed, isFirst }: Required<Omit<PickerProps, "chosen">>) {
  const id = useId();
  const [words, setWords] = useState("");
  const [walked, walkTo] = useState<string>();
  const { hits, isFresh } = useHits(words.trim() === "" ? hints : [words], isAllowed);
  const at = hits.findIndex((hit) => hit.id === walked);
  const isTyped = words.trim() !== "";
  // Where a line was walked to it is meant, or none: never another one that has come into its place.
  const best = hits[walked === undefined && isTyped ? 0 : at];
  const enter = useEnter({ best, isFresh, take: choose });
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const { current } = field;
    return () => {
      if (current && document.activeElement === current) goOnAfter(current);
    };
  }, []);
  const walk = (event: KeyboardEvent) => {
    const step = stepOf(event.key);
    if (step === 0 && event.key !== "Enter") return;
    event.preventDefault();
    if (step === 0) enter(true);
    else walkTo(hits[lineAfter(at, step, hits.length)]?.id);
  };
  return (
    <div class="picker">
      <label class="hint" for={id}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        type="text"
        class="input"
        role="combobox"
        autofocus={isFirst}
        autocomplete="off"
        spellcheck={false}
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 && hits[at] ? `${id}-${at}` : undefined}
        placeholder="Type a name"
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          walkTo(undefined);
          enter(false);
        }}
        onKeyDown={walk}
      />
      <div id={`${id}-list`} class="picker-list" role="listbox" aria-label={label}>
        {hits.map((entity, index) => (
          <OfferRow key={entity.id} id={`${id}-${index}`} isAt={index === at} take={() => choose(entity)}>
            <KindMark kind={entity.type} />
            <span class="offer-name">{nameOf(entity)}</span>
            <span class="count">
              {ENTITY_TYPES[entity.type].label}, {counted(entity.mentions, "place")}
            </span>
          </OfferRow>
        ))}
        {hits.length === 0 && words.trim() !== "" && (
          <p class="hint picker-none">Nothing is called so here.</p>
        )}
      </div>
    </div>
  );
}

/** The field goes with the choice: the keyboard goes on at the reason, where Enter decides. */
function goOnAfter(field: HTMLElement): void {
  const reason = field.closest("form")?.querySelector<HTMLElement>(".decision-reason input");
  queueMicrotask(() => reason?.focus());
}

function stepOf(key: string): -1 | 0 | 1 {
  if (key === "ArrowDown") return 1;
  return key === "ArrowUp" ? -1 : 0;
}

/** The line below or above; the list goes round, and begins at its first or last line. */
function lineAfter(at: number, step: -1 | 1, count: number): number {
  if (count === 0) return -1;
  return at === -1 && step === -1 ? count - 1 : (at + step + count) % count;
}

interface Entering {
  readonly best: Choice | undefined;
  /** False while the answer to the latest words is on its way. */
  readonly isFresh: boolean;
  readonly take: (choice: Choice) => void;
}

/** Lets Enter take what fits best; pressed before the answer to the words is here, it waits for it. */
function useEnter({ best, isFresh, take }: Entering): (isEntered: boolean) => void {
  const [isEntered, setEntered] = useState(false);
  useLayoutEffect(() => {
    if (!isEntered || !isFresh) return;
    setEntered(false);
    if (best) take(best);
  }, [isEntered, isFresh]);
  return setEntered;
}

interface Hits {
  readonly of: string;
  readonly list: readonly Choice[];
}

/** What the words bring; while the answer to new words is on its way, that to the last ones, which cannot be chosen by key. */
function useHits(hints: readonly string[], isAllowed: (entity: EntitySummary) => boolean) {
  const of = hints.join("\n");
  const [hits, setHits] = useState<Hits>({ of: "", list: [] });
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(() => {
      suggestEntities(hints, isAllowed, abort.signal).then(
        (list) => setHits({ of, list }),
        () => !abort.signal.aborted && setHits({ of, list: [] }), // the next letter asks again
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [of]);
  return { hits: hits.list, isFresh: hits.of === of };
}
