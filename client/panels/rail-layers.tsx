import { perform, view } from "../state/store.ts";
import type { Layer, Reach } from "../state/view.ts";
import { setReach, toggleLayer } from "../state/view-changes.ts";

const REACHES: readonly Reach[] = [1, 2, 3];

/** How many steps around the beginning are laid on the stage. */
export function ReachControl() {
  return (
    <section>
      <h2 id="reach">Steps around</h2>
      <div class="segments" role="radiogroup" aria-labelledby="reach">
        {REACHES.map((reach) => (
          <label key={reach}>
            <input
              type="radio"
              name="reach"
              checked={view.value.reach === reach}
              onChange={() => perform(setReach(reach))}
            />
            <span>{reach}</span>
          </label>
        ))}
      </div>
    </section>
  );
}

const LAYERS: readonly { readonly layer: Layer; readonly title: string; readonly note: string }[] = [
  {
    layer: "relation-words",
    title: "Words on relations",
    note: "“wrote”, “took part in”, where there is room",
  },
  {
    layer: "appears-with",
    title: "Named in one sentence",
    note: "weaker than what a text states; drawn faint",
  },
];

/** What may be drawn over the graph. */
export function Layers() {
  const { layers } = view.value;
  return (
    <section>
      <h2>Layers</h2>
      {LAYERS.map(({ layer, title, note }) => (
        <label key={layer} class="switch">
          <input
            type="checkbox"
            checked={layers.includes(layer)}
            onChange={() => perform(toggleLayer(layer))}
          />
          <span>
            {title}
            <span class="hint layer-note">{note}</span>
          </span>
        </label>
      ))}
    </section>
  );
}
