import { useState } from "preact/hooks";
import { chosenFrom, filesOfField, type PlacedFile } from "../state/incoming-files.ts";
import { bytesInWords, kindsInWords } from "../state/job-words.ts";
import { adding, jobs } from "../state/jobs-state.ts";
import { addFiles } from "../state/send-texts.ts";
import { AddressForm } from "./address-form.tsx";
import { Icon } from "./icons.tsx";
import { Awaited } from "./loading.tsx";
import { PasteDialog } from "./paste-dialog.tsx";

/** Where texts are handed in: files, a folder, words to paste, or the address of a page. Files may also be dropped anywhere on the page. */
export function AddTexts({ done }: { done?: () => void }) {
  return (
    <Awaited resource={jobs}>
      {({ adding: { possible, reason } }) =>
        possible ? <Ways done={done} /> : <p class="notice">{reason}</p>
      }
    </Awaited>
  );
}

/** Takes files that were chosen or dropped. */
export function takeFiles(placed: readonly PlacedFile[]): void {
  if (placed.length > 0) void addFiles(chosenFrom(placed, adding.peek()?.endings ?? []));
}

function Ways({ done }: { done: (() => void) | undefined }) {
  const [isPasting, setPasting] = useState(false);
  return (
    <>
      <div class="add-texts">
        <Icon name="book" size={26} />
        <p class="add-lead">Drop texts or folders here, or</p>
        <p class="add-ways">
          <FilesButton label="Choose files" done={done} />
          <FilesButton label="Choose a folder" isFolder done={done} />
          <button type="button" class="button" onClick={() => setPasting(true)}>
            Paste a text
          </button>
        </p>
        <Kinds />
        <AddressForm done={done} />
      </div>
      {isPasting && <PasteDialog close={() => setPasting(false)} done={done} />}
    </>
  );
}

function Kinds() {
  const rules = adding.value;
  if (!rules) return null;
  return (
    <p class="hint">
      English prose as {kindsInWords(rules.endings)}, at most {bytesInWords(rules.bytesPerFile)} each
    </p>
  );
}

interface FilesButtonProps {
  label: string;
  isFolder?: boolean;
  done: (() => void) | undefined;
}

/** A button that opens the browser's own choice of files. */
function FilesButton({ label, isFolder = false, done }: FilesButtonProps) {
  return (
    <label class="button file-button">
      <input
        type="file"
        class="unseen"
        multiple
        {...(isFolder && { webkitdirectory: true })}
        onChange={(event) => {
          takeFiles(filesOfField(event.currentTarget.files));
          event.currentTarget.value = "";
          done?.();
        }}
      />
      {label}
    </label>
  );
}
