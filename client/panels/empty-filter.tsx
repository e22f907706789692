import { labels, takenAway } from "../state/facets.ts";
import { filterInWords } from "../state/filters.ts";
import { counted } from "../state/places-in-words.ts";
import { perform, view } from "../state/store.ts";
import { clearFilters, liftFilter } from "../state/view-changes.ts";

/** Nothing is left: which filter takes most away, lifted by one click. */
export function EmptyFilter() {
  const [most, next] = takenAway.value;
  const words = most && filterInWords(view.value, most.name, labels.value);
  return (
    <div class="failure">
      <p>Nothing is left on the stage.</p>
      {most && most.entities > 0 ? (
        <>
          <p class="hint">
            “{words}” takes most away: {counted(most.entities, "entity", "entities")}.
          </p>
          <button type="button" class="button button-strong" onClick={() => perform(liftFilter(most.name))}>
            Lift “{words}”
          </button>
        </>
      ) : (
        next && <p class="hint">No single filter takes them away; together they do.</p>
      )}
      <button type="button" class="button" onClick={() => perform(clearFilters())}>
        Show everything
      </button>
    </div>
  );
}
