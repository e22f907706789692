import { ENTITY_TYPES, type NetworkCitation, type NetworkEntity, type RelationQuoted } from "#model";
import { citationInWords, type Network, placesOf, rowsOf, sideOf } from "../state/citation-plate.ts";
import { cellPlaces, network, openCell, QUOTED } from "../state/citations-state.ts";
import { yearsInWords } from "../state/filters.ts";
import { chooseCited, setCell, setSide } from "../state/page-changes.ts";
import { pageInWords } from "../state/page-of-place.ts";
import { counted } from "../state/places-in-words.ts";
import { endsNamed } from "../state/quote-excerpt.ts";
import { perform, view } from "../state/store.ts";
import type { Side } from "../state/view.ts";
import { yearsOfDate } from "../state/years-of-date.ts";
import { CitedActs } from "./cited-acts.tsx";
import { CloseButton } from "./close-button.tsx";
import { KindMark } from "./kind-mark.tsx";
import { Awaited } from "./loading.tsx";
import { QuoteLine } from "./quote-line.tsx";

/** Beside the plate: the places of a cell, what is known of the chosen one, or whom to begin with. */
export function CitationAside() {
  const shown = network.value;
  const { cell, centre } = view.value;
  if (!shown) return null;
  const chosen = centre === undefined ? undefined : shown.entities.get(centre);
  return (
    <aside
      class="citations-aside"
      id="panel"
      aria-label="Places"
      tabIndex={-1}
      data-open={Boolean(cell ?? chosen)}
    >
      {cell && <Places network={shown} />}
      {!cell && chosen && <Chosen entity={chosen} network={shown} />}
      {!cell && !chosen && <Beginnings network={shown} />}
    </aside>
  );
}

function Places({ network: shown }: { network: Network }) {
  const { cell } = view.value;
  const citations = openCell.value;
  const label = (id: string | undefined) => shown.entities.get(id ?? "")?.label ?? id ?? "";
  return (
    <>
      <CloseButton label="Close the places" act={() => perform(setCell(undefined))} />
      <p class="eyebrow">{counted(placesOf(citations), "place")}</p>
      <h2 class="name">
        {label(cell?.from)} <span class="statement-words">cites</span> {label(cell?.to)}
      </h2>
      {citations.length === 0 && (
        <p class="hint">None of the citations that are shown. Take the filters out.</p>
      )}
      <Awaited resource={cellPlaces}>
        {(quoted) =>
          quoted.map((relation, index) => {
            const citation = citations[index];
            return (
              citation && relation && <Quoted key={relation.id} citation={citation} relation={relation} />
            );
          })
        }
      </Awaited>
      {citations.length > QUOTED && (
        <p class="hint">
          Shown are the {QUOTED} of {citations.length} citations that most places state.
        </p>
      )}
    </>
  );
}

function Quoted({ citation, relation }: { citation: NetworkCitation; relation: RelationQuoted }) {
  const label = (id: string) => network.value?.entities.get(id)?.label ?? id;
  const words = citationInWords(citation, label);
  const { cell } = view.value;
  const isSaidAbove = relation.source.id === cell?.from && relation.target.id === cell?.to;
  return (
    <section class="citations-quoted">
      {!isSaidAbove && (
        <h3>
          <Named entity={relation.source} /> <span class="statement-words">cites</span>{" "}
          <Named entity={relation.target} />
        </h3>
      )}
      {words !== "" && <p class="row-words">{words}</p>}
      <ul class="quotes">
        {relation.evidence.map((quote) => (
          <QuoteLine
            key={`${quote.text}-${quote.start}-${quote.end}`}
            quote={quote}
            named={endsNamed(relation)}
            shown={relation.id}
            note={pageInWords(quote.quote, relation.target.label)}
          />
        ))}
      </ul>
    </section>
  );
}

function Named({ entity: { type, label } }: { entity: Pick<NetworkEntity, "type" | "label"> }) {
  return type === "Work" ? <cite>{label}</cite> : <span>{label}</span>;
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
        <KindMark kind={entity.type} /> {whenInWords(entity)}
      </p>
      <h2 class="name">
        <Named entity={entity} />
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
        <SideList citations={lists[side]} network={shown} side={side} />
      </div>
    </>
  );
}

function fullerSide(lists: Record<Side, readonly NetworkCitation[]>): Side {
  return lists.later.length > lists.prior.length ? "later" : "prior";
}

/** "1918 · read here"; a work without a year is n. d., a person has none. */
function whenInWords({ type, date, isRead }: NetworkEntity): string {
  const years = date === undefined ? undefined : yearsOfDate(date);
  const when = years ? yearsInWords(years) : type === "Work" ? "n. d." : ENTITY_TYPES[type].label;
  return isRead ? `${when} · read here` : when;
}

interface SideListProps {
  citations: readonly NetworkCitation[];
  network: Network;
  side: Side;
}

function SideList({ citations, network: shown, side }: SideListProps) {
  if (citations.length === 0) return <p class="hint">Nothing, in the texts that were read.</p>;
  const label = (id: string) => shown.entities.get(id)?.label ?? id;
  return (
    <ul class="citations-list">
      {citations.map((one) => {
        const entity = shown.entities.get(side === "prior" ? one.cited : one.citing);
        const words = citationInWords(one, label);
        return (
          entity && (
            <li key={one.relation}>
              <button type="button" class="link-quiet" onClick={() => perform(chooseCited(entity.id))}>
                <Named entity={entity} />
              </button>
              <CountButton citation={one} />
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
      onClick={() => perform(setCell({ from: citing, to: cited }))}
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
                  <Named entity={row.entity} />
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
