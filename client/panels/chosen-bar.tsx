import {
  chosen,
  clearChosen,
  collapseChosen,
  hideChosen,
  isolateChosen,
  namesOfChosen,
} from "../state/chosen.ts";
import { tableOf } from "../state/chosen-table.ts";
import { copyWords } from "../state/copy-words.ts";
import { sendStageCommand } from "../state/stage-commands.ts";
import { stageGraph, view } from "../state/store.ts";
import { Icon, type IconName } from "./icons.tsx";

/** What can be done with several entities at once, over the stage; there where several are chosen. */
export function ChosenBar() {
  const ids = chosen.value;
  if (ids.length < 2) return null;
  const isExpanded = view.value.expansions.some(({ id }) => ids.includes(id));
  return (
    <div class="chosen-bar" role="toolbar" aria-label={`${ids.length} chosen`}>
      <span class="chosen-count" role="status">
        {ids.length} chosen
      </span>
      <Act icon="eye" words="Isolate" act={isolateChosen} />
      <Act icon="hide" words="Hide" act={hideChosen} />
      <Act icon="pin" words="Pin" act={() => sendStageCommand("pin-chosen")} />
      {isExpanded && <Act icon="minus" words="Collapse" act={collapseChosen} />}
      <Act icon="list" words="Copy" title="Copy names" act={() => void copyNames(ids.length)} />
      <Act icon="pages" words="Table" title="Save table" act={saveTable} />
      <button type="button" class="tool" aria-label="Clear (Esc)" title="Clear (Esc)" onClick={clearChosen}>
        <Icon name="close" size={15} />
      </button>
    </div>
  );
}

interface ActProps {
  icon: IconName;
  words: string;
  /** What it does in full, where the words are short. */
  title?: string;
  act: () => void;
}

function Act({ icon, words, title = words, act }: ActProps) {
  return (
    <button type="button" class="chosen-act" aria-label={title} title={title} onClick={act}>
      <Icon name={icon} size={15} /> <span class="chosen-words">{words}</span>
    </button>
  );
}

function copyNames(count: number): Promise<void> {
  return copyWords(namesOfChosen(), `${count} names are on the clipboard.`);
}

function saveTable(): void {
  const table = new Blob([tableOf(stageGraph.peek(), chosen.peek())], { type: "text/csv;charset=utf-8" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(table);
  link.download = "chosen.csv";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
