import type { SearchReply } from "#model";
import { foundInWords, fullSearch, hiddenAmong, lastWords, searchEverywhere } from "../state/full-search.ts";
import { perform, stageGraph, visibleGraph } from "../state/store.ts";
import { showHidden } from "../state/view-changes.ts";
import { EntityLink } from "./entity-link.tsx";
import { EntityRow } from "./entity-row.tsx";
import { Awaited } from "./loading.tsx";

const SHOWN = 40;

/** What was last searched for, beside the stage; before any search, all that the stage shows. */
export function RailResults() {
  const words = lastWords.value;
  if (words === undefined) return <OnStage />;
  return (
    <section class="rail-results">
      <h2>“{words}”</h2>
      <Awaited resource={fullSearch}>{(reply) => <Found reply={reply} words={words} />}</Awaited>
    </section>
  );
}

function Found({ reply, words }: { reply: SearchReply; words: string }) {
  const hidden = hiddenAmong(reply.entities.map(({ id }) => id));
  return (
    <>
      <p class="hint">{foundInWords(reply)}</p>
      <HiddenNote ids={hidden} />
      <ul class="rows">
        {reply.entities.slice(0, SHOWN).map((entity) => (
          <li key={entity.id} class="row">
            <div class="row-head">
              <EntityLink entity={entity} />
              <span class="count">{placeInWords(entity.id)}</span>
            </div>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => searchEverywhere(words)}>
        All, with their sentences
      </button>
    </>
  );
}

function placeInWords(id: string): string {
  if (visibleGraph.value.entities.has(id)) return "";
  return stageGraph.value.entities.has(id) ? "hidden" : "not here";
}

/** "12 hidden by filters – show"; nothing where none is. */
function HiddenNote({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <p class="hidden-note">
      {ids.length} hidden by filters –{" "}
      <button type="button" class="link" onClick={() => perform(showHidden(ids, stageGraph.peek()))}>
        show
      </button>
    </p>
  );
}

function OnStage() {
  const entities = [...visibleGraph.value.entities.values()].sort(
    (a, b) => b.mentions - a.mentions || (a.label < b.label ? -1 : 1),
  );
  return (
    <section class="rail-results">
      <h2>On the stage</h2>
      <p class="hint">
        What you search for is listed here. The numbers are the places in the texts that name each.
      </p>
      <ul class="rows">
        {entities.slice(0, SHOWN).map((entity) => (
          <EntityRow key={entity.id} entity={entity} />
        ))}
      </ul>
      {entities.length > SHOWN && <p class="hint">and {entities.length - SHOWN} more</p>}
    </section>
  );
}
