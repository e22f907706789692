import { useState } from "preact/hooks";
import { ENTITY_TYPE_NAMES, ENTITY_TYPES, type EntityType, RELATION_TYPES, type RelationType } from "#model";
import { crowd } from "../state/acts.ts";
import { type Crowd, expansionOf, matching, newcomersByRelation } from "../state/crowd.ts";
import { perform } from "../state/store.ts";
import { expand } from "../state/view-changes.ts";
import { Dialog } from "./dialog.tsx";
import { KindMark } from "./kind-mark.tsx";

/** Lets the reader choose among many neighbours, by kind, relation and number. */
export function CrowdDialog() {
  const open = crowd.value;
  return open && <Chooser open={open} />;
}

const AMOUNTS = [10, 20, 40, 80];

function Chooser({ open }: { open: Crowd }) {
  const allKinds = ENTITY_TYPE_NAMES.filter((kind) => open.newcomers.some(({ type }) => type === kind));
  const byRelation = newcomersByRelation(open);
  const [kinds, setKinds] = useState<readonly EntityType[]>(allKinds);
  const [relations, setRelations] = useState<readonly RelationType[]>([...byRelation.keys()]);
  const [amount, setAmount] = useState(20);
  const close = () => (crowd.value = undefined);
  const fitting = matching(open, { kinds, relations });
  const bring = () => {
    perform(expand(expansionOf(open, { kinds, relations, amount })));
    close();
  };
  return (
    <Dialog title={`${open.newcomers.length} more neighbours`} close={close}>
      <p>Too many to read at once. Choose which to bring; those with most ties come first.</p>
      <fieldset>
        <legend>Kinds</legend>
        {allKinds.map((kind) => (
          <Choice
            key={kind}
            isChosen={kinds.includes(kind)}
            turn={() => setKinds(toggled(kinds, kind))}
            count={open.newcomers.filter(({ type }) => type === kind).length}
          >
            <KindMark kind={kind} />
            <span>{ENTITY_TYPES[kind].plural}</span>
          </Choice>
        ))}
      </fieldset>
      {byRelation.size > 1 && (
        <fieldset>
          <legend>Tied by</legend>
          {[...byRelation].map(([type, count]) => (
            <Choice
              key={type}
              isChosen={relations.includes(type)}
              turn={() => setRelations(toggled(relations, type))}
              count={count}
            >
              <span>{RELATION_TYPES[type].label}</span>
            </Choice>
          ))}
        </fieldset>
      )}
      <Amount amount={amount} setAmount={setAmount} />
      <button
        type="button"
        class="button button-strong dialog-act"
        disabled={fitting.length === 0}
        onClick={bring}
      >
        Bring {Math.min(fitting.length, amount)}
      </button>
    </Dialog>
  );
}

function toggled<Value>(list: readonly Value[], one: Value): Value[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

interface ChoiceProps {
  isChosen: boolean;
  turn: () => void;
  count: number;
  children: preact.ComponentChildren;
}

function Choice({ isChosen, turn, count, children }: ChoiceProps) {
  return (
    <label class="switch">
      <input type="checkbox" checked={isChosen} onChange={turn} />
      {children}
      <span class="count">{count}</span>
    </label>
  );
}

function Amount({ amount, setAmount }: { amount: number; setAmount: (amount: number) => void }) {
  return (
    <>
      <p class="hint" id="crowd-amount">
        At most
      </p>
      <div class="segments" role="radiogroup" aria-labelledby="crowd-amount">
        {AMOUNTS.map((count) => (
          <label key={count}>
            <input type="radio" name="amount" checked={count === amount} onChange={() => setAmount(count)} />
            <span>{count}</span>
          </label>
        ))}
      </div>
    </>
  );
}
