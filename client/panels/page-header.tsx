import { signal } from "@preact/signals";
import { isHelpOpen } from "../state/dialogs.ts";
import { say } from "../state/spoken.ts";
import { canRedo, canUndo, perform, redoNext, undoLast, view, visit } from "../state/store.ts";
import { nextTheme, theme } from "../state/theme.ts";
import { goHome, showQuality, showStage } from "../state/view-changes.ts";
import { Icon, type IconName } from "./icons.tsx";
import { SearchField } from "./search-field.tsx";

const THEME_ICONS = { system: "system", light: "sun", dark: "moon" } as const;
const isCopied = signal(false);

/** Name, search, and what can be done anywhere. */
export function PageHeader() {
  const { page, seeds } = view.value;
  return (
    <header class="page-header">
      <button type="button" class="brand" onClick={() => perform(goHome())}>
        Ibid<span class="brand-stop">.</span>
      </button>
      {page !== "start" && <SearchField />}
      <div class="tools" role="toolbar" aria-label="Tools">
        {page !== "explore" && seeds.length > 0 && (
          <Tool icon="graph" label="Back to the graph" act={() => visit(showStage())} />
        )}
        <Tool icon="undo" label="Undo (Ctrl Z)" act={undoLast} isOff={!canUndo.value} />
        <Tool icon="redo" label="Redo (Ctrl Shift Z)" act={redoNext} isOff={!canRedo.value} />
        <Tool
          icon="share"
          label={isCopied.value ? "Copied" : "Copy a link to this view"}
          act={() => void share()}
        />
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
}

function Tool({ icon, label, act, isOff = false }: ToolProps) {
  return (
    <button type="button" class="tool" aria-label={label} title={label} disabled={isOff} onClick={act}>
      <Icon name={icon} />
    </button>
  );
}

async function share(): Promise<void> {
  const isDone = await navigator.clipboard.writeText(location.href).then(
    () => true,
    () => false,
  );
  say(isDone ? "A link to this view is on the clipboard." : "Copy the address from the browser's bar.");
  isCopied.value = isDone;
  setTimeout(() => (isCopied.value = false), 2_000);
}
