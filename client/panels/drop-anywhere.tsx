import { useEffect, useState } from "preact/hooks";
import { filesOfDrop } from "../state/incoming-files.ts";
import { adding } from "../state/jobs-state.ts";
import { say } from "../state/spoken.ts";
import { takeFiles } from "./add-texts.tsx";

/** Lets files be dropped anywhere on the page; says so while they are held over it. */
export function DropAnywhere() {
  const isOver = useFileDrop();
  if (!isOver) return null;
  const isPossible = adding.value?.possible !== false;
  return (
    <div class="drop-cover" aria-hidden="true">
      <p>{isPossible ? "Drop the texts to read them" : "No texts can be added here"}</p>
    </div>
  );
}

/** True while files are held over the window. */
function useFileDrop(): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer.items);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, []);
  return isOver;
}

function take(items: DataTransferItemList): void {
  const reason = adding.peek()?.reason;
  if (reason !== undefined) {
    say(reason);
    return;
  }
  filesOfDrop(items).then(takeFiles, () =>
    say("What was dropped could not be opened. Choose the files instead."),
  );
}
