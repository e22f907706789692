import { ENTITY_TYPE_NAMES, ENTITY_TYPES, groupedBy, type SearchReply } from "#model";
import { fullSearch, searchEverywhere } from "../state/full-search.ts";
import { counted } from "../state/places-in-words.ts";
import { view } from "../state/store.ts";
import { EntityLink } from "./entity-link.tsx";
import { Awaited } from "./loading.tsx";
import { QuoteLine } from "./quote-line.tsx";

/** All that words are found in: names by kind, and the sentences that hold them. */
export function SearchPage() {
  const { words = "" } = view.value;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (axe, scrollable-region-focusable)
    <main class="answer search-page" id="main" tabIndex={0}>
      <div class="answer-column">{words === "" ? <NotYet /> : <Searched words={words} />}</div>
    </main>
  );
}

function Searched({ words }: { words: string }) {
  return (
    <>
      <p class="eyebrow">searched in names and full text</p>
      <h1 class="answer-question">“{words}”</h1>
      <Awaited resource={fullSearch}>{(reply) => <Found reply={reply} words={words} />}</Awaited>
    </>
  );
}

function NotYet() {
  return (
    <>
      <h1 class="answer-question">Search the full text</h1>
      <p>Write words into the field above: every name and every sentence that holds them is listed here.</p>
    </>
  );
}

function Found({ reply, words }: { reply: SearchReply; words: string }) {
  if (reply.entities.length + reply.passages.quotes.length === 0) {
    return <Nothing words={words} nearest={reply.nearest} />;
  }
  return (
    <>
      <Names reply={reply} />
      <Passages reply={reply} />
    </>
  );
}

function Names({ reply }: { reply: SearchReply }) {
  if (reply.entities.length === 0) return <p class="hint">No name holds these words.</p>;
  const byKind = groupedBy(reply.entities, ({ type }) => type);
  return (
    <section class="search-names">
      {ENTITY_TYPE_NAMES.filter((kind) => byKind.has(kind)).map((kind) => (
        <section key={kind} class="group">
          <h2>
            {ENTITY_TYPES[kind].plural} <span class="count">{byKind.get(kind)?.length}</span>
          </h2>
          <ul class="rows">
            {byKind.get(kind)?.map((entity) => (
              <li key={entity.id} class="row row-head">
                <EntityLink entity={entity} opens />
                <span class="count">{entity.mentions}</span>
                {entity.matched !== entity.label && <span class="row-words">as {entity.matched}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {reply.truncated && (
        <p class="hint">
          Showing {reply.entities.length} of {counted(reply.total, "name")}, best match first.
        </p>
      )}
    </section>
  );
}

function Passages({ reply: { passages } }: { reply: SearchReply }) {
  if (passages.quotes.length === 0) return <p class="hint">No sentence holds these words.</p>;
  return (
    <section class="group">
      <h2>
        sentences <span class="count">{passages.total.toLocaleString("en")}</span>
      </h2>
      <ul class="quotes">
        {passages.quotes.map((quote) => (
          <QuoteLine key={`${quote.text}-${quote.start}-${quote.end}`} quote={quote} />
        ))}
      </ul>
      {passages.truncated && (
        <p class="hint">
          Showing {passages.quotes.length} of {counted(passages.total, "sentence")}; the exact words first.
        </p>
      )}
    </section>
  );
}

function Nothing({ words, nearest }: { words: string; nearest: readonly string[] }) {
  return (
    <section>
      <p class="answer-sentence">Neither a name nor a sentence holds “{words}”.</p>
      {nearest.length > 0 ? (
        <p class="nearest">
          <span class="hint">Nearest spellings: </span>
          {nearest.map((name) => (
            <button key={name} type="button" class="chip" onClick={() => searchEverywhere(name)}>
              {name}
            </button>
          ))}
        </p>
      ) : (
        <p class="hint">Try fewer words, or one of them alone.</p>
      )}
    </section>
  );
}
