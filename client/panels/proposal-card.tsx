import { useLayoutEffect, useState } from "preact/hooks";
import { ENTITY_TYPES, type SameProposal, type UnsureProposal } from "#model";
import { isDeciding } from "../state/decide.ts";
import { whyOff } from "../state/decisions-state.ts";
import { addKeys } from "../state/page-keys.ts";
import { nameOf } from "../state/places-in-words.ts";
import {
  answer,
  canTakeBack,
  fuller,
  NOTHING_TO_UNDO,
  type Proposal,
  proposalInWords,
  skip,
  undoJudgement,
} from "../state/proposals-state.ts";
import { shortened } from "../state/wishes.ts";
import { ContextLine, InContext } from "./in-context.tsx";
import { KindMark } from "./kind-mark.tsx";

/** One proposal with all that is needed to judge it, and the ways to answer. */
export function ProposalCard({ proposal }: { proposal: Proposal }) {
  return proposal.kind === "same" ? <SameCard proposal={proposal} /> : <UnsureCard proposal={proposal} />;
}

function SameCard({ proposal }: { proposal: SameProposal }) {
  const { one, other, why, oneQuotes, otherQuotes } = proposal;
  const [keptId, keep] = useState(fuller(one, other).id);
  const kept = keptId === one.id ? one : other;
  const yes = () => void answer(proposal, true, kept);
  return (
    <article class="proposal" aria-label={`${nameOf(one)} and ${nameOf(other)}`}>
      <h2 class="proposal-question">Are these the same?</h2>
      <p class="hint">{why}</p>
      <div class="side-by-side">
        <InContext entity={one} quotes={oneQuotes} canOpen />
        <InContext entity={other} quotes={otherQuotes} canOpen />
      </div>
      {one.label !== other.label && (
        <fieldset class="proposal-name">
          <legend>If they are, this name stays</legend>
          <div class="choices">
            {[one, other].map(({ id, label }) => (
              <label key={id} class="choice">
                <input type="radio" name="kept" checked={id === keptId} onChange={() => keep(id)} />
                <span>{label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <Answers proposal={proposal} yes={yes} words={["Same", "Different"]} />
    </article>
  );
}

function UnsureCard({ proposal }: { proposal: UnsureProposal }) {
  const yes = () => void answer(proposal, true);
  const words = proposalInWords(proposal);
  return (
    <article class="proposal" aria-label={words}>
      <h2 class="proposal-question">{words}</h2>
      <p class="hint">{Math.round(proposal.confidence * 100)} % sure. Do these words say so?</p>
      <ul class="chips" aria-label="Who and what">
        {proposal.entities.map(({ id, type, label }) => (
          <li key={id} class="chip" title={ENTITY_TYPES[type].label}>
            <KindMark kind={type} /> {shortened(label)}
          </li>
        ))}
      </ul>
      <ul class="contexts contexts-large">
        <ContextLine quote={proposal.quote} named={proposal.entities} canOpen />
      </ul>
      <Answers proposal={proposal} yes={yes} words={["Right", "Wrong"]} />
    </article>
  );
}

interface AnswersProps {
  proposal: Proposal;
  yes: () => void;
  words: readonly [string, string];
}

function Answers({ proposal, yes, words: [right, wrong] }: AnswersProps) {
  useLayoutEffect(() => addKeys({ y: yes }), [yes]);
  const isOff = whyOff.value !== undefined;
  return (
    <>
      <div class="proposal-acts">
        <button
          type="button"
          class="button button-strong"
          disabled={isOff}
          title={whyOff.value}
          onClick={yes}
        >
          {right} <kbd>y</kbd>
        </button>
        <button
          type="button"
          class="button"
          disabled={isOff}
          title={whyOff.value}
          onClick={() => void answer(proposal, false)}
        >
          {wrong} <kbd>n</kbd>
        </button>
        <button type="button" class="button" onClick={() => skip(proposal)}>
          Skip <kbd>s</kbd>
        </button>
        <button
          type="button"
          class="button"
          disabled={isOff || isDeciding.value || !canTakeBack.value}
          title={whyOff.value ?? (canTakeBack.value ? undefined : NOTHING_TO_UNDO)}
          onClick={undoJudgement}
        >
          Undo <kbd>u</kbd>
        </button>
      </div>
      {isOff && <p class="hint">{whyOff.value}</p>}
    </>
  );
}
