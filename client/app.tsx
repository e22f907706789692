import { PassageDrawing } from "./graph-view/passage-drawing.tsx";
import { Stage } from "./graph-view/stage.tsx";
import { StillDrawing } from "./graph-view/still-drawing.tsx";
import { ChosenBar } from "./panels/chosen-bar.tsx";
import { CrowdDialog } from "./panels/crowd-dialog.tsx";
import { EntityMenu } from "./panels/entity-menu.tsx";
import { FirstSteps } from "./panels/first-steps.tsx";
import { KeysDialog } from "./panels/keys-dialog.tsx";
import { LaterDialogs } from "./panels/later-dialogs.tsx";
import { laterPage } from "./panels/later-page.tsx";
import { LeftRail } from "./panels/left-rail.tsx";
import { LiveLine } from "./panels/live-line.tsx";
import { NoticeLine } from "./panels/notice-line.tsx";
import { PageHeader } from "./panels/page-header.tsx";
import { ReadingPage } from "./panels/reading-page.tsx";
import { RightPanel } from "./panels/right-panel.tsx";
import { StageList } from "./panels/stage-list.tsx";
import { StageState } from "./panels/stage-state.tsx";
import { StageTools } from "./panels/stage-tools.tsx";
import { StageTop } from "./panels/stage-top.tsx";
import { StartPage } from "./panels/start-page.tsx";
import { StatusLine } from "./panels/status-line.tsx";
import { StoreBanner } from "./panels/store-banner.tsx";
import { Timeline } from "./panels/timeline.tsx";
import { isStageList } from "./state/dialogs.ts";
import { drawingState } from "./state/drawing-state.ts";
import { view } from "./state/store.ts";

const QualityPage = laterPage(async () => (await import("./panels/quality-page.tsx")).QualityPage);
const AnswerPage = laterPage(async () => (await import("./panels/answer-page.tsx")).AnswerPage);
const CitationsPage = laterPage(async () => (await import("./panels/citations-page.tsx")).CitationsPage);
const CuratePage = laterPage(async () => (await import("./panels/curate-page.tsx")).CuratePage);
const DecisionsPage = laterPage(async () => (await import("./panels/decisions-page.tsx")).DecisionsPage);
const CorpusPage = laterPage(async () => (await import("./panels/corpus-page.tsx")).CorpusPage);
const SearchPage = laterPage(async () => (await import("./panels/search-page.tsx")).SearchPage);
const JobPage = laterPage(async () => (await import("./panels/job-page.tsx")).JobPage);

/** The frame, and in it the page that the reader is on. */
export function App() {
  const { page } = view.value;
  return (
    <div class={`frame frame-${page}`}>
      <PageHeader />
      <StoreBanner />
      <Page />
      <StatusLine />
      <LiveLine />
      <KeysDialog />
      <CrowdDialog />
      <EntityMenu />
      <LaterDialogs />
      <NoticeLine />
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
          <RightPanel above={<PassageDrawing />} />
        </>
      );
    case "answer":
      return <AnswerPage />;
    case "quality":
      return <QualityPage />;
    case "citations":
      return <CitationsPage />;
    case "curate":
      return <CuratePage />;
    case "decisions":
      return <DecisionsPage />;
    case "corpus":
      return <CorpusPage />;
    case "search":
      return <SearchPage />;
    case "job":
      return <JobPage />;
    default:
      return <StartPage />;
  }
}

function ExplorePage() {
  return (
    <>
      <LeftRail />
      <FirstSteps />
      <div class="stage-column">
        <main class="stage" id="main" tabIndex={-1}>
          <h1 class="unseen">Graph</h1>
          <StageBody />
          <StageTop />
          <StageState />
          <StageTools />
          <ChosenBar />
        </main>
        <Timeline />
      </div>
      <RightPanel />
    </>
  );
}

/** The drawing; where the reader wishes it or this browser cannot draw, the table. */
function StageBody() {
  if (isStageList.value) {
    return (
      <div class="stage-twin">
        <StageList />
      </div>
    );
  }
  return <Stage fallback={<StageWithoutWebGl />} />;
}

function StageWithoutWebGl() {
  return (
    <div class="stage-twin">
      <p class="notice">
        {drawingState.value === "lost"
          ? "The computer has taken the graphics memory away for the moment. The graph stands here as a still picture and as a table, and is drawn again as soon as it can be."
          : "This browser cannot draw with WebGL, so the graph stands here as a still picture and as a table. Nothing is missing from the table."}
      </p>
      <StillDrawing />
      <StageList />
    </div>
  );
}
