import { perform, stage, view, visibleGraph } from "../state/store.ts";
import { clearFilters } from "../state/view-changes.ts";
import { Failure, Skeleton } from "./loading.tsx";

/** What lies over the stage while there is nothing to draw: loading, failed, or all hidden. */
export function StageState() {
  const loaded = stage.state.value;
  if (loaded.status === "failed") {
    return (
      <div class="stage-state">
        <Failure message={loaded.message} requestId={loaded.requestId} retry={stage.retry} />
      </div>
    );
  }
  if (visibleGraph.value.entities.size > 0) return null;
  return (
    <div class="stage-state">
      {loaded.status === "loading" ? <Skeleton /> : loaded.status === "there" && <AllHidden />}
    </div>
  );
}

function AllHidden() {
  return (
    <div class="failure">
      <p>
        {view.value.hiddenKinds.length > 0
          ? "Every entity here is of a kind that is hidden."
          : "Nothing is left on the stage."}
      </p>
      <button type="button" class="button" onClick={() => perform(clearFilters())}>
        Show everything
      </button>
    </div>
  );
}
