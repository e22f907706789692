import { useEffect } from "preact/hooks";
import { type Correction, closeCuration, curation } from "../state/curation.ts";
import { fetchInContext } from "../state/entity-search.ts";
import { tell } from "../state/notice.ts";
import { second } from "../state/store.ts";
import { ClaimSaidDialog } from "./claim-said-dialog.tsx";
import { DateDialog, TextDateDialog } from "./date-dialog.tsx";
import { MarkDialog } from "./mark-dialog.tsx";
import { NameDialog } from "./name-dialog.tsx";
import { NewClaimDialog } from "./new-claim-dialog.tsx";
import { NewRelationDialog } from "./new-relation-dialog.tsx";
import { RelationSaidDialog } from "./relation-said-dialog.tsx";
import { RenameDialog, RetypeDialog } from "./rename-dialog.tsx";
import { SameDialog } from "./same-dialog.tsx";
import { SpeakerDialog } from "./speaker-dialog.tsx";
import { SplitDialog } from "./split-dialog.tsx";
import { useLoaded } from "./use-loaded.ts";

const ALL_PLACES = 500;
const SOME_PLACES = 3;

/** The dialog that corrects what was read, or adds to it; over it, where it was not asked yet, the reader's name. */
export function CurationDialogs() {
  return (
    <>
      <OpenDialog />
      <NameDialog />
    </>
  );
}

function OpenDialog() {
  const open = curation.value;
  if (!open) return null;
  switch (open.what) {
    case "mention":
      return <MarkDialog key={open.quote} words={open} />;
    case "claim":
      return <NewClaimDialog key={open.quote} words={open} />;
    case "claim-said":
      return <ClaimSaidDialog key={open.claim.id} of={open} />;
    case "relation":
      return <NewRelationDialog key={open.quote} words={open} />;
    case "speaker":
      return <SpeakerDialog key={open.quote} words={open} />;
    case "date-text":
      return <TextDateDialog key={open.text.id} text={open.text} />;
    case "relation-said":
      return <RelationSaidDialog key={open.relation.id} relation={open.relation} />;
    default:
      return <CorrectionDialog key={`${open.what} ${open.entity}`} what={open.what} id={open.entity} />;
  }
}

function CorrectionDialog({ what, id }: { what: Correction; id: string }) {
  const { value, fault } = useLoaded(id, () =>
    fetchInContext(id, what === "split" ? ALL_PLACES : SOME_PLACES),
  );
  useEffect(() => {
    if (fault === undefined) return;
    closeCuration();
    tell({ words: fault, isFault: true });
  }, [fault]);
  if (!value) return null;
  switch (what) {
    case "rename":
      return <RenameDialog entity={value.entity} />;
    case "retype":
      return <RetypeDialog entity={value.entity} />;
    case "redate":
      return <DateDialog entity={value.entity} />;
    case "split":
      return <SplitDialog entity={value} />;
    default:
      return <SameDialog entity={value} isSame={what === "same"} other={otherChosen(id)} />;
  }
}

/** The second of two that were selected is likely to be the other one. */
function otherChosen(id: string): string | undefined {
  const other = second.peek();
  return other === id ? undefined : other;
}
