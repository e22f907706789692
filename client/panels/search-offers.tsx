import { ENTITY_TYPES } from "#model";
import { hiddenAmong } from "../state/full-search.ts";
import { nameOf } from "../state/places-in-words.ts";
import { valueIn } from "../state/resource.ts";
import { found, isNothing, type Offer, searchFor, searchWords } from "../state/search-state.ts";
import { view } from "../state/store.ts";
import { Icon } from "./icons.tsx";
import { KindMark } from "./kind-mark.tsx";
import { OfferRow } from "./offer-row.tsx";
import { QuoteWords } from "./quote-words.tsx";

/** Letters of a passage that is offered. */
const OFFERED = 130;

interface OffersProps {
  list: readonly Offer[];
  at: number;
  id: string;
  take: (offer: Offer) => void;
}

/** The lines that the search offers, grouped; without any, the nearest spellings. */
export function Offers({ list, at, id, take }: OffersProps) {
  const reply = valueIn(found.state.value);
  const hidden = hiddenAmong((reply?.entities ?? []).map(({ id }) => id)).length;
  return (
    <>
      {isNothing(list) && <NothingFound nearest={reply?.nearest ?? []} isAsked={reply !== undefined} />}
      {list.map((offer, index) => (
        <div key={offer.key} role="presentation">
          <GroupTitle offer={offer} before={list[index - 1]} />
          <OfferRow id={`${id}-${index}`} isAt={index === at} take={() => take(offer)}>
            <OfferLine offer={offer} />
          </OfferRow>
        </div>
      ))}
      {hidden > 0 && view.value.page === "explore" && (
        <p class="offer-none">{hidden} of these lie on the stage, hidden by filters.</p>
      )}
    </>
  );
}

function GroupTitle({ offer, before }: { offer: Offer; before: Offer | undefined }) {
  const title = groupOf(offer);
  if (title === undefined) return null;
  return title === (before && groupOf(before)) ? null : <p class="offer-group">{title}</p>;
}

function groupOf(offer: Offer): string | undefined {
  if (offer.what === "everywhere") return undefined;
  if (offer.what === "entity") return ENTITY_TYPES[offer.entity.type].plural;
  return offer.what === "question" ? "question" : "in the text";
}

function OfferLine({ offer }: { offer: Offer }) {
  if (offer.what === "question") {
    return (
      <>
        <Icon name="help" size={15} />
        <span class="offer-name">{offer.words}</span>
      </>
    );
  }
  if (offer.what === "everywhere") {
    return (
      <>
        <Icon name="search" size={15} />
        <span class="offer-name">Search the full text for “{offer.words}”</span>
      </>
    );
  }
  if (offer.what === "passage") {
    return (
      <span class="offer-passage">
        <QuoteWords quote={offer.quote} longest={OFFERED} />
      </span>
    );
  }
  const { entity } = offer;
  return (
    <>
      <KindMark kind={entity.type} />
      <span class="offer-name">{nameOf(entity)}</span>
      {entity.matched !== entity.label && <span class="hint">{entity.matched}</span>}
      <span class="count" title="relations and claims">
        {entity.degree}
      </span>
    </>
  );
}

function NothingFound({ nearest, isAsked }: { nearest: readonly string[]; isAsked: boolean }) {
  if (!isAsked) return <p class="offer-none">Searching…</p>;
  return (
    <div class="offer-none">
      <p>Nothing is called “{searchWords.value.trim()}” here.</p>
      {nearest.length > 0 && <p class="hint">Nearest:</p>}
      {nearest.map((name) => (
        <button
          key={name}
          type="button"
          class="chip"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => searchFor(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
