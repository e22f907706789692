import { datesInWords, ENTITY_TYPES } from "#model";
import { type ConnectedRow, stepWords, yearsOfRow } from "../state/connected.ts";
import {
  distanceId,
  distanceInWords,
  groupsOf,
  openRow,
  type RowGroup,
  rowId,
  toggleGroup,
  wholeGroups,
} from "../state/connected-choices.ts";
import { wayPlaces } from "../state/connected-state.ts";
import { yearsInWords } from "../state/filters.ts";
import { counted, nameOf } from "../state/places-in-words.ts";
import { view } from "../state/store.ts";
import { EntityLink } from "./entity-link.tsx";
import { Icon } from "./icons.tsx";
import { WayPlaces } from "./way-places.tsx";

const FEW = 8;

/** What the column of strengths says. */
const STRENGTH =
  "Strength counts the places that state the last step, each for as much as it is sure: one of 90 % and one of 50 % are 1.4 sure places.";

/** What is connected by distance and kind: the best way in words, years, strength, and places that open. */
export function ConnectedTable({ rows }: { rows: readonly ConnectedRow[] }) {
  return (
    <div class="connected-table">
      <p class="hint">{STRENGTH}</p>
      {groupsOf(rows).map(({ distance, count, groups }) => (
        <section key={distance} id={distanceId(distance)}>
          <h2 class="section-title">
            {distanceInWords(distance)} <span class="count">{count.toLocaleString("en")}</span>
          </h2>
          <div class="table-scroll">
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">Entity</th>
                  <th scope="col">Best way</th>
                  <th scope="col">Years</th>
                  <th scope="col" class="number" title={STRENGTH}>
                    Strength <span class="unit">in sure places</span>
                  </th>
                  <th scope="col" class="number">
                    Places
                  </th>
                </tr>
              </thead>
              {groups.map((group) => (
                <Group key={group.key} group={group} />
              ))}
            </table>
          </div>
        </section>
      ))}
    </div>
  );
}

function Group({ group: { key, kind, rows } }: { group: RowGroup }) {
  const isWhole = wholeGroups.value.has(key);
  const shown = isWhole ? rows : rows.slice(0, FEW);
  return (
    <tbody>
      <tr class="connected-kind">
        <th scope="rowgroup" colSpan={5}>
          {ENTITY_TYPES[kind].plural} <span class="count">{rows.length}</span>
        </th>
      </tr>
      {shown.map((row) => (
        <Row key={row.entity.id} row={row} />
      ))}
      {rows.length > FEW && (
        <tr>
          <td colSpan={5}>
            <button type="button" class="link" onClick={() => toggleGroup(key)}>
              {isWhole ? `the ${FEW} strongest alone` : `all ${rows.length} ${ENTITY_TYPES[kind].plural}`}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Row({ row }: { row: ConnectedRow }) {
  const { entity, strength, proofs, isAccepted } = row;
  const isOpen = openRow.value === entity.id;
  const years = yearsOfRow(row);
  const toggle = () => {
    openRow.value = isOpen ? undefined : entity.id;
  };
  return (
    <>
      <tr id={rowId(entity.id)} data-open={isOpen}>
        <th scope="row">
          <EntityLink entity={entity} opens />
        </th>
        <td class="answer-words">
          <Way row={row} />
        </td>
        <td class="connected-when">{years ? yearsInWords(years) : entity.dateOf && datesInWords(entity)}</td>
        <td
          class="number"
          title={`${strength.toFixed(1)} sure places${isAccepted ? ", accepted by a reader" : ""}`}
        >
          {strength.toFixed(1)}
          {isAccepted && (
            <>
              {" "}
              <Icon name="check" size={13} />
              <span class="unseen">accepted by a reader</span>
            </>
          )}
        </td>
        <td class="number">
          <button
            type="button"
            class="citations-count"
            aria-expanded={isOpen}
            aria-label={`${counted(proofs, "place")} for ${nameOf(entity)}`}
            onClick={toggle}
          >
            {proofs}
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr class="connected-places">
          <td colSpan={5}>
            <Places row={row} />
          </td>
        </tr>
      )}
    </>
  );
}

function Places({ row }: { row: ConnectedRow }) {
  const { centre } = view.value;
  if (centre !== undefined) wayPlaces.follow({ from: centre, to: row.entity.id, hops: row.distance });
  return <WayPlaces />;
}

/** What each step says, and over whom it leads; the centre and the end are said already. */
function Way({ row }: { row: ConnectedRow }) {
  return (
    <>
      {row.way.map((step, index) => (
        <span key={step.relation.id}>
          <span class="way-step">{stepWords(step)} </span>
          {index < row.way.length - 1 ? `${shorten(step.to.label)} ` : shorten(step.to.label)}
        </span>
      ))}
    </>
  );
}

function shorten(name: string): string {
  const label = nameOf({ label: name });
  return label.length > 42 ? `${label.slice(0, 41).trimEnd()}…` : label;
}
