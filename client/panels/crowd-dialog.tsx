import { useState } from "preact/hooks";
import { ENTITY_TYPE_NAMES, ENTITY_TYPES, type EntityType } from "#model";
import { type Crowd, crowd } from "../state/acts.ts";
import { perform } from "../state/store.ts";
import { expand } from "../state/view-changes.ts";
import { Dialog } from "./dialog.tsx";
import { KindMark } from "./kind-mark.tsx";

/** Lets the reader choose among many neighbours, by kind and number. */
export function CrowdDialog() {
  const open = crowd.value;
  return open && <Chooser open={open} />;
}

const AMOUNTS = [10, 20, 40, 80];

function Chooser({ open }: { open: Crowd }) {
  const kinds = ENTITY_TYPE_NAMES.filter((kind) => open.newcomers.some(({ type }) => type === kind));
  const [chosen, setChosen] = useState<readonly EntityType[]>(kinds);
  const [amount, setAmount] = useState(20);
  const close = () => (crowd.value = undefined);
  const matching = open.newcomers.filter(({ type }) => chosen.includes(type)).length;
  const bring = () => {
    perform(expand({ id: open.of, kinds: chosen.length === kinds.length ? [] : chosen, limit: amount }));
    close();
  };
  return (
    <Dialog title={`${open.newcomers.length} more neighbours`} close={close}>
      <p>Too many to read at once. Choose which to bring, most connected first.</p>
      <fieldset>
        <legend>Kinds</legend>
        {kinds.map((kind) => (
          <label key={kind} class="switch">
            <input
              type="checkbox"
              checked={chosen.includes(kind)}
              onChange={() =>
                setChosen(chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind])
              }
            />
            <KindMark kind={kind} />
            <span>{ENTITY_TYPES[kind].plural}</span>
            <span class="count">{open.newcomers.filter(({ type }) => type === kind).length}</span>
          </label>
        ))}
      </fieldset>
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
      <button type="button" class="button button-strong dialog-act" disabled={matching === 0} onClick={bring}>
        Bring {Math.min(matching, amount)}
      </button>
    </Dialog>
  );
}
