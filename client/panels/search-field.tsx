import { type Signal, useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { ask, open, read } from "../state/acts.ts";
import { focusOnward } from "../state/focus-wanted.ts";
import { lastWords, searchEverywhere } from "../state/full-search.ts";
import { bestOffer, type Offer, offers, searchFor, searchWords } from "../state/search-state.ts";
import { Icon } from "./icons.tsx";
import { Offers } from "./search-offers.tsx";

const INVITATION = "Search people, works, places, events, or ask a question";

/** Whether the list is open, and which of its lines the keyboard is on (-1 for none). */
interface ListState {
  readonly isOpen: Signal<boolean>;
  readonly at: Signal<number>;
}

/** The one field for names, words and questions (a combobox after the ARIA patterns). */
export function SearchField({ isLarge = false }: { isLarge?: boolean }) {
  const id = useId();
  const list: ListState = { isOpen: useSignal(false), at: useSignal(-1) };
  const isShown = list.isOpen.value && searchWords.value.trim() !== "";
  const at = list.at.value;
  return (
    <search class={isLarge ? "search search-large" : "search"}>
      <Icon name="search" size={isLarge ? 22 : 17} />
      <input
        type="text"
        class="search-input"
        role="combobox"
        aria-label={INVITATION}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && at >= 0 ? `${id}-${at}` : undefined}
        placeholder={isLarge ? INVITATION : "Search, or ask a question"}
        autocomplete="off"
        spellcheck={false}
        value={searchWords.value}
        onInput={(event) => type(event.currentTarget.value, list)}
        onFocus={() => (list.isOpen.value = true)}
        onBlur={() => (list.isOpen.value = false)}
        onKeyDown={(event) => walk(event, list)}
      />
      {!isLarge && <kbd>/</kbd>}
      <div id={`${id}-list`} class="offers" role="listbox" aria-label="Found" hidden={!isShown}>
        {isShown && <Offers list={offers.value} at={at} id={id} take={(offer) => take(offer, list)} />}
      </div>
    </search>
  );
}

function type(words: string, list: ListState): void {
  searchFor(words);
  list.at.value = -1;
  list.isOpen.value = true;
}

function walk(event: KeyboardEvent, list: ListState): void {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    list.at.value = nextLine(list.at.peek(), event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Enter") {
    event.preventDefault();
    void enter(list);
  } else if (event.key === "Escape") {
    event.stopPropagation();
    if (list.isOpen.peek()) list.isOpen.value = false;
    else (event.currentTarget as HTMLElement).blur();
  }
}

/** The line below or above; the list goes round, and begins at its first or last line. */
function nextLine(at: number, step: 1 | -1): number {
  const count = Math.max(offers.peek().length, 1);
  return at === -1 && step === -1 ? count - 1 : (at + step + count) % count;
}

/** Takes the line that the keyboard is on, else the best for the words as they stand, which may not be listed yet. */
async function enter(list: ListState): Promise<void> {
  const chosen = offers.peek()[list.at.peek()];
  take(chosen ?? (await bestOffer(searchWords.peek())), list);
}

function take(offer: Offer | undefined, { isOpen }: ListState): void {
  if (!offer) return;
  if (offer.what !== "question") lastWords.value = searchWords.peek().trim() || lastWords.peek();
  accept(offer);
  searchFor("");
  isOpen.value = false;
}

/** Opens what was chosen; the keyboard goes on there. */
function accept(offer: Offer): void {
  if (offer.what === "question") ask(offer.words);
  else if (offer.what === "everywhere") searchEverywhere(offer.words);
  else if (offer.what === "entity") open(offer.entity);
  else read(offer.quote.text, offer.quote);
  focusOnward(offer.what === "entity" ? offer.entity.id : undefined);
}
