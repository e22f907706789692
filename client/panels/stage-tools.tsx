import { isRailOpen, isStageList } from "../state/dialogs.ts";
import { isLassoOn } from "../state/lasso-state.ts";
import { type StageCommand, sendStageCommand } from "../state/stage-commands.ts";
import { Icon, type IconName } from "./icons.tsx";

/** Zoom, fit, and the table in place of the drawing, at the corner of the stage. */
export function StageTools() {
  const isList = isStageList.value;
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
      {!isList && (
        <span class="stage-zoom">
          <Command icon="plus" label="Zoom in (+)" command="zoom-in" />
          <Command icon="minus" label="Zoom out (-)" command="zoom-out" />
          <Command icon="fit" label="Fit everything (f)" command="fit" />
          <Command
            icon="lasso"
            label="Draw a loop around entities (l)"
            command="lasso"
            isOn={isLassoOn.value}
          />
        </span>
      )}
      <button
        type="button"
        class="tool stage-as-table"
        aria-label="As a table"
        title="As a table"
        aria-pressed={isList}
        onClick={() => (isStageList.value = !isList)}
      >
        <Icon name="list" />
      </button>
    </div>
  );
}

interface CommandProps {
  icon: IconName;
  label: string;
  command: StageCommand;
  isOn?: boolean;
}

function Command({ icon, label, command, isOn }: CommandProps) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={label}
      title={label}
      aria-pressed={isOn}
      onClick={() => sendStageCommand(command)}
    >
      <Icon name={icon} />
    </button>
  );
}
