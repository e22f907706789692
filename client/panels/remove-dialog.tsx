import { useEffect, useState } from "preact/hooks";
import type { TextSummary } from "#model";
import type { Removal } from "../state/corpus-order.ts";
import { counted } from "../state/places-in-words.ts";
import { removal, removeText } from "../state/remove-text.ts";
import { Dialog } from "./dialog.tsx";
import { Awaited } from "./loading.tsx";

interface RemoveDialogProps {
  text: TextSummary;
  close: () => void;
}

/** Asks before a text goes, and says what goes with it. */
export function RemoveDialog({ text, close }: RemoveDialogProps) {
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    removal.follow(text.id);
    return () => removal.follow(undefined);
  }, [text.id]);
  const remove = async () => {
    setBusy(true);
    const problem = await removeText(text.id, text.title);
    setBusy(false);
    if (problem === undefined) close();
    else setFault(problem);
  };
  return (
    <Dialog title="Remove this text?" close={close}>
      <p class="remove-title">{text.title}</p>
      <Awaited resource={removal}>{(goes) => <WhatGoes goes={goes} />}</Awaited>
      <p class="remove-warning">
        This cannot be undone here. The file on your disk is not touched; to have the text back, add it again.
      </p>
      {fault !== undefined && (
        <p class="field-fault" role="alert">
          {fault}
        </p>
      )}
      <p class="page-tools">
        <button type="button" class="button button-bad" disabled={isBusy} onClick={() => void remove()}>
          Remove the text
        </button>
        <button type="button" class="button" onClick={close}>
          Keep it
        </button>
      </p>
    </Dialog>
  );
}

function WhatGoes({ goes: { mentions, claims, onlyHere, elsewhere } }: { goes: Removal }) {
  return (
    <ul class="remove-list">
      <li>
        {counted(mentions, "mention")} and {counted(claims, "claim")} go, with every relation that only this
        text states.
      </li>
      {onlyHere > 0 && (
        <li>
          {counted(onlyHere, "entity", "entities")} that no other text names {onlyHere === 1 ? "goes" : "go"}{" "}
          too.
        </li>
      )}
      {elsewhere > 0 && (
        <li>
          {counted(elsewhere, "entity", "entities")} {elsewhere === 1 ? "stays" : "stay"}, named by other
          texts too.
        </li>
      )}
    </ul>
  );
}
