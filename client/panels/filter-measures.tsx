import { useSignal } from "@preact/signals";
import { facets } from "../state/facets.ts";
import { counted } from "../state/places-in-words.ts";
import { perform, stageGraph, view } from "../state/store.ts";
import { setAtLeast, setLeastTies } from "../state/view-changes.ts";
import { tiesOf } from "../state/visible-graph.ts";
import { SURENESS } from "./sureness-segments.tsx";

/** How sure a relation must be: usual steps, and any other by the slider. */
export function SurenessControl() {
  const { atLeast } = view.value;
  const { lessSure } = stageGraph.value;
  return (
    <section>
      <h2 id="sureness" title="Relations that the program is less sure of are left out">
        At least this sure
      </h2>
      <div class="segments" role="radiogroup" aria-labelledby="sureness">
        {SURENESS.map((sure) => (
          <label key={sure}>
            <input
              type="radio"
              name="sureness"
              checked={atLeast === sure}
              onChange={() => perform(setAtLeast(sure))}
            />
            <span>{sure === 0 ? "any" : `${sure} %`}</span>
          </label>
        ))}
      </div>
      <Slider
        name="Least confidence of a relation, in per cent"
        value={atLeast}
        most={99}
        words={(sure) => (sure === 0 ? "however sure" : `${sure} % or more`)}
        choose={(sure) => perform(setAtLeast(sure))}
        note={lessSure > 0 ? `leaves out ${counted(lessSure, "relation")}` : undefined}
      />
    </section>
  );
}

/** How many different neighbours on the stage an entity must have. */
export function DegreeControl() {
  const { leastTies, seeds } = view.value;
  const ties = [...tiesOf(facets.ties.value)].map(([id, others]) => ({ id, count: others.size }));
  const most = Math.min(Math.max(2, ...ties.map(({ count }) => count)), 30);
  const left = (least: number) => ties.filter(({ id, count }) => seeds.includes(id) || count >= least).length;
  return (
    <section>
      <h2>Neighbours on the stage</h2>
      <Slider
        name="Least number of neighbours on the stage"
        value={leastTies}
        most={Math.max(most, leastTies)}
        words={(least) => (least === 0 ? "however many" : `${least} or more`)}
        choose={(least) => perform(setLeastTies(least))}
        noteOf={(least) => (least === 0 ? "" : counted(left(least), "entity", "entities"))}
      />
    </section>
  );
}

interface SliderProps {
  name: string;
  value: number;
  most: number;
  words: (value: number) => string;
  choose: (value: number) => void;
  note?: string | undefined;
  noteOf?: (value: number) => string;
}

/** A slider that says what it would do while it is moved, and does it when it is let go. */
function Slider({ name, value, most, words, choose, note, noteOf }: SliderProps) {
  const moving = useSignal<number | undefined>(undefined);
  const shown = moving.value ?? value;
  const read = (event: { currentTarget: HTMLInputElement }) => Number(event.currentTarget.value);
  return (
    <div class="slider">
      <input
        type="range"
        min={0}
        max={most}
        value={shown}
        aria-label={name}
        aria-valuetext={words(shown)}
        onInput={(event) => (moving.value = read(event))}
        onChange={(event) => {
          moving.value = undefined;
          choose(read(event));
        }}
      />
      <p class="slider-words">
        <span>{words(shown)}</span>
        <span class="count">{noteOf?.(shown) ?? note}</span>
      </p>
    </div>
  );
}
