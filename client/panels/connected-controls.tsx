import { useSignal } from "@preact/signals";
import { ENTITY_TYPES, groupedBy, NAMED_TYPES, RELATION_TYPES } from "#model";
import { ANSWER_RELATIONS, areLooseShown, connected, looseRows } from "../state/connected-state.ts";
import { setHops } from "../state/page-changes.ts";
import { valueIn } from "../state/resource.ts";
import { perform, view } from "../state/store.ts";
import type { Reach, Years } from "../state/view.ts";
import { setYears, toggleKind, toggleLayer, toggleRelation } from "../state/view-changes.ts";
import { Icon } from "./icons.tsx";
import { KindMark } from "./kind-mark.tsx";
import { Segments } from "./segments.tsx";
import { SurenessSegments } from "./sureness-segments.tsx";

/** How far, of which kinds, by which relations, when, and how sure. */
export function ConnectedControls() {
  return (
    <form class="connected-controls" aria-label="What is shown" onSubmit={(event) => event.preventDefault()}>
      <Segments
        label="Steps"
        choices={[
          ["1", "1"],
          ["2", "2"],
          ["3", "3"],
        ]}
        chosen={String(view.value.hops) as "1" | "2" | "3"}
        choose={(hops) => perform(setHops(Number(hops) as Reach))}
      />
      <Kinds />
      <YearFields />
      <SurenessSegments />
      <Relations />
      <Loose />
    </form>
  );
}

function Kinds() {
  const rows = valueIn(connected.state.value)?.rows ?? [];
  const counts = groupedBy(rows, ({ entity }) => entity.type);
  return (
    <fieldset class="segments-field">
      <legend>Kinds</legend>
      <div class="connected-kinds">
        {NAMED_TYPES.map((kind) => (
          <button
            key={kind}
            type="button"
            class="chip kind-chip"
            aria-pressed={!view.value.hiddenKinds.includes(kind)}
            onClick={() => perform(toggleKind(kind))}
          >
            <KindMark kind={kind} /> {ENTITY_TYPES[kind].plural}
            <span class="count">{counts.get(kind)?.length ?? 0}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function YearFields() {
  return (
    <fieldset class="segments-field">
      <legend>Years, undated kept</legend>
      <div class="connected-years">
        <YearField end="from" label="From the year" />
        <span aria-hidden="true">–</span>
        <YearField end="to" label="To the year" />
      </div>
    </fieldset>
  );
}

function YearField({ end, label }: { end: "from" | "to"; label: string }) {
  const { years } = view.value;
  return (
    <input
      type="number"
      class="input"
      step={1}
      aria-label={label}
      placeholder={end === "from" ? "from" : "to"}
      value={years?.[end] ?? ""}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        perform(setYears(withEnd(years, end, typed === "" ? undefined : Math.round(Number(typed)))));
      }}
    />
  );
}

/** The years with one end set anew; ends in the wrong order change places. */
function withEnd(years: Years | undefined, end: "from" | "to", year: number | undefined): Years | undefined {
  const from = end === "from" ? year : years?.from;
  const to = end === "to" ? year : years?.to;
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined) return to === undefined ? undefined : { to };
  if (to === undefined) return { from };
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

/** What is tied by no more than a claim or a shared sentence, and how much that adds. */
function Loose() {
  return (
    <fieldset class="segments-field">
      <legend>Also</legend>
      <label class="switch connected-loose">
        <input
          type="checkbox"
          checked={areLooseShown.value}
          onChange={() => perform(toggleLayer("stated-alone"))}
        />
        <span>
          only by a claim or a shared sentence <span class="count">+{looseRows.value.length}</span>
        </span>
      </label>
    </fieldset>
  );
}

function Relations() {
  const { hiddenRelations } = view.value;
  const isOpen = useSignal(false);
  const shown = ANSWER_RELATIONS.filter((type) => !hiddenRelations.includes(type)).length;
  return (
    <fieldset class="segments-field connected-relations">
      <legend>Relations</legend>
      <button
        type="button"
        class="button"
        aria-expanded={isOpen.value}
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        {shown === ANSWER_RELATIONS.length ? "all that are stated" : `${shown} of ${ANSWER_RELATIONS.length}`}{" "}
        <Icon name="down" size={13} />
      </button>
      {isOpen.value && (
        <div class="connected-relation-list">
          {ANSWER_RELATIONS.map((type) => (
            <label key={type} class="switch">
              <input
                type="checkbox"
                checked={!hiddenRelations.includes(type)}
                onChange={() => perform(toggleRelation(type))}
              />
              <span>{RELATION_TYPES[type].label}</span>
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}
