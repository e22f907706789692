import { useState } from "preact/hooks";
import { SOME_READER } from "#model";
import { nameWanted } from "../state/reader-name.ts";
import { Dialog } from "./dialog.tsx";

/** Asks once under which name decisions are to be written. */
export function NameDialog() {
  const answer = nameWanted.value;
  return answer ? <Ask answer={answer} /> : null;
}

function Ask({ answer }: { answer: (name: string | undefined) => void }) {
  const [name, setName] = useState("");
  return (
    <Dialog title="Who decides?" close={() => answer(undefined)}>
      <form
        class="decision"
        onSubmit={(event) => {
          event.preventDefault();
          answer(name.trim() || SOME_READER);
        }}
      >
        <p>
          Every decision stands in a ledger with a name and a time, so that others can see who judged so. It
          is kept with your graph and sent nowhere.
        </p>
        <label class="field">
          <span>Your name</span>
          <input
            type="text"
            class="input input-name"
            autofocus
            autocomplete="name"
            maxLength={200}
            placeholder={SOME_READER}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <div class="decision-acts">
          <button type="submit" class="button button-strong">
            {name.trim() === "" ? "Go on without a name" : "Go on"}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
