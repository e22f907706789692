import { AddTexts } from "./add-texts.tsx";
import { Dialog } from "./dialog.tsx";

/** The ways to add texts, over the first screen. */
export function AddDialog({ close }: { close: () => void }) {
  return (
    <Dialog title="Add texts" close={close}>
      <AddTexts done={close} />
    </Dialog>
  );
}
