import { Stage } from "./graph-view/stage.tsx";
import { AnswerPage } from "./panels/answer-page.tsx";
import { CrowdDialog } from "./panels/crowd-dialog.tsx";
import { EntityMenu } from "./panels/entity-menu.tsx";
import { KeysDialog } from "./panels/keys-dialog.tsx";
import { LeftRail } from "./panels/left-rail.tsx";
import { LiveLine } from "./panels/live-line.tsx";
import { PageHeader } from "./panels/page-header.tsx";
import { QualityPage } from "./panels/quality-page.tsx";
import { ReadingPage } from "./panels/reading-page.tsx";
import { RightPanel } from "./panels/right-panel.tsx";
import { StageList } from "./panels/stage-list.tsx";
import { StageState } from "./panels/stage-state.tsx";
import { StageHint, StageTools } from "./panels/stage-tools.tsx";
import { StartPage } from "./panels/start-page.tsx";
import { StatusLine } from "./panels/status-line.tsx";
import { view } from "./state/store.ts";

/** The frame, and in it the page that the reader is on. */
export function App() {
  const { page } = view.value;
  return (
    <div class={`frame frame-${page}`}>
      <PageHeader />
      <Page />
      <StatusLine />
      <LiveLine />
      <KeysDialog />
      <CrowdDialog />
      <EntityMenu />
    </div>
  );
}

function Page() {
  switch (view.value.page) {
    case "explore":
      return <ExplorePage />;
    case "text":
      return (
        <>
          <ReadingPage />
          <RightPanel />
        </>
      );
    case "answer":
      return <AnswerPage />;
    case "quality":
      return <QualityPage />;
    default:
      return <StartPage />;
  }
}

function ExplorePage() {
  return (
    <>
      <LeftRail />
      <main class="stage" id="main" tabIndex={-1}>
        <h1 class="unseen">Graph</h1>
        <Stage fallback={<StageList />} />
        <StageState />
        <StageHint />
        <StageTools />
      </main>
      <RightPanel />
    </>
  );
}
