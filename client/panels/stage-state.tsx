import { refusalInWords } from "../state/dead-address.ts";
import { undoLast } from "../state/decide.ts";
import { canUndo, stage, stageGraph, visibleGraph } from "../state/store.ts";
import { goHome } from "../state/view-changes.ts";
import { EmptyFilter } from "./empty-filter.tsx";
import { Failure, Skeleton, StillWaiting } from "./loading.tsx";
import { PageLink } from "./page-link.tsx";

/** What lies over the stage: while there is nothing to draw, why; while something is drawn, what is on its way or failed. */
export function StageState() {
  const loaded = stage.state.value;
  if (visibleGraph.value.entities.size > 0) return <OverDrawing />;
  return (
    <div class="stage-state">
      {loaded.status === "failed" && <Failure {...loaded} retry={stage.retry} />}
      {loaded.status === "loading" && <Skeleton steps={loaded.steps} cancel={stage.cancel} />}
      {loaded.status === "there" && <EmptyFilter />}
    </div>
  );
}

const ALONE = "Shown is only what you opened, without what is tied to it.";
const BEFORE = "Shown is the graph as it was before.";

/** The drawing stays as it was: a strip above it says that the next one is late, or is not to be had. */
function OverDrawing() {
  const loaded = stage.state.value;
  if (loaded.status === "loading") {
    return (
      <div class="stage-strip">
        <StillWaiting steps={loaded.steps} cancel={stage.cancel} />
      </div>
    );
  }
  if (loaded.status !== "failed") return null;
  const { words, way } = refusalInWords(loaded);
  return (
    <div class="stage-strip" role="alert">
      <p>
        {words} {stageGraph.value.isAlone ? ALONE : BEFORE}
        {loaded.requestId && <span class="hint"> Request {loaded.requestId}</span>}
      </p>
      {!loaded.isFinal && (
        <button type="button" class="button" onClick={stage.retry}>
          Try again
        </button>
      )}
      {way && (
        <PageLink to={way.to} page={way.page} class="button">
          {way.label}
        </PageLink>
      )}
      {canUndo.value ? (
        <button type="button" class="button button-quiet" onClick={undoLast}>
          Undo
        </button>
      ) : (
        <PageLink to={goHome()} page="start" class="button button-quiet">
          Go to the beginning
        </PageLink>
      )}
    </div>
  );
}
