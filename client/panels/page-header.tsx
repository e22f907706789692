import { redoNext, undoLast } from "../state/decide.ts";
import { isHelpOpen } from "../state/dialogs.ts";
import { inWords } from "../state/step-in-view.ts";
import {
  canRedo,
  canUndo,
  lastChange,
  lastDeed,
  nextChange,
  nextDeed,
  perform,
  view,
  visit,
} from "../state/store.ts";
import { nextTheme, theme } from "../state/theme.ts";
import type { ViewChange } from "../state/view-change-words.ts";
import { goHome, showQuality } from "../state/view-changes.ts";
import type { Deed } from "../state/view-history.ts";
import { Icon, type IconName } from "./icons.tsx";
import { PageNav } from "./page-nav.tsx";
import { SearchField } from "./search-field.tsx";
import { ShareMenu } from "./share-menu.tsx";

const THEME_ICONS = { system: "system", light: "sun", dark: "moon" } as const;

/** Name, search, and what can be done anywhere. */
export function PageHeader() {
  const { page } = view.value;
  return (
    <header class="page-header">
      <button type="button" class="brand" onClick={() => perform(goHome())}>
        Ibid<span class="brand-stop">.</span>
      </button>
      {page !== "start" && <SearchField />}
      <PageNav />
      <div class="tools" role="toolbar" aria-label="Tools">
        <Tool
          icon="undo"
          label="Undo (Ctrl Z)"
          title={stepTitle("Undo (Ctrl Z)", lastDeed.value, lastChange.value)}
          act={undoLast}
          isOff={!canUndo.value}
        />
        <Tool
          icon="redo"
          label="Redo (Ctrl Shift Z)"
          title={stepTitle("Redo (Ctrl Shift Z)", nextDeed.value, nextChange.value)}
          act={redoNext}
          isOff={!canRedo.value}
        />
        <ShareMenu />
        <Tool icon={THEME_ICONS[theme.value]} label={`Look: ${theme.value}`} act={nextTheme} />
        <Tool icon="scale" label="How sure is this?" act={() => visit(showQuality())} />
        <Tool icon="help" label="Keys (?)" act={() => (isHelpOpen.value = true)} />
      </div>
    </header>
  );
}

interface ToolProps {
  icon: IconName;
  label: string;
  act: () => void;
  isOff?: boolean;
  /** What the pointer is told, where it is more than the label. */
  title?: string | undefined;
}

/** What the next step is: a decision, or only a change of the view. */
function stepTitle(verb: string, deed: Deed | undefined, change: ViewChange | undefined): string | undefined {
  if (deed) return `${verb}, a decision: ${deed.words}`;
  return change && `${verb}, in the view: ${inWords(change)}`;
}

function Tool({ icon, label, act, isOff = false, title = label }: ToolProps) {
  return (
    <button type="button" class="tool" aria-label={label} title={title} disabled={isOff} onClick={act}>
      <Icon name={icon} />
    </button>
  );
}
