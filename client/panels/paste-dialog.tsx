import { useState } from "preact/hooks";
import { counted } from "../state/places-in-words.ts";
import { addPasted } from "../state/send-texts.ts";
import { Dialog } from "./dialog.tsx";

interface PasteDialogProps {
  close: () => void;
  done: (() => void) | undefined;
}

/** Takes a text that is not in a file: its title, and its words. */
export function PasteDialog({ close, done }: PasteDialogProps) {
  const [title, setTitle] = useState("");
  const [body, setBody] = useState("");
  const [fault, setFault] = useState<string>();
  const words = body.match(/\S+/gu)?.length ?? 0;
  const isReady = title.trim() !== "" && words > 0;
  const send = async (event: Event) => {
    event.preventDefault();
    if (!isReady) return setFault(title.trim() === "" ? "Give the text a title." : "Paste its words.");
    const problem = await addPasted({ title: title.trim(), body });
    setFault(problem);
    if (problem !== undefined) return undefined;
    close();
    return done?.();
  };
  return (
    <Dialog title="Paste a text" close={close}>
      <form class="paste-form" onSubmit={(event) => void send(event)}>
        <label class="field">
          <span>Title</span>
          <input
            class="input"
            type="text"
            maxLength={300}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>Text</span>
          <textarea
            class="textarea paste-words"
            rows={14}
            spellcheck={false}
            value={body}
            onInput={(event) => setBody(event.currentTarget.value)}
          />
        </label>
        <p class="paste-foot">
          <button type="submit" class="button button-strong">
            Read it
          </button>
          <span class={fault === undefined ? "hint" : "field-fault"} role="status">
            {fault ?? counted(words, "word")}
          </span>
        </p>
      </form>
    </Dialog>
  );
}
