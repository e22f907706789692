import { useEffect } from "preact/hooks";
import { type AskReply, datesInWords, ENTITY_TYPES, type EntityReply } from "#model";
import { open } from "../state/acts.ts";
import { allHidden, showAllHidden } from "../state/connected-hidden.ts";
import { areLooseShown, centrePortrait, connected, looseRows, wantedRows } from "../state/connected-state.ts";
import { takeOffInWords } from "../state/filters.ts";
import { answerPage } from "../state/page-state.ts";
import { counted, nameOf } from "../state/places-in-words.ts";
import { valueIn } from "../state/resource.ts";
import { overview, perform, view } from "../state/store.ts";
import { ConnectedControls } from "./connected-controls.tsx";
import { ConnectedExports } from "./connected-exports.tsx";
import { ConnectedLoose } from "./connected-loose.tsx";
import { ConnectedPortrait } from "./connected-portrait.tsx";
import { ConnectedRings } from "./connected-rings.tsx";
import { ConnectedTable } from "./connected-table.tsx";
import { Icon } from "./icons.tsx";
import { KindMark } from "./kind-mark.tsx";
import { Awaited } from "./loading.tsx";
import { ReadingChips } from "./reading-chips.tsx";

/** Everything connected to an entity: in a paragraph, as rings, and as a table. */
export function ConnectedPage() {
  useEffect(() => overview.follow("graph"), []);
  return (
    <div class="connected">
      <Awaited resource={centrePortrait}>
        {({ entity, portrait }) => (
          <>
            <ConnectedHead entity={entity} />
            <ConnectedPortrait portrait={portrait} name={entity.label} />
          </>
        )}
      </Awaited>
      {centrePortrait.state.value.status !== "failed" && <Connected />}
    </div>
  );
}

function Connected() {
  return (
    <>
      <ConnectedControls />
      <Awaited resource={connected}>
        {({ rows, total, cuts }) => (
          <>
            <p class="connected-sum">
              {sumInWords(rows.length, total)}
              <ShowHidden />
            </p>
            {cuts.slice(0, 2).map((cut) => (
              <p key={cut} class="hint">
                {cut}
              </p>
            ))}
            <ConnectedRings rows={wantedRows.value} total={total} />
            <ConnectedTable rows={wantedRows.value} />
            <ConnectedLoose />
            <ConnectedExports sum={sumInWords(rows.length, total)} />
          </>
        )}
      </Awaited>
    </>
  );
}

/** Where filters leave nothing: takes them off. */
function ShowHidden() {
  const hidden = allHidden.value;
  if (!hidden) return null;
  return (
    <>
      {" "}
      <button type="button" class="link" onClick={() => perform(showAllHidden(hidden))}>
        {takeOffInWords(hidden.filters.length)}
      </button>
    </>
  );
}

function ConnectedHead({ entity }: { entity: EntityReply }) {
  const question = valueIn(answerPage.state.value);
  return (
    <header class="connected-head">
      <p class="eyebrow">everything connected to</p>
      <h1 class="answer-question">{nameOf(entity)}</h1>
      <p class="eyebrow">
        <KindMark kind={entity.type} /> {entity.unnamed ? "unnamed " : ""}
        {ENTITY_TYPES[entity.type].label}
        {datesOf(entity)} · named in {counted(entity.mentions, "place")}
        <button type="button" class="link connected-graph" onClick={() => open(entity)}>
          <Icon name="graph" size={14} /> show as a graph
        </button>
      </p>
      {view.value.question !== undefined && question && isReadOtherwise(question) && (
        <ReadingChips reply={question} />
      )}
    </header>
  );
}

/** True where the words of the question are not the name that stands here already, or may mean others. */
function isReadOtherwise({ reading }: AskReply): boolean {
  const chips = reading?.chips ?? [];
  return chips.some(({ entity, words, others }) => others.length > 0 || entity?.label !== words);
}

function datesOf(entity: EntityReply): string {
  const dates = datesInWords(entity);
  return dates && `, ${dates}`;
}

/** "104 within 2 steps, all shown." or what was cut, in numbers. */
export function sumInWords(read: number, total: number): string {
  const shown = wantedRows.value.length;
  const within = view.value.hops === 1 ? "directly" : `within ${view.value.hops} steps`;
  const stated = `${within} by what the texts state`;
  const more = looseInWords();
  if (allHidden.value) return `${allHidden.value.words}${more}.`;
  if (total === 0) return `No text states what it is connected to${more}.`;
  if (shown === total) return `${counted(total, "entity", "entities")} ${stated}${farInWords()}${more}.`;
  const hidden = read - shown;
  const filtered = hidden > 0 ? ` ${hidden.toLocaleString("en")} are left out by kind or year.` : "";
  return `Showing ${shown.toLocaleString("en")} of ${total.toLocaleString("en")} ${stated}${more}; strongest first.${filtered}`;
}

/** " (11 directly, 35 farther)". */
function farInWords(): string {
  if (view.value.hops === 1) return "";
  const directly = wantedRows.value.filter(({ distance }) => distance === 1).length;
  return ` (${directly} directly, ${wantedRows.value.length - directly} farther)`;
}

/** "; 14 more only by a claim, 4 only by a shared sentence", as `ibid ask` says it. */
function looseInWords(): string {
  if (!areLooseShown.value) return "";
  const claims = looseRows.value.filter(({ tie }) => tie === "claim").length;
  const sentences = looseRows.value.length - claims;
  const parts = [
    claims > 0 && `${claims} more only by a claim`,
    sentences > 0 && `${sentences}${claims > 0 ? "" : " more"} only by a shared sentence`,
  ].filter(Boolean);
  return parts.length > 0 ? `; ${parts.join(", ")}` : "";
}
