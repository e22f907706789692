import { ENTITY_TYPES, type NetworkCitation, type NetworkEntity } from "#model";
import { openPlacesOf } from "../state/cell-places.ts";
import { type Network, placesOf } from "../state/citation-network.ts";
import { citationInWords, rowsOf, sideOf, whenInWords } from "../state/citation-plate.ts";
import { network } from "../state/citations-state.ts";
import { chooseCited, setSide } from "../state/page-changes.ts";
import { counted } from "../state/places-in-words.ts";
import { perform, view } from "../state/store.ts";
import type { Side } from "../state/view.ts";
import { yearsOfDate } from "../state/years-of-date.ts";
import { CitedActs } from "./cited-acts.tsx";
import { Cited, CitingPlaces } from "./citing-places.tsx";
import { CloseButton } from "./close-button.tsx";
import { KindMark } from "./kind-mark.tsx";

/** Beside the plate: the places of a cell, what is known of the chosen one, or whom to begin with. */
export function CitationAside() {
  const shown = network.value;
  const { cell, centre } = view.value;
  if (!shown) return null;
  const chosen = centre === undefined ? undefined : shown.entities.get(centre);
  if (!cell && !chosen && shown.citations.length === 0) return null;
  return (
    <aside
      class="citations-aside"
      id="panel"
      aria-label="Places"
      tabIndex={-1}
      data-open={Boolean(cell ?? chosen)}
    >
      {cell && <CitingPlaces network={shown} />}
      {!cell && chosen && <Chosen entity={chosen} network={shown} />}
      {!cell && !chosen && <Beginnings network={shown} />}
    </aside>
  );
}

const SIDES: readonly { readonly side: Side; readonly title: string }[] = [
  { side: "prior", title: "Prior" },
  { side: "later", title: "Later" },
];

function Chosen({ entity, network: shown }: { entity: NetworkEntity; network: Network }) {
  const lists = { prior: sideOf(shown, entity.id, "prior"), later: sideOf(shown, entity.id, "later") };
  const side = lists[view.value.side].length > 0 ? view.value.side : fullerSide(lists);
  return (
    <>
      <CloseButton label="Choose none" act={() => perform(chooseCited(undefined))} />
      <p class="eyebrow">
        <KindMark kind={entity.type} /> {headOf(entity)}
      </p>
      <h2 class="name">
        <Cited entity={entity} />
      </h2>
      <CitedActs entity={entity} />
      <div class="tabs citations-tabs" role="tablist" aria-label="Prior and later">
        {SIDES.map(({ side: one, title }) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`side-${one}`}
            aria-selected={side === one}
            aria-controls="side-panel"
            onClick={() => perform(setSide(one))}
          >
            {title} <span class="count">{placesOf(lists[one])}</span>
          </button>
        ))}
      </div>
      <div id="side-panel" role="tabpanel" aria-labelledby={`side-${side}`}>
        <p class="hint">
          {side === "prior" ? "What it cites, most places first." : "Who cites it, most places first."}
        </p>
        <SideList citations={lists[side]} network={shown} side={side} centre={entity.id} />
      </div>
    </>
  );
}

function fullerSide(lists: Record<Side, readonly NetworkCitation[]>): Side {
  return lists.later.length > lists.prior.length ? "later" : "prior";
}

/** "1918 · read here"; a work without a year is n. d., a person has none. */
function headOf({ type, date, dateOf, isRead }: NetworkEntity): string {
  const years = date === undefined ? undefined : yearsOfDate(date);
  const none = type === "Work" ? "n. d." : ENTITY_TYPES[type].label;
  const when = whenInWords({ years, isEdition: dateOf === "edition" }, none);
  return isRead ? `${when} · read here` : when;
}

interface SideListProps {
  citations: readonly NetworkCitation[];
  network: Network;
  side: Side;
  /** Whose list it is. */
  centre: string;
}

function SideList({ citations, network: shown, side, centre }: SideListProps) {
  if (citations.length === 0) return <p class="hint">Nothing, in the texts that were read.</p>;
  const label = (id: string) => shown.entities.get(id)?.label ?? id;
  return (
    <ul class="citations-list">
      {citations.map((one) => {
        const entity = shown.entities.get(side === "prior" ? one.cited : one.citing);
        const near = shown.entities.get(side === "prior" ? one.citing : one.cited);
        const words = citationInWords(one, label);
        return (
          entity && (
            <li key={one.relation}>
              <button type="button" class="link-quiet" onClick={() => perform(chooseCited(entity.id))}>
                <Cited entity={entity} />
              </button>
              <CountButton citation={one} />
              {near && near.id !== centre && (
                <p class="row-words">
                  {side === "prior" ? "in" : "cites"} <Cited entity={near} />
                </p>
              )}
              {words !== "" && <p class="row-words">{words}</p>}
            </li>
          )
        );
      })}
    </ul>
  );
}

function CountButton({ citation: { citing, cited, count } }: { citation: NetworkCitation }) {
  return (
    <button
      type="button"
      class="citations-count"
      aria-label={counted(count, "place")}
      title="Read the places"
      onClick={() => openPlacesOf({ from: citing, to: cited, isExact: true })}
    >
      {count}
    </button>
  );
}

const FEW = 8;

/** Before anything is chosen: those most cited, and those who cite most. */
function Beginnings({ network: shown }: { network: Network }) {
  const rows = rowsOf(shown);
  const most = (by: "cited" | "cites") =>
    [...rows]
      .filter((row) => row[by] > 0)
      .sort((a, b) => b[by] - a[by])
      .slice(0, FEW);
  return (
    <>
      <p class="hint">Choose a line for what it cites and who cites it, or a number for its sentences.</p>
      {(["cited", "cites"] as const).map((by) => (
        <section key={by}>
          <h2 class="list-title">{by === "cited" ? "Most cited" : "Cite most"}</h2>
          <ul class="citations-list">
            {most(by).map((row) => (
              <li key={row.entity.id}>
                <button
                  type="button"
                  class="link-quiet"
                  onClick={() => perform(chooseCited(row.entity.id, by))}
                >
                  <Cited entity={row.entity} />
                </button>
                <button
                  type="button"
                  class="citations-count"
                  aria-label={counted(row[by], "place")}
                  onClick={() => perform(chooseCited(row.entity.id, by))}
                >
                  {row[by]}
                </button>
                {row.authors !== "" && <p class="row-words">{row.authors}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
