import { useEffect } from "preact/hooks";
import { counted } from "../state/places-in-words.ts";
import { valueIn } from "../state/resource.ts";
import { spoken } from "../state/spoken.ts";
import { health, perform, stage, stageGraph, view, visibleGraph } from "../state/store.ts";
import { clearFilters, setAtLeast } from "../state/view-changes.ts";

/** What is shown in numbers, what is hidden or cut, and which store answers. */
export function StatusLine() {
  useEffect(() => health.follow("health"), []);
  const store = valueIn(health.state.value);
  return (
    <footer class="status">
      {view.value.page === "explore" && <StageNumbers />}
      <span class="status-spoken" role="status" aria-live="polite">
        {spoken.value}
      </span>
      {store && (
        <span class="status-store">
          {store.status === "ok" ? store.store : "The store cannot be reached; retry in a moment."}
        </span>
      )}
    </footer>
  );
}

function StageNumbers() {
  const all = stageGraph.value;
  const shown = visibleGraph.value;
  const hidden = all.entities.size - shown.entities.size;
  const [cut] = all.cuts;
  return (
    <>
      <span>
        {counted(shown.entities.size, "entity", "entities")}, {counted(shown.relations.size, "relation")}
      </span>
      {stage.state.value.status === "loading" && <span>loading…</span>}
      {hidden > 0 && (
        <button type="button" class="status-act" onClick={() => perform(clearFilters())}>
          {hidden} hidden by filters: show
        </button>
      )}
      <LessSure />
      {cut && (
        <span class="status-cut" title={all.cuts.join("\n")}>
          {cut}
        </span>
      )}
    </>
  );
}

/** What is left out as less sure; where nothing was, the setting alone. */
function LessSure() {
  const { atLeast } = view.value;
  if (atLeast === 0) return null;
  const { lessSure } = stageGraph.value;
  if (lessSure === 0) return <span>at least {atLeast} % sure</span>;
  return (
    <button type="button" class="status-act" onClick={() => perform(setAtLeast(0))}>
      hidden: {lessSure.toLocaleString("en")} less sure than {atLeast} %
    </button>
  );
}
