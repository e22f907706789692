import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { closeCuration, curation } from "../state/curation.ts";
import { tell } from "../state/notice.ts";
import { nameWanted } from "../state/reader-name.ts";

const NOT_FETCHED = "This dialog could not be fetched: is the server still running? Try again.";

/** The dialogs that correct and add: their program is fetched when the first of them is wanted. */
export function LaterDialogs() {
  const [Dialogs, show] = useState<ComponentType>();
  const isWanted = curation.value !== undefined || nameWanted.value !== undefined;
  useEffect(() => {
    if (!isWanted || Dialogs) return;
    import("./curation-dialogs.tsx").then(
      ({ CurationDialogs }) => show(() => CurationDialogs),
      () => {
        closeCuration();
        nameWanted.peek()?.(undefined);
        tell({ words: NOT_FETCHED, isFault: true });
      },
    );
  }, [isWanted]);
  return Dialogs ? <Dialogs /> : null;
}
