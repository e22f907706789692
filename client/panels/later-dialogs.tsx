import { useEffect } from "preact/hooks";
import { closeCuration, curation } from "../state/curation.ts";
import { laterProgram } from "../state/later-program.ts";
import { tell } from "../state/notice.ts";
import { nameWanted } from "../state/reader-name.ts";

const NOT_FETCHED = "This dialog could not be fetched: is the server still running?";

const { program, fetch } = laterProgram(async () => {
  const { CurationDialogs } = await import("./curation-dialogs.tsx");
  return { Dialogs: CurationDialogs };
});

/** The dialogs that correct and add: their program is fetched when the first of them is wanted. */
export function LaterDialogs() {
  const isWanted = curation.value !== undefined || nameWanted.value !== undefined;
  useEffect(() => {
    if (isWanted) void fetch().then((isHere) => isHere || leaveOpen());
  }, [isWanted]);
  return program.value ? <program.value.Dialogs /> : null;
}

/** Closes what cannot be shown, and offers to open it again. */
function leaveOpen(): void {
  const wanted = curation.peek();
  const again = async () => {
    if (!(await fetch())) sayLost();
    else if (wanted) curation.value = wanted;
  };
  const sayLost = () =>
    tell({ words: NOT_FETCHED, isFault: true, acts: [{ label: "Try again", act: () => void again() }] });
  closeCuration();
  nameWanted.peek()?.(undefined);
  setTimeout(sayLost); // after it was said that nothing was decided: this is why
}
