import { takenInWords } from "../state/filters.ts";
import { jobInWords } from "../state/job-words.ts";
import { runningJob } from "../state/jobs-state.ts";
import { counted } from "../state/places-in-words.ts";
import { spoken } from "../state/spoken.ts";
import { perform, stage, stageCuts, stageGraph, view, visibleGraph, visit } from "../state/store.ts";
import { storeInWords, storeName } from "../state/store-watch.ts";
import { clearFilters, setAtLeast, showJob } from "../state/view-changes.ts";

/** What is shown in numbers, what is hidden or cut, what was just said, and which store answers. */
export function StatusLine() {
  return (
    <footer class="status">
      {view.value.page === "explore" && <StageNumbers />}
      <JobLine />
      <span class="status-spoken" aria-hidden="true">
        {spoken.value}
      </span>
      <span class="status-store" title={storeName.value}>
        {storeInWords(storeName.value)}
      </span>
    </footer>
  );
}

/** The reading that goes on, wherever the reader is. */
function JobLine() {
  const job = runningJob.value;
  if (!job || (view.value.page === "job" && view.value.job === job.id)) return null;
  return (
    <button type="button" class="status-act" onClick={() => visit(showJob(job.id))}>
      {jobInWords(job)}…
    </button>
  );
}

function StageNumbers() {
  const shown = visibleGraph.value;
  const hidden = takenInWords(stageGraph.value, view.value, shown);
  const cuts = stageCuts.value;
  return (
    <>
      <span>
        {counted(shown.entities.size, "entity", "entities")}, {counted(shown.relations.size, "relation")} on
        the stage
      </span>
      {stage.state.value.status === "loading" && <span>loading…</span>}
      {hidden !== "" && (
        <button type="button" class="status-act" onClick={() => perform(clearFilters())}>
          {hidden} hidden by filters: show
        </button>
      )}
      <LessSure />
      {cuts.length > 0 && (
        <span class="status-cut" title={cuts.join("\n")}>
          {cuts[0]}
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
      hidden: {counted(lessSure, "relation")} less sure than {atLeast} %
    </button>
  );
}
