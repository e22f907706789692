import type { EntityReply, EntitySummary, RelationQuoted, RelationType } from "#model";
import { makersTitle, stanceOfEntity } from "../state/claim-groups.ts";
import { entityMentions, entityRelations } from "../state/panel-state.ts";
import { EntityRow } from "./entity-row.tsx";
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
            <ul class="quotes">
              {mentions.map((quote) => (
                <QuoteLine key={`${quote.text}-${quote.start}`} quote={quote} note={mannerOf(claim)} />
              ))}
            </ul>
          )}
        </Awaited>
      </section>
      <Awaited resource={entityRelations}>
        {({ relations }) => (
          <>
            <Ends
              title={makersTitle(claim)}
              ends={endsIn(relations, "ASSERTS")}
              without="The text does not say who."
            />
            <Ends title="about" ends={endsIn(relations, "ABOUT")} without="No name that the text knows." />
          </>
        )}
      </Awaited>
    </section>
  );
}

interface EndsProps {
  title: string;
  ends: readonly EntitySummary[];
  without: string;
}

function Ends({ title, ends, without }: EndsProps) {
  return (
    <section class="group">
      <h3>{title}</h3>
      {ends.length === 0 ? (
        <p class="hint">{without}</p>
      ) : (
        <ul class="rows">
          {ends.map((entity) => (
            <EntityRow key={entity.id} entity={entity} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Who asserts a claim, or what it is about: the ends of its relations that are no claims. */
function endsIn(relations: readonly RelationQuoted[], wanted: RelationType): EntitySummary[] {
  return relations
    .filter(({ type }) => type === wanted)
    .map(({ source, target }) => (wanted === "ASSERTS" ? source : target));
}

/** What the speaker does with it, where that is not simply to assert it. */
function mannerOf(claim: EntityReply): string | undefined {
  const stance = stanceOfEntity(claim);
  return stance === "asserted" ? undefined : stance;
}
