import { useEffect } from "preact/hooks";
import { ENTITY_TYPE_NAMES, ENTITY_TYPES, type GraphReply } from "#model";
import { aboutWords } from "../state/corpus-order.ts";
import { counted } from "../state/places-in-words.ts";
import { overview } from "../state/store.ts";
import { AddTexts } from "./add-texts.tsx";
import { CorpusTable } from "./corpus-table.tsx";
import { DropAnywhere } from "./drop-anywhere.tsx";
import { Awaited } from "./loading.tsx";
import { NotSentNotice } from "./not-sent-notice.tsx";
import { RecentJobs } from "./recent-jobs.tsx";
import { RunningJob } from "./running-job.tsx";

/** The texts of the graph: what each holds; add and remove. */
export function CorpusPage() {
  useEffect(() => overview.follow("graph"), []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (axe, scrollable-region-focusable)
    <main class="page" id="main" tabIndex={0}>
      <div class="page-column corpus-column">
        <h1 class="page-title">Texts</h1>
        <Awaited resource={overview}>
          {(graph) => (
            <>
              <p class="page-lead">{holdingsInWords(graph)}</p>
              <RunningJob />
              <CorpusTable texts={graph.texts} />
            </>
          )}
        </Awaited>
        <section class="page-section" aria-labelledby="corpus-add">
          <h2 class="section-title" id="corpus-add">
            Add texts
          </h2>
          <NotSentNotice />
          <AddTexts />
        </section>
        <RecentJobs />
      </div>
      <DropAnywhere />
    </main>
  );
}

/** "3 texts, about 12,000 words in all, with 204 people, 31 works …": what the graph holds. */
function holdingsInWords({ texts, entities }: GraphReply): string {
  if (texts.length === 0) return "There is no text here yet.";
  const kinds = ENTITY_TYPE_NAMES.flatMap((kind) => {
    const count = entities[kind] ?? 0;
    return count === 0 ? [] : [counted(count, ENTITY_TYPES[kind].label, ENTITY_TYPES[kind].plural)];
  });
  const last = kinds.pop();
  const list = kinds.length > 0 ? `${kinds.join(", ")} and ${last}` : (last ?? "nothing");
  const words = counted(aboutWords(...texts), "word");
  const length = texts.length === 1 ? ` of about ${words}` : `, about ${words} in all`;
  return `${counted(texts.length, "text")}${length}, with ${list}.`;
}
