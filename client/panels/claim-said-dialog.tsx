import { useState } from "preact/hooks";
import type { ReadClaim } from "../state/curation.ts";
import { entityRelations } from "../state/panel-state.ts";
import { valueIn } from "../state/resource.ts";
import { judge, judgedEntity, shortened } from "../state/wishes.ts";
import { DecisionForm } from "./decision-form.tsx";
import { actOf, ClaimFields, type SaidOfClaim } from "./new-claim-dialog.tsx";

/** Says of a claim who makes it, about whom, and whether it is held, where that was misread: the same words make another claim then. */
export function ClaimSaidDialog({ of }: { of: ReadClaim }) {
  const [read] = useState(() => asRead(of));
  const [said, change] = useState(read);
  const [judged, what] = judgedEntity(of.claim);
  const wish = {
    acts: [...judge("reject", judged, what).acts, actOf(of.place, said)],
    done: `Corrected the claim “${shortened(of.quote)}”`,
  };
  return (
    <DecisionForm
      title="What this claim says"
      act="Correct"
      wish={JSON.stringify(said) === JSON.stringify(read) ? undefined : wish}
    >
      <blockquote class="decision-quote">{of.quote}</blockquote>
      <ClaimFields said={said} change={change} hints={[]} />
    </DecisionForm>
  );
}

/** What was read of the claim, as its panel shows it. */
function asRead({ claim }: ReadClaim): SaidOfClaim {
  const relations = valueIn(entityRelations.state.peek())?.relations ?? [];
  return {
    speaker: relations.find(({ type }) => type === "ASSERTS")?.source,
    about: relations.flatMap(({ type, target }) => (type === "ABOUT" ? target : [])),
    claimKind: claim.kind ?? "direct",
    polarity: claim.polarity ?? "asserted",
  };
}
