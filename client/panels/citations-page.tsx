import type { CitationNetworkReply } from "#model";
import type { Network } from "../state/citation-network.ts";
import { linesOf, networkInWords, savedInWords } from "../state/citation-numbers.ts";
import { whyNoCitations } from "../state/citations-empty.ts";
import { citationNetwork, network, sureCitationsReply } from "../state/citations-state.ts";
import { citationsCsv } from "../state/exports/citations-file.ts";
import { proofsOf } from "../state/exports/relation-proofs.ts";
import { saveFile } from "../state/exports/save-file.ts";
import { counted } from "../state/places-in-words.ts";
import { valueIn } from "../state/resource.ts";
import { overview, view } from "../state/store.ts";
import { CitationAside } from "./citation-aside.tsx";
import { CitationControls } from "./citation-controls.tsx";
import { CitationMatrix } from "./citation-matrix.tsx";
import { CitationTable } from "./citation-table.tsx";
import { CitationYears } from "./citation-years.tsx";
import { CitationsEmpty } from "./citations-empty.tsx";
import { Icon } from "./icons.tsx";
import { Awaited } from "./loading.tsx";

/** Who cited whom, by year or as a matrix, with the sentences in which it is done. */
export function CitationsPage() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (axe, scrollable-region-focusable)
    <main class="page citations" id="main" tabIndex={0}>
      <div class="page-column page-column-wide">
        <h1 class="page-title">Who cited whom</h1>
        <Awaited resource={citationNetwork}>{(reply) => <Citations reply={reply} />}</Awaited>
      </div>
    </main>
  );
}

function Citations({ reply }: { reply: CitationNetworkReply }) {
  if (reply.total === 0) {
    return (
      <p class="page-lead">
        No text here cites another, as far as was read. Add a text with notes or a bibliography to see who
        cites whom.
      </p>
    );
  }
  return (
    <>
      <Sum reply={reply} />
      <CitationControls />
      <div class="citations-body">
        <div class="citations-plate">
          <Plate />
          <SaveCitations />
        </div>
        <CitationAside />
      </div>
    </>
  );
}

function Plate() {
  const shown = network.value;
  if (!shown) return null;
  if (shown.citations.length === 0) return <NothingWanted lessSure={shown.lessSure} />;
  if (view.value.plate === "matrix") return <CitationMatrix network={shown} />;
  return (
    <>
      <CitationYears network={shown} />
      <CitationTable network={shown} />
    </>
  );
}

function SaveCitations() {
  const shown = network.value;
  if (!shown || shown.citations.length === 0) return null;
  const save = async () => {
    const proofs = await proofsOf(
      shown.citations.map(({ relation, citing, coAuthorOf = citing }) => ({
        id: relation,
        source: coAuthorOf,
      })),
    );
    saveFile("who-cited-whom.csv", citationsCsv(shown, proofs), "text/csv");
  };
  return (
    <div class="citations-save">
      <button type="button" class="button" onClick={() => void save()}>
        <Icon name="save" size={14} /> Save {counted(linesOf(shown), "line")} as CSV
      </button>
      <p class="hint">{savedInWords(shown)}</p>
    </div>
  );
}

function NothingWanted({ lessSure }: Pick<Network, "lessSure">) {
  const texts = valueIn(overview.state.value)?.texts;
  return <CitationsEmpty why={whyNoCitations(view.value, { lessSure }, texts)} />;
}

/** What counts as a citation. */
const COUNTED =
  "Counted are notes, references and quotations, and also words of the text that answer, support or oppose a person or a work: whoever takes a side cites.";

/** How many cite how many in how many places; where nothing is shown, why is said below. */
function Sum({ reply }: { reply: CitationNetworkReply }) {
  const shown = network.value;
  if (!shown || shown.citations.length === 0) return null;
  return (
    <>
      <p class="page-lead">{sumInWords(sureCitationsReply.value ?? reply, shown)}</p>
      <p class="hint">{COUNTED}</p>
    </>
  );
}

function sumInWords(reply: CitationNetworkReply, shown: Network): string {
  const sure = sureCitationsReply.value ? "sure enough " : "";
  const cut = reply.truncated
    ? ` These are the ${reply.citations.length.toLocaleString("en")} of ${reply.total.toLocaleString("en")} citations ${sure}that most places state.`
    : "";
  return `${networkInWords(shown)}${cut}`;
}
