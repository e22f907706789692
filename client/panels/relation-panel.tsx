import { type RelationQuoted, statingPlaces } from "#model";
import { openCuration } from "../state/curation.ts";
import { decide } from "../state/decide.ts";
import { agreementWords, ledger } from "../state/decisions-state.ts";
import { relationPage } from "../state/panel-state.ts";
import { counted, relationWords, STATUS_WORDS, sureInWords } from "../state/places-in-words.ts";
import { signedWith, whySurer } from "../state/relation-places.ts";
import { valueIn } from "../state/resource.ts";
import { asKept, judgedRelation, turnRound } from "../state/wishes.ts";
import { claimWays } from "./claim-ways.ts";
import { CorrectMenu, type CorrectWay } from "./correct-menu.tsx";
import { EntityLink } from "./entity-link.tsx";
import { JudgeFooter } from "./judge-footer.tsx";
import { Awaited } from "./loading.tsx";
import { RelationPlaces } from "./relation-places.tsx";
import { TwoSides } from "./two-sides.tsx";

/** One relation: its two ends, and every sentence that states it. */
export function RelationPanel() {
  return (
    <Awaited resource={relationPage}>
      {(relation) =>
        relation ? (
          <>
            <Statement relation={relation} />
            {relation.contrary && <TwoSides relation={relation} />}
            {relation.type !== "APPEARS_WITH" && (
              <JudgeFooter of={judgedRelation(relation)} agreement={agreementOn(relation)}>
                {relation.type !== "ABOUT" && <CorrectMenu ways={waysOf(asKept(relation))} />}
              </JudgeFooter>
            )}
          </>
        ) : (
          <p class="hint entity-head">This relation is not in the graph, or no longer.</p>
        )
      }
    </Awaited>
  );
}

function waysOf(relation: RelationQuoted): CorrectWay[] {
  if (relation.type === "ASSERTS") return claimWays(relation.target, relation.evidence[0]);
  const turned = turnRound(relation);
  return [
    ...(turned ? [{ words: "Turn it round", act: () => void decide(turned) }] : []),
    { words: "Change what it says…", act: () => openCuration({ what: "relation-said", relation }) },
  ];
}

function agreementOn({ type, label }: RelationQuoted): string | undefined {
  const reply = valueIn(ledger.state.value);
  const of = `of “${relationWords({ type, label }, true)}”`;
  return reply && agreementWords(reply.agreement, type, { one: of, many: of });
}

function Statement({ relation }: { relation: RelationQuoted }) {
  const surer = whySurer(relation);
  return (
    <div class="entity-head">
      <p class="eyebrow">relation · {howSure(relation)}</p>
      <h2 class="statement">
        <EntityLink entity={relation.source} />
        <span class="statement-words">{relationWords(relation, true, relation.target)}</span>
        <EntityLink entity={relation.target} />
      </h2>
      <p class="hint">
        {relation.type === "APPEARS_WITH"
          ? `Named together in ${counted(relation.evidence.length, "sentence")}; nothing more is stated.`
          : `Stated in ${counted(statingPlaces(relation.evidence), "place")}.`}
      </p>
      {relation.coAuthorOf && <p class="hint">{signedWith(relation.source, relation.coAuthorOf)}</p>}
      {surer !== undefined && <p class="hint">{surer}</p>}
      <RelationPlaces relation={relation} />
    </div>
  );
}

function howSure(relation: RelationQuoted): string {
  const { status } = relation;
  if (status === "added" || status === "disputed") return STATUS_WORDS[status];
  return `${sureInWords(relation)} sure${status ? ", accepted by a reader" : ""}`;
}
