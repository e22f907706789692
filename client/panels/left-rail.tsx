import { useEffect } from "preact/hooks";
import { isRailOpen } from "../state/dialogs.ts";
import { activeFilters } from "../state/filters.ts";
import { RAIL_TABS, type RailTab, railTab } from "../state/rail-tab.ts";
import { overview, perform, view } from "../state/store.ts";
import { clearFilters, restoreRemoved } from "../state/view-changes.ts";
import { KindLegend, RelationLegend } from "./filter-legend.tsx";
import { DegreeControl, SurenessControl } from "./filter-measures.tsx";
import { PartFilter, StandingFilter, TextFilter } from "./filter-sources.tsx";
import { RailGroups } from "./rail-groups.tsx";
import { Layers, ReachControl } from "./rail-layers.tsx";
import { RailResults } from "./rail-results.tsx";

const TITLES: Record<RailTab, string> = { filters: "Filters", results: "Results", layers: "Layers" };

/** The legend, which is also the filter; beside it what was searched for, and the layers. */
export function LeftRail() {
  useEffect(() => overview.follow("graph"), []);
  return (
    <nav class="rail" id="rail" data-open={isRailOpen.value} aria-label="Legend and filters" tabIndex={-1}>
      <RailTabs />
      <div class="rail-body" role="tabpanel" id="rail-panel" aria-labelledby={`rail-${railTab.value}`}>
        <RailBody />
      </div>
    </nav>
  );
}

function RailBody() {
  switch (railTab.value) {
    case "results":
      return <RailResults />;
    case "layers":
      return (
        <>
          <ReachControl />
          <Layers />
          <RailGroups />
        </>
      );
    default:
      return <Filters />;
  }
}

function Filters() {
  const { removed } = view.value;
  return (
    <>
      <KindLegend />
      <RelationLegend />
      <SurenessControl />
      <DegreeControl />
      <TextFilter />
      <StandingFilter />
      <PartFilter />
      {removed.length > 0 && (
        <button type="button" class="button" onClick={() => perform(restoreRemoved())}>
          Bring back {removed.length} taken away
        </button>
      )}
      {activeFilters(view.value).length > 0 && (
        <button type="button" class="button rail-clear" onClick={() => perform(clearFilters())}>
          Show everything
        </button>
      )}
    </>
  );
}

function RailTabs() {
  const turn = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = RAIL_TABS.at((RAIL_TABS.indexOf(railTab.peek()) + step) % RAIL_TABS.length);
    railTab.value = next ?? "filters";
    document.getElementById(`rail-${railTab.peek()}`)?.focus();
  };
  return (
    <div class="rail-tabs" role="tablist" aria-label="Rail" onKeyDown={turn}>
      {RAIL_TABS.map((tab) => (
        <button
          key={tab}
          id={`rail-${tab}`}
          type="button"
          role="tab"
          aria-selected={railTab.value === tab}
          aria-controls="rail-panel"
          tabIndex={railTab.value === tab ? 0 : -1}
          onClick={() => (railTab.value = tab)}
        >
          {TITLES[tab]}
        </button>
      ))}
    </div>
  );
}
