import { useSignal } from "@preact/signals";
import { yearInWords, yearsInWords } from "../state/filters.ts";
import { perform, view } from "../state/store.ts";
import { type Timeline as Line, shareOf, ticksOf } from "../state/timeline-bins.ts";
import { foldTimeline, isTimelineFolded, timeline, timelineZoom } from "../state/timeline-state.ts";
import type { Years } from "../state/view.ts";
import { setYears } from "../state/view-changes.ts";
import { Icon } from "./icons.tsx";
import { TimelineBrush } from "./timeline-brush.tsx";

/** The dated entities of the stage by year, under it; a stretch of years can be brushed to filter. */
export function Timeline() {
  const line = timeline.value;
  const drawn = useSignal<Years | undefined>(undefined);
  if (!line) return null;
  const years = drawn.value ?? view.value.years;
  const isFolded = isTimelineFolded.value;
  return (
    <section class="timeline" data-folded={isFolded} aria-label="Timeline">
      <TimelineHead line={line} years={years} />
      {!isFolded && (
        <TimelineBrush line={line} years={view.value.years} draw={(range) => (drawn.value = range)}>
          <Bars line={line} years={years} />
          <Ticks line={line} />
        </TimelineBrush>
      )}
    </section>
  );
}

function TimelineHead({ line, years }: { line: Line; years: Years | undefined }) {
  const isFolded = isTimelineFolded.value;
  return (
    <header class="timeline-head">
      <button
        type="button"
        class="timeline-fold"
        aria-expanded={!isFolded}
        onClick={() => foldTimeline(!isFolded)}
      >
        <Icon name="chevron" size={12} /> Timeline
      </button>
      <span class="timeline-range" aria-live="polite">
        {years ? yearsInWords(years) : extentInWords(line)}
      </span>
      <span class="hint timeline-counts">
        {line.dated.toLocaleString("en")} dated
        {line.editions > 0 && `, ${line.editions.toLocaleString("en")} of them by the edition cited`}
        {line.undated > 0 && `, ${line.undated.toLocaleString("en")} undated kept`}
      </span>
      <Acts years={view.value.years} />
    </header>
  );
}

/** The years that are dated; the line itself may be longer. */
function extentInWords({ first, last }: Line): string {
  return first === last ? yearInWords(first) : `${yearInWords(first)}–${yearInWords(last)}`;
}

function Acts({ years }: { years: Years | undefined }) {
  const isZoomed = timelineZoom.value !== undefined;
  return (
    <span class="timeline-acts">
      {years && !isZoomed && (
        <button type="button" class="link" onClick={() => (timelineZoom.value = years)}>
          look closer
        </button>
      )}
      {isZoomed && (
        <button type="button" class="link" onClick={() => (timelineZoom.value = undefined)}>
          all years
        </button>
      )}
      {years && (
        <button
          type="button"
          class="link"
          onClick={() => {
            timelineZoom.value = undefined;
            perform(setYears(undefined));
          }}
        >
          clear
        </button>
      )}
    </span>
  );
}

/** A single entity does not fill the height of the timeline. */
const LOWEST = 3;

/** Bars of unit width; a gap of a tenth between them is drawn by the style sheet's stroke. */
function Bars({ line, years }: { line: Line; years: Years | undefined }) {
  const { bins, tallest } = line;
  return (
    <svg
      class="timeline-bars"
      viewBox={`0 0 ${bins.length} 100`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bins.map((bin, index) => {
        const isOut = years && (bin.to < (years.from ?? bin.to) || bin.from > (years.to ?? bin.from));
        let top = 100;
        return (
          <g key={bin.from} class={isOut ? "bin bin-out" : "bin"}>
            {bin.counts.map(({ kind, count }) => {
              const height = (count / Math.max(tallest, LOWEST)) * 100;
              top -= height;
              return (
                <rect
                  key={kind}
                  class={`kind-${kind.toLowerCase()}`}
                  x={index + 0.08}
                  y={top}
                  width={0.84}
                  height={height}
                />
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

function Ticks({ line }: { line: Line }) {
  return (
    <div class="timeline-ticks" aria-hidden="true">
      {ticksOf(line).map((year) => (
        <span key={year} style={{ "--at": `${100 * shareOf(year, line)}%` }}>
          {yearInWords(year)}
        </span>
      ))}
    </div>
  );
}
