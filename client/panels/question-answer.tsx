import type { AnswerRow, AskReply } from "#model";
import { ask, open } from "../state/acts.ts";
import { answerPage } from "../state/page-state.ts";
import { arrowed, counted } from "../state/places-in-words.ts";
import { view } from "../state/store.ts";
import { AnswerExports } from "./answer-exports.tsx";
import { AnswerRowLine } from "./answer-row.tsx";
import { Icon } from "./icons.tsx";
import { Awaited } from "./loading.tsx";
import { ReadingChips } from "./reading-chips.tsx";

/** A question, how it was read, its answer in a sentence, and the rows that prove it. */
export function QuestionAnswer() {
  return (
    <div class="answer-column">
      <p class="eyebrow">question</p>
      <h1 class="answer-question">{view.value.question}</h1>
      <Awaited resource={answerPage}>{(reply) => <Answer reply={reply} />}</Awaited>
    </div>
  );
}

function Answer({ reply }: { reply: AskReply }) {
  return (
    <>
      <ReadingChips reply={reply} />
      <p class="answer-sentence">{arrowed(reply.answer)}</p>
      {reply.nearest.length > 0 && <Nearest words={reply.nearest} />}
      {groupsOf(reply.rows).map(([distance, rows]) => (
        <section key={distance} class="group">
          <h2>
            {distanceInWords(distance)} <span class="count">{rows.length}</span>
          </h2>
          <ul class="answer-rows">
            {rows.map((row) => (
              <AnswerRowLine key={row.entity.id + row.words} row={row} />
            ))}
          </ul>
        </section>
      ))}
      <AnswerExports reply={reply} />
      {reply.truncated && (
        <p class="hint">
          Showing {reply.rows.length} of {counted(reply.total, "row")}, strongest first.
        </p>
      )}
      {reply.api && <Equivalents api={reply.api} cypher={reply.cypher} />}
    </>
  );
}

function Nearest({ words }: { words: readonly string[] }) {
  return (
    <p class="nearest">
      <span class="hint">Perhaps: </span>
      {words.map((one) => (
        <button key={one} type="button" class="chip" onClick={() => ask(one)}>
          {one}
        </button>
      ))}
    </p>
  );
}

function groupsOf(rows: readonly AnswerRow[]): [number, AnswerRow[]][] {
  const groups = new Map<number, AnswerRow[]>();
  for (const row of rows) groups.set(row.distance, [...(groups.get(row.distance) ?? []), row]);
  return [...groups].sort(([a], [b]) => a - b);
}

function distanceInWords(distance: number): string {
  if (distance === 0) return "Itself";
  return distance === 1 ? "Directly" : `In ${distance} steps`;
}

function Equivalents({ api, cypher }: { api: string; cypher: string | undefined }) {
  const seed = new URL(api, "http://ibid").searchParams.get("seeds");
  return (
    <footer class="equivalents">
      {seed && (
        <button type="button" class="button" onClick={() => open({ id: seed })}>
          <Icon name="graph" size={15} /> Show as a graph
        </button>
      )}
      <details>
        <summary>The same for programs</summary>
        <pre>{api}</pre>
        {cypher && <pre>{cypher}</pre>}
      </details>
    </footer>
  );
}
