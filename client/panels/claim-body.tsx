import type { EntityReply, RelationQuoted } from "#model";
import { makersTitle, stanceOfEntity, surenessOfClaim, surenessOfEnd } from "../state/claim-groups.ts";
import { entityMentions, entityRelations } from "../state/panel-state.ts";
import { judgedRelation } from "../state/wishes.ts";
import { EntityLink } from "./entity-link.tsx";
import { JudgeButtons } from "./judge-buttons.tsx";
import { Awaited } from "./loading.tsx";
import { QuoteLine } from "./quote-line.tsx";

/** A claim: the sentence it stands in, who says it, and what it is about. */
export function ClaimBody({ claim }: { claim: EntityReply }) {
  return (
    <section class="tab-panel" aria-label="The claim and its evidence">
      <section class="group">
        <h3>stands in the text</h3>
        <Awaited resource={entityMentions}>
          {({ mentions }) => (
            <>
              <p class="hint">{surenessOfClaim(claim, mentions)}</p>
              <ul class="quotes">
                {mentions.map((quote) => (
                  <QuoteLine key={`${quote.text}-${quote.start}`} quote={quote} note={mannerOf(claim)} />
                ))}
              </ul>
            </>
          )}
        </Awaited>
      </section>
      <Awaited resource={entityRelations}>
        {({ relations }) => (
          <>
            <Ends
              claim={claim}
              title={makersTitle(claim)}
              ends={relations.filter(({ type }) => type === "ASSERTS")}
              without="The text does not say who."
            />
            <Ends
              claim={claim}
              title="about"
              ends={relations.filter(({ type }) => type === "ABOUT")}
              without="No name that the text knows."
            />
          </>
        )}
      </Awaited>
    </section>
  );
}

interface EndsProps {
  claim: EntityReply;
  title: string;
  ends: readonly RelationQuoted[];
  without: string;
}

function Ends({ claim, title, ends, without }: EndsProps) {
  return (
    <section class="group">
      <h3>{title}</h3>
      {ends.length === 0 ? (
        <p class="hint">{without}</p>
      ) : (
        <ul class="rows">
          {ends.map((relation) => (
            <End key={relation.id} claim={claim} relation={relation} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Who makes the claim, or what it is about, with how sure that is: a claim may be sure and its speaker not. */
function End({ claim, relation }: { claim: EntityReply; relation: RelationQuoted }) {
  const { type, source, target } = relation;
  return (
    <li class="row">
      <div class="row-head">
        <EntityLink entity={type === "ASSERTS" ? source : target} />
        <span class="row-acts">
          <JudgeButtons of={judgedRelation(relation)} />
        </span>
        <span class="row-words">{surenessOfEnd(claim, relation)}</span>
      </div>
    </li>
  );
}

/** What the speaker does with it, where that is not simply to assert it. */
function mannerOf(claim: EntityReply): string | undefined {
  const stance = stanceOfEntity(claim);
  return stance === "asserted" ? undefined : stance;
}
