import { open } from "../state/acts.ts";
import { labels } from "../state/facets.ts";
import { activeFilters, type FilterName, filterInWords } from "../state/filters.ts";
import { hiddenInFocus } from "../state/full-search.ts";
import { perform, stageGraph, view } from "../state/store.ts";
import { trail } from "../state/trail.ts";
import { clearFilters, liftFilter, showHidden } from "../state/view-changes.ts";
import { Icon } from "./icons.tsx";

/** Above the stage: the way that the reader came, and what filters the view. */
export function StageTop() {
  return (
    <div class="stage-top">
      <Trail />
      <FilterChips />
      <FocusHidden />
    </div>
  );
}

function Trail() {
  const steps = trail.value;
  const here = view.value.seeds[0];
  if (steps.length < 2) return null;
  return (
    <nav class="trail" aria-label="Where you began from">
      <ol>
        {steps.map(({ id, label }) => (
          <li key={id}>
            <button
              type="button"
              title={label}
              aria-current={id === here ? "page" : undefined}
              onClick={() => open({ id })}
            >
              {label}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Each active filter in words, with a button that lifts it. */
function FilterChips() {
  const names = activeFilters(view.value);
  if (names.length === 0) return null;
  return (
    <ul class="filter-chips" aria-label="Filters that are set">
      {names.map((name) => (
        <li key={name}>
          <FilterChip name={name} />
        </li>
      ))}
      {names.length > 1 && (
        <li>
          <button type="button" class="chip chip-clear" onClick={() => perform(clearFilters())}>
            lift all
          </button>
        </li>
      )}
    </ul>
  );
}

function FilterChip({ name }: { name: FilterName }) {
  const words = filterInWords(view.value, name, labels.value);
  return (
    <span class="chip chip-filter">
      <span class="chip-words">{words}</span>
      <button
        type="button"
        class="chip-lift"
        aria-label={`Lift the filter: ${words}`}
        onClick={() => perform(liftFilter(name))}
      >
        <Icon name="close" size={11} />
      </button>
    </span>
  );
}

/** What the reader looks at, but filters hide. */
function FocusHidden() {
  const hidden = hiddenInFocus.value;
  const [first] = hidden;
  if (!first) return null;
  const ids = hidden.map(({ id }) => id);
  return (
    <p class="hidden-note" role="status">
      {hidden.length === 1 ? `${first.label} is` : `${first.label} and ${hidden.length - 1} more are`} hidden
      by a filter –{" "}
      <button type="button" class="link" onClick={() => perform(showHidden(ids, stageGraph.peek()))}>
        show
      </button>
    </p>
  );
}
