import { type CitationRow, type CitationsReply, type EntitySummary, signersOf } from "#model";
import { rowInWords } from "../state/citation-plate.ts";
import { showCitations } from "../state/page-changes.ts";
import { entityCitations } from "../state/panel-state.ts";
import { visit } from "../state/store.ts";
import { judgedCitation } from "../state/wishes.ts";
import { EntityLink } from "./entity-link.tsx";
import { FirstQuotes } from "./first-quotes.tsx";
import { JudgeButtons } from "./judge-buttons.tsx";
import { Awaited } from "./loading.tsx";
import { MoreRows } from "./more-rows-line.tsx";

/** Who cites the entity, and whom it cites, with the citing sentences. */
export function CitationsTab() {
  return (
    <Awaited resource={entityCitations}>
      {({ citing, cited }) =>
        citing.total + cited.total === 0 ? (
          <p class="hint">It cites nobody, and nobody cites it, in the texts there are.</p>
        ) : (
          <>
            <CitationGroup title="cited by" reply={cited} end="citing" />
            <CitationGroup title="cites" reply={citing} end="cited" />
            <button type="button" class="link" onClick={() => visit(showCitations(citing.entity.id))}>
              All of it by year, and who cites whom
            </button>
          </>
        )
      }
    </Awaited>
  );
}

interface CitationGroupProps {
  title: string;
  reply: CitationsReply;
  end: "citing" | "cited";
}

function CitationGroup({ title, reply, end }: CitationGroupProps) {
  if (reply.total === 0) return null;
  return (
    <section class="group">
      <h3>
        {title} <span class="count">{reply.total}</span>
      </h3>
      <ul class="rows">
        {reply.citations.map((citation) => (
          <CitationLine key={citation.relation} citation={citation} end={end} />
        ))}
      </ul>
      <MoreRows
        shown={reply.citations.length}
        total={reply.total}
        things="citations"
        order="most places first"
      />
    </section>
  );
}

function CitationLine({ citation, end }: { citation: CitationRow; end: "citing" | "cited" }) {
  const named = end === "cited" ? [citation.cited] : citersOf(citation);
  const words = [end === "citing" && inPartWith(citation), rowInWords(citation)].filter(Boolean);
  return (
    <li class="row">
      <div class="row-head">
        {named.map((entity) => (
          <EntityLink key={entity.id} entity={entity} />
        ))}
        <span class="row-acts">
          <JudgeButtons of={judgedCitation(citation)} />
        </span>
        <span class="row-words">{words.join(", ")}</span>
      </div>
      <FirstQuotes quotes={citation.evidence} first={2} named={[citation.cited]} />
    </li>
  );
}

/** Who signs all texts that state it. */
function citersOf({ citing: author, coAuthors = [] }: CitationRow): EntitySummary[] {
  return signersOf({ author, coAuthors: coAuthors.filter(({ texts }) => texts === undefined) });
}

/** Who signs some of the texts that state it with the citing one: "in part with Ben Roth". */
function inPartWith({ coAuthors = [] }: CitationRow): string {
  const others = coAuthors.filter(({ texts }) => texts !== undefined).map(({ label }) => label);
  return others.length === 0 ? "" : `in part with ${others.join(", ")}`;
}
