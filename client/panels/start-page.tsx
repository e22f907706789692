import { useEffect } from "preact/hooks";
import { ENTITY_TYPE_NAMES, ENTITY_TYPES, type GraphReply, type TextSummary } from "#model";
import { ask, open, read } from "../state/acts.ts";
import { examples } from "../state/page-state.ts";
import { counted, openingWords } from "../state/places-in-words.ts";
import { valueIn } from "../state/resource.ts";
import { overview, visit } from "../state/store.ts";
import { showQuality } from "../state/view-changes.ts";
import { KindMark } from "./kind-mark.tsx";
import { Awaited } from "./loading.tsx";
import { SearchField } from "./search-field.tsx";

/** The first screen: one field, the texts there are, and one click into the middle of them. */
export function StartPage() {
  useEffect(() => overview.follow("graph"), []);
  return (
    <main class="start" id="main" tabIndex={-1}>
      <div class="start-column">
        <h1 class="start-title">Who says so, and where?</h1>
        <p class="start-lead">
          People, works, events, places and claims of the texts below, each traced to the words that state it.
        </p>
        <SearchField isLarge />
        <Awaited resource={overview}>{(graph) => <Holdings graph={graph} />}</Awaited>
      </div>
    </main>
  );
}

function Holdings({ graph }: { graph: GraphReply }) {
  const [first] = graph.texts;
  useEffect(() => examples.follow(first?.id), [first?.id]);
  if (!first) {
    return (
      <p class="hint">
        There is no text here yet. Stop the server and start it with one: <code>ibid open my-text.txt</code>
      </p>
    );
  }
  return (
    <>
      <WaysIn text={first.id} />
      <section class="holdings">
        <h2>Texts</h2>
        <ul>
          {graph.texts.map((text) => (
            <TextLine key={text.id} text={text} />
          ))}
        </ul>
      </section>
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
        <a
          href="/quality"
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            visit(showQuality());
          }}
        >
          How sure is this?
        </a>
      </p>
    </>
  );
}

function WaysIn({ text }: { text: string }) {
  const { entity, questions = [] } = valueIn(examples.state.value) ?? {};
  return (
    <p class="start-acts">
      <button
        type="button"
        class="button button-strong"
        disabled={!entity}
        title={entity && `Opens the neighbourhood of ${entity.label}`}
        onClick={() => entity && void open(entity)}
      >
        {openingWords(text, entity?.label)}
      </button>
      {questions.length > 0 && <span class="hint">or ask</span>}
      {questions.map((question) => (
        <button key={question} type="button" class="chip" onClick={() => ask(question)}>
          {question}
        </button>
      ))}
    </p>
  );
}

function TextLine({ text }: { text: TextSummary }) {
  return (
    <li>
      <button type="button" class="text-line" onClick={() => read(text.id)}>
        <span class="text-title">{text.title}</span>
        <span class="hint">
          {text.author ? `${text.author.label} · ` : ""}
          {counted(Math.round(text.length / 6), "word")} · {counted(text.mentions, "mention")}
        </span>
      </button>
    </li>
  );
}
