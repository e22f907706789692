import type { Quality, QualityPart } from "#model";
import { wholeLedger } from "../state/ledger-state.ts";
import { qualityPage } from "../state/page-state.ts";
import { beliefInWords, qualityGroups, textsInWords, weaknesses } from "../state/quality-words.ts";
import { valueIn } from "../state/resource.ts";
import { AgreementTable } from "./agreement-table.tsx";
import { Awaited } from "./loading.tsx";
import { BelievedTable, GroupTable, RulesTable, TextsTable } from "./quality-tables.tsx";

/** How sure the engine is of what it finds: measured shares with their ranges, what it is bad at, and on which texts. */
export function QualityPage() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (axe, scrollable-region-focusable)
    <main class="quality" id="main" tabIndex={0}>
      <div class="quality-column">
        <h1>How sure is this?</h1>
        <Awaited resource={qualityPage}>{(quality) => <Figures quality={quality} />}</Awaited>
      </div>
    </main>
  );
}

function Figures({ quality }: { quality: Quality }) {
  const [part] = quality.parts;
  if (!part) return <p>Nothing was measured yet.</p>;
  return (
    <>
      <p class="quality-lead">
        Careful readers went through {textsInWords(part)}, and wrote down every name, relation and claim.
        {part.part === "test" && " Neither the training of Ibid nor its rules had seen these texts."} Here is
        how often Ibid agrees with them.
      </p>
      <p class="hint">
        Behind each figure stands the range that would hold in 95 of 100 cases if other texts of the kind were
        drawn. A wide range means: too few to say.
      </p>
      {qualityGroups(part).map((group) => (
        <GroupTable key={group.title} group={group} />
      ))}
      <Weaknesses part={part} />
      <section>
        <h2>When it says how sure it is</h2>
        <p>
          Each name, relation and claim carries a confidence from 0 to 1. If it meant just what it says, of
          100 things said with 0.80 eighty would be right. So it was:
        </p>
        <ul class="weak">
          {beliefInWords(part.believed).map((words) => (
            <li key={words}>{words}.</li>
          ))}
        </ul>
        <BelievedTable believed={part.believed} />
      </section>
      <Agreed />
      <More part={part} engine={quality.engine} />
    </>
  );
}

/** What readers of this very graph said of it, beside what was measured on other texts. */
function Agreed() {
  const ledger = valueIn(wholeLedger.state.value);
  if (!ledger) return null;
  return (
    <section>
      <h2>How often readers agreed here</h2>
      <p>
        Each time a reader accepts or rejects what was read, it counts. Readers judge what catches their eye,
        so these are no measured shares.
      </p>
      <AgreementTable agreement={ledger.agreement} />
    </section>
  );
}

function Weaknesses({ part }: { part: QualityPart }) {
  const weak = weaknesses(part);
  if (weak.length === 0) return null;
  return (
    <section>
      <h2>What it is bad at</h2>
      <p>
        Read the sentence behind such a line before you rely on it; what is not shown may still be in the
        text.
      </p>
      <ul class="weak">
        {weak.map((words) => (
          <li key={words}>{words}.</li>
        ))}
      </ul>
    </section>
  );
}

function More({ part, engine }: { part: QualityPart; engine: string }) {
  return (
    <section class="quality-more">
      <h2>More</h2>
      <details>
        <summary>The texts, one by one</summary>
        <p class="hint">
          Names, relations and claims as F1 in a hundred: the balance between what is right and what is found.
        </p>
        <TextsTable texts={part.texts} />
      </details>
      <details>
        <summary>Every rule, and how often it was right</summary>
        <RulesTable rules={part.rules} />
      </details>
      <details>
        <summary>Measure it again</summary>
        <p>
          With a folder of annotated texts of your own (<code>NAME.gold.json</code> beside{" "}
          <code>NAME.txt</code>), from a clone of Ibid:
        </p>
        <pre>npm run score -- FOLDER</pre>
        <p class="hint">
          The reader was {engine}. The same figures for programs: <a href="/api/quality">/api/quality</a>.
        </p>
      </details>
    </section>
  );
}
