import { useEffect, useRef } from "preact/hooks";
import {
  type CitationRow,
  type NetworkCitation,
  type NetworkEntity,
  onlySpeaksOf,
  relationVerbs,
  signersOf,
} from "#model";
import { arePlacesAwaited, closePlaces } from "../state/cell-places.ts";
import { type Network, placesOf } from "../state/citation-network.ts";
import { rowInWords } from "../state/citation-plate.ts";
import { strangersOf, whyNoPlaces } from "../state/citations-empty.ts";
import { citationNetwork, citationsAround, openCell, openPlaces } from "../state/citations-state.ts";
import type { CitingPlace } from "../state/citing-places.ts";
import { counted, nameOf } from "../state/places-in-words.ts";
import { valueIn } from "../state/resource.ts";
import { view } from "../state/store.ts";
import { CitationsEmpty } from "./citations-empty.tsx";
import { CloseButton } from "./close-button.tsx";
import { Awaited } from "./loading.tsx";
import { QuoteLine } from "./quote-line.tsx";

/** The places that a number counts: as many as it says, each with its sentences. */
export function CitingPlaces({ network: shown }: { network: Network }) {
  const { cell } = view.value;
  const citations = openCell.value;
  const label = (id: string) => shown.entities.get(id)?.label ?? id;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arePlacesAwaited.peek()) heading.current?.focus({ preventScroll: true });
    arePlacesAwaited.value = false;
  }, [cell]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the list from wherever the keyboard is in it
    <div onKeyDown={closeOnEscape}>
      <CloseButton label="Close the places" act={closePlaces} />
      <p class="eyebrow">{counted(placesOf(citations), "place")}</p>
      {cell && strangersOf(shown, cell).length === 0 && (
        <h2 class="name" tabIndex={-1} ref={heading}>
          {label(cell.from)} <span class="statement-words">{verbOf(citations)}</span> {label(cell.to)}
        </h2>
      )}
      {citations.length === 0 ? (
        <NoPlaces />
      ) : (
        <Awaited resource={citationsAround}>
          {() => (
            <ol class="citations-places">
              {openPlaces.value.map((place) => (
                <PlaceItem key={keyOf(place)} place={place} />
              ))}
            </ol>
          )}
        </Awaited>
      )}
    </div>
  );
}

/** "cites", or "speaks of" where none of the places quotes or refers. */
function verbOf(citations: readonly Pick<NetworkCitation, "evidence">[]): string {
  const evidence = citations.flatMap((one) => one.evidence);
  const speaksOf = onlySpeaksOf("CITES", evidence);
  return relationVerbs({ type: "CITES", speaksOf }).label;
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== "Escape") return;
  event.stopPropagation();
  closePlaces();
}

/** Why the open number counts no place. */
function NoPlaces() {
  const { cell } = view.value;
  const reply = valueIn(citationNetwork.state.value);
  return cell && reply ? <CitationsEmpty why={whyNoPlaces(view.value, cell, reply)} /> : null;
}

function keyOf({ quotes: [first] }: CitingPlace): string {
  return first ? `${first.text}-${first.start}-${first.end}` : "";
}

/** A place that cites: what it cites where that is not said above, and its sentences. */
function PlaceItem({ place: { quotes, citations } }: { place: CitingPlace }) {
  const named = citations.map(({ cited }) => cited);
  const [first] = citations;
  return (
    <li class="citations-quoted">
      <CitedHere citations={citations} />
      <ul class="quotes">
        {quotes.map((quote) => (
          <QuoteLine
            key={`${quote.start}-${quote.end}`}
            quote={quote}
            named={named}
            shown={first?.relation}
          />
        ))}
      </ul>
    </li>
  );
}

/** Who cites what in a place, each citation with its stance and through whom. */
function CitedHere({ citations }: { citations: readonly CitationRow[] }) {
  const { cell } = view.value;
  return citations.map((citation) => {
    const { citing, coAuthors, cited, relation } = citation;
    const isOfOpen = signersOf({ author: citing, coAuthors }).some(({ id }) => id === cell?.from);
    const isSaidAbove = isOfOpen && cited.id === cell?.to;
    const words = rowInWords(citation);
    if (isSaidAbove && words === "") return null;
    return (
      <p key={relation} class="citations-cited">
        {!isOfOpen && (
          <>
            <Cited entity={citing} /> <span class="statement-words">{verbOf([citation])}</span>{" "}
          </>
        )}
        {!isSaidAbove && <Cited entity={cited} />}
        {words !== "" && <span class="row-words"> {words}</span>}
      </p>
    );
  });
}

/** The name of one who cites or is cited, a title in italics. */
export function Cited({ entity: { type, label } }: { entity: Pick<NetworkEntity, "type" | "label"> }) {
  return type === "Work" ? <cite>{nameOf({ label })}</cite> : <span>{nameOf({ label })}</span>;
}
