import { isRailOpen } from "../state/dialogs.ts";
import { spoken } from "../state/spoken.ts";
import { sendStageCommand } from "../state/stage-commands.ts";
import { Icon } from "./icons.tsx";

/** What was just said, where the reader looks; the status line says it to screen readers. */
export function StageHint() {
  if (spoken.value === "") return null;
  return (
    <p class="stage-hint" aria-hidden="true">
      {spoken.value}
    </p>
  );
}

/** Zoom and fit, at the corner of the stage. */
export function StageTools() {
  return (
    <div class="stage-tools" role="toolbar" aria-label="Stage">
      <button
        type="button"
        class="tool rail-switch"
        aria-label="Legend and filters"
        aria-expanded={isRailOpen.value}
        aria-controls="rail"
        onClick={() => (isRailOpen.value = !isRailOpen.value)}
      >
        <Icon name="sliders" />
      </button>
      <button
        type="button"
        class="tool"
        aria-label="Zoom in (+)"
        title="Zoom in (+)"
        onClick={() => sendStageCommand("zoom-in")}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        class="tool"
        aria-label="Zoom out (-)"
        title="Zoom out (-)"
        onClick={() => sendStageCommand("zoom-out")}
      >
        <Icon name="minus" />
      </button>
      <button
        type="button"
        class="tool"
        aria-label="Fit everything (f)"
        title="Fit everything (f)"
        onClick={() => sendStageCommand("fit")}
      >
        <Icon name="fit" />
      </button>
    </div>
  );
}
