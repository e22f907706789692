import type { TextSummary } from "#model";
import { read } from "../state/acts.ts";
import { aboutWords } from "../state/corpus-order.ts";
import { counted } from "../state/places-in-words.ts";
import { signersInWords } from "../state/signers-in-words.ts";
import { showCorpus } from "../state/view-changes.ts";
import { PageLink } from "./page-link.tsx";
import { RunningJob } from "./running-job.tsx";

/** Texts that the first screen lists; all of them have a page of their own. */
const MOST = 5;

/** The texts there are, each one click away, and the way to all of them. */
export function StartTexts({ texts }: { texts: readonly TextSummary[] }) {
  return (
    <section class="holdings" aria-labelledby="holdings-title">
      <h2 class="list-title" id="holdings-title">
        Texts
      </h2>
      <RunningJob />
      <ul>
        {texts.slice(0, MOST).map((text) => (
          <TextLine key={text.id} text={text} />
        ))}
      </ul>
      <p class="holdings-all">
        <PageLink to={showCorpus()} page="corpus" class="link">
          {texts.length > MOST ? `All ${texts.length.toLocaleString("en")} texts` : "All texts"}
        </PageLink>
      </p>
    </section>
  );
}

function TextLine({ text }: { text: TextSummary }) {
  return (
    <li>
      <button type="button" class="text-line" onClick={() => read(text.id)}>
        <span class="text-title">{text.title}</span>
        <span class="hint">
          {text.author ? `${signersInWords(text)} · ` : ""}
          about {counted(aboutWords(text), "word")} · {counted(text.mentions, "mention")}
        </span>
      </button>
    </li>
  );
}
