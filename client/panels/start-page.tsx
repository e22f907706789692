import { useEffect, useState } from "preact/hooks";
import { ENTITY_TYPE_NAMES, ENTITY_TYPES, type GraphReply } from "#model";
import { ask, open } from "../state/acts.ts";
import { adding } from "../state/jobs-state.ts";
import { openExample } from "../state/open-text-graph.ts";
import { examples } from "../state/page-state.ts";
import { openingWords } from "../state/places-in-words.ts";
import { valueIn } from "../state/resource.ts";
import { overview } from "../state/store.ts";
import { showQuality } from "../state/view-changes.ts";
import { AddDialog } from "./add-dialog.tsx";
import { DropAnywhere } from "./drop-anywhere.tsx";
import { KindMark } from "./kind-mark.tsx";
import { Awaited } from "./loading.tsx";
import { PageLink } from "./page-link.tsx";
import { RecentViews } from "./recent-views.tsx";
import { SearchField } from "./search-field.tsx";
import { StartTexts } from "./start-texts.tsx";

/** The first screen: one field, the texts there are, and one click into the middle of them. */
export function StartPage() {
  const [isAdding, setAdding] = useState(false);
  const isEmpty = valueIn(overview.state.value)?.texts.length === 0;
  useEffect(() => overview.follow("graph"), []);
  return (
    <main class="start" id="main" tabIndex={-1}>
      <div class="start-column">
        <h1 class="start-title">Who says so, and where?</h1>
        <p class="start-lead">
          People, works, events, places and claims of your texts, each traced to the words that state it.
        </p>
        {!isEmpty && <SearchField isLarge />}
        <Awaited resource={overview}>
          {(graph) =>
            graph.texts.length === 0 ? (
              <Empty add={() => setAdding(true)} />
            ) : (
              <Holdings graph={graph} add={() => setAdding(true)} />
            )
          }
        </Awaited>
      </div>
      {isAdding && <AddDialog close={() => setAdding(false)} />}
      <DropAnywhere />
    </main>
  );
}

/** Two ways into a graph that holds nothing yet. */
function Empty({ add }: { add: () => void }) {
  const reason = adding.value?.reason;
  if (reason !== undefined) return <p class="notice">There is no text here yet. {reason}</p>;
  return (
    <>
      <p class="start-acts">
        <button type="button" class="button button-strong" onClick={() => void openExample()}>
          Open the example
        </button>
        <button type="button" class="button" onClick={add}>
          Add texts
        </button>
      </p>
      <p class="hint start-empty">
        There is no text here yet. The example is an introduction to Bukharin’s polemic against the
        anarchists; texts of your own may be dropped anywhere on this page.
      </p>
    </>
  );
}

function Holdings({ graph, add }: { graph: GraphReply; add: () => void }) {
  const [first] = graph.texts;
  useEffect(() => examples.follow(first?.id), [first?.id]);
  return (
    <>
      <WaysIn text={first?.id ?? ""} add={add} />
      <RecentViews />
      <StartTexts texts={graph.texts} />
      <ul class="tallies" aria-label="What was found in them">
        {ENTITY_TYPE_NAMES.map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} size={15} />
            <strong>{(graph.entities[kind] ?? 0).toLocaleString("en")}</strong>{" "}
            {graph.entities[kind] === 1 ? ENTITY_TYPES[kind].label : ENTITY_TYPES[kind].plural}
          </li>
        ))}
      </ul>
      <p class="start-sure">
        <PageLink to={showQuality()} page="quality">
          How sure is this?
        </PageLink>
      </p>
    </>
  );
}

function WaysIn({ text, add }: { text: string; add: () => void }) {
  const { entity, questions = [] } = valueIn(examples.state.value) ?? {};
  return (
    <>
      <p class="start-acts">
        <button
          type="button"
          class="button button-strong"
          disabled={!entity}
          title={entity && `Opens the neighbourhood of ${entity.label}`}
          onClick={() => entity && open(entity)}
        >
          {openingWords(text, entity?.label)}
        </button>
        {adding.value?.possible !== false && (
          <button type="button" class="button" onClick={add}>
            Add texts
          </button>
        )}
      </p>
      {questions.length > 0 && (
        <p class="start-ask">
          <span class="hint">or ask</span>
          {questions.map((question) => (
            <button key={question} type="button" class="chip" onClick={() => ask(question)}>
              {question}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
