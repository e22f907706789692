import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { yearInWords } from "../state/filters.ts";
import { perform } from "../state/store.ts";
import { movedEnd, rangeOf, shareOf, type Timeline, yearAt } from "../state/timeline-bins.ts";
import type { Years } from "../state/view.ts";
import { setYears } from "../state/view-changes.ts";

interface BrushProps {
  line: Timeline;
  years: Years | undefined;
  /** Told while the reader draws; undefined once it is done. */
  draw: (years: Years | undefined) => void;
  children: ComponentChildren;
}

/** Draws a stretch of years by mouse or finger, and moves its two ends by keyboard. */
export function TimelineBrush({ line, years, draw, children }: BrushProps) {
  const begun = useSignal<number | undefined>(undefined);
  const drawn = useSignal<Years | undefined>(undefined);
  const shown = drawn.value ?? years;
  const show = (range: Years | undefined) => {
    drawn.value = range;
    draw(range);
  };
  return (
    <div class="timeline-plot">
      <div
        class="timeline-field"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          begun.value = anchorOf(event, line, years);
        }}
        onPointerMove={(event) => {
          if (begun.value !== undefined) show(drawnRange(begun.value, yearUnder(event, line), line));
        }}
        onPointerUp={(event) => {
          if (begun.value === undefined) return;
          const range = drawnRange(begun.value, yearUnder(event, line), line);
          begun.value = undefined;
          show(undefined);
          perform(setYears(range));
        }}
        onPointerCancel={() => {
          begun.value = undefined;
          show(undefined);
        }}
      >
        {children}
        {shown && <div class="timeline-window" style={windowOf(shown, line)} />}
      </div>
      <Handle end="from" line={line} years={years} shown={shown} />
      <Handle end="to" line={line} years={years} shown={shown} />
    </div>
  );
}

function yearUnder(event: PointerEvent & { currentTarget: Element }, line: Timeline): number {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  return yearAt((event.clientX - left) / Math.max(width, 1), line);
}

const NEAR = 9;

/** Where a stroke begins: pressed near an end of the window, at its other end, so that the end is moved. */
function anchorOf(
  event: PointerEvent & { currentTarget: Element },
  line: Timeline,
  years: Years | undefined,
): number {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  const isNear = (share: number) => Math.abs(left + share * width - event.clientX) <= NEAR;
  const { from = line.from, to = line.to } = years ?? {};
  if (years && isNear(shareOf(from, line))) return to;
  if (years && isNear(shareOf(to + 1, line))) return from;
  return yearUnder(event, line);
}

/** Whole stretches, as the bars stand. */
function drawnRange(a: number, b: number, line: Timeline): Years | undefined {
  const begin = (year: number) => line.from + Math.floor((year - line.from) / line.step) * line.step;
  return rangeOf(begin(Math.min(a, b)), begin(Math.max(a, b)) + line.step - 1, line);
}

function windowOf(years: Years, line: Timeline) {
  const left = shareOf(years.from ?? line.from, line);
  const right = shareOf((years.to ?? line.to) + 1, line);
  return { "--from": `${100 * left}%`, "--to": `${100 * right}%` };
}

interface HandleProps {
  end: "from" | "to";
  line: Timeline;
  years: Years | undefined;
  shown: Years | undefined;
}

const MOVES: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

function Handle({ end, line, years, shown }: HandleProps) {
  const year = shown?.[end] ?? line[end];
  const move = (event: KeyboardEvent) => {
    const by = MOVES[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const steps = Number.isFinite(by) ? by * line.step : Math.sign(by) * 100_000;
    perform(setYears(movedEnd(years, end, steps, line)));
  };
  return (
    <div
      class="timeline-handle"
      role="slider"
      tabIndex={0}
      aria-label={end === "from" ? "First year shown" : "Last year shown"}
      aria-orientation="horizontal"
      aria-valuemin={line.from}
      aria-valuemax={line.to}
      aria-valuenow={year}
      aria-valuetext={yearInWords(year)}
      style={{ "--at": `${100 * shareOf(end === "from" ? year : year + 1, line)}%` }}
      onKeyDown={move}
    />
  );
}
