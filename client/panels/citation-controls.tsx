import { useEffect } from "preact/hooks";
import { hiddenInWords } from "../state/citation-plate.ts";
import { network } from "../state/citations-state.ts";
import { setCell, setOnlyText, setPlate, setWords } from "../state/page-changes.ts";
import { valueIn } from "../state/resource.ts";
import { look, overview, perform, view } from "../state/store.ts";
import type { Plate } from "../state/view.ts";
import { SurenessSegments } from "./sureness-segments.tsx";

const PLATES: readonly { readonly plate: Plate; readonly title: string }[] = [
  { plate: "years", title: "By year" },
  { plate: "matrix", title: "Author by author" },
];

/** How the citations are drawn, and which of them. */
export function CitationControls() {
  useEffect(() => overview.follow("graph"), []);
  return (
    <div class="page-tools citations-tools">
      <div class="segments" role="radiogroup" aria-label="How it is drawn">
        {PLATES.map(({ plate, title }) => (
          <label key={plate}>
            <input
              type="radio"
              name="plate"
              checked={view.value.plate === plate}
              onChange={() => perform((seen) => setCell(undefined)(setPlate(plate)(seen)))}
            />
            <span>{title}</span>
          </label>
        ))}
      </div>
      <input
        type="search"
        class="input citations-find"
        aria-label="Show only authors and works whose name holds"
        placeholder="Author or title"
        value={view.value.words ?? ""}
        onInput={(event) => look(setWords(event.currentTarget.value || undefined))}
      />
      <TextChoice />
      <SurenessChoice />
    </div>
  );
}

/** How sure a place must be that it cites, and a work that it is its author's, and how much is then left out. */
function SurenessChoice() {
  const hidden = network.value ? hiddenInWords(network.value.lessSure) : "";
  return (
    <>
      <SurenessSegments />
      {hidden !== "" && (
        <p class="hint" role="status">
          {hidden}
        </p>
      )}
    </>
  );
}

function TextChoice() {
  const texts = valueIn(overview.state.value)?.texts ?? [];
  if (texts.length < 2) return null;
  const { text } = view.value;
  const isUnknown = text !== undefined && texts.every(({ id }) => id !== text);
  return (
    <select
      class="select"
      aria-label="Only what this text cites"
      value={text ?? ""}
      onChange={(event) => perform(setOnlyText(event.currentTarget.value || undefined))}
    >
      <option value="">{texts.length === 2 ? "in both texts" : `in all ${texts.length} texts`}</option>
      {isUnknown && <option value={text}>a text that is not here</option>}
      {texts.map(({ id, title }) => (
        <option key={id} value={id}>
          {title.length > 60 ? `${title.slice(0, 59)}…` : title}
        </option>
      ))}
    </select>
  );
}
