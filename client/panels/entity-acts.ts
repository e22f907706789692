import type { EntityType } from "#model";
import { choose, expandFrom, open, pathTo, readFirst } from "../state/acts.ts";
import { copyWords } from "../state/copy-words.ts";
import { openCuration } from "../state/curation.ts";
import { leaderIn } from "../state/groups.ts";
import { showCitations, showConnected } from "../state/page-changes.ts";
import { sendStageCommand } from "../state/stage-commands.ts";
import { perform, stageGraph, view, visit } from "../state/store.ts";
import { isRelationId, START } from "../state/view.ts";
import { collapse, openEntity, remove, unpin } from "../state/view-changes.ts";
import { toUrl } from "../state/view-url.ts";
import type { IconName } from "./icons.tsx";

/** A line of an entity's menu. */
export interface EntityAct {
  readonly icon: IconName;
  readonly words: string;
  readonly act: () => void;
  /** The key that does the same to the entity in focus. */
  readonly key?: string;
  /** True where a line stands above, because another kind of act begins. */
  readonly opensGroup?: boolean;
}

/** What can be done with an entity that lies on the stage, in the order of the menu. */
export function entityActs(id: string): EntityAct[] {
  if (leaderIn(id) !== undefined) return groupActs(id);
  return [...actsOnStage(id), ...actsElsewhere(id)].filter((line) => line !== undefined);
}

/** What can be done with a group that is folded into one node. */
function groupActs(id: string): EntityAct[] {
  return [
    { icon: "expand", words: "Open the group", key: "e", act: () => void expandFrom(id) },
    { icon: "pin", words: "Pin where it lies", key: "p", act: () => pinHere(id) },
    { icon: "eye", words: "Show who is in it", act: () => choose(id) },
  ];
}

function actsOnStage(id: string): (EntityAct | undefined)[] {
  const { selected, expansions, pins } = view.peek();
  const isOther = selected !== undefined && selected !== id && !isRelationId(selected);
  const from = isOther ? stageGraph.peek().entities.get(selected) : undefined;
  return [
    { icon: "expand", words: "Expand", key: "e", act: () => void expandFrom(id) },
    expansions.some((one) => one.id === id)
      ? { icon: "minus", words: "Collapse", key: "c", act: () => perform(collapse(id)) }
      : undefined,
    pins.some((pin) => pin.id === id)
      ? { icon: "pin", words: "Free its place", key: "p", act: () => perform(unpin(id)) }
      : { icon: "pin", words: "Pin where it lies", key: "p", act: () => pinHere(id) },
    { icon: "hide", words: "Take from the stage", key: "h", act: () => perform(remove(id)) },
    { icon: "graph", words: "Begin again from here", key: "i", act: () => open({ id }) },
    from && { icon: "path", words: `Path from ${from.label}`, act: () => pathTo(id) },
  ];
}

/** Only these cite or are cited. */
const CAN_CITE: readonly EntityType[] = ["Person", "Organisation", "Work"];

function actsElsewhere(id: string): (EntityAct | undefined)[] {
  const entity = stageGraph.peek().entities.get(id);
  return [
    { icon: "eye", words: "Show what is known", opensGroup: true, act: () => choose(id) },
    { icon: "list", words: "Everything connected", act: () => visit(showConnected(id)) },
    entity && CAN_CITE.includes(entity.type)
      ? { icon: "quote", words: "Who cites it, and whom", act: () => visit(showCitations(id)) }
      : undefined,
    { icon: "book", words: "Read in the text", key: "t", act: () => void readFirst(id) },
    {
      icon: "same",
      words: "Same as…",
      opensGroup: true,
      act: () => openCuration({ what: "same", entity: id }),
    },
    { icon: "share", words: "Copy a link to it", act: () => void copyLink(id) },
  ];
}

function pinHere(id: string): void {
  choose(id); // the drawing pins what is selected
  sendStageCommand("pin");
}

function copyLink(id: string): Promise<void> {
  const address = new URL(toUrl(openEntity(id, 1)(START)), location.href);
  return copyWords(address.href, "A link to it is on the clipboard.");
}
