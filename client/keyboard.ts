import { choose, chooseSecond, expandFrom, open, pathTo, read } from "./state/acts.ts";
import { isHelpOpen, isRailOpen } from "./state/dialogs.ts";
import { fetchFirstMention } from "./state/first-mention.ts";
import { closeMenu, menu, openMenu } from "./state/menu.ts";
import { goToMention } from "./state/reading-commands.ts";
import { say } from "./state/spoken.ts";
import { sendStageCommand } from "./state/stage-commands.ts";
import { hovered, perform, redoNext, second, undoLast, view, visit } from "./state/store.ts";
import { isRelationId } from "./state/view.ts";
import { collapse, remove, showStage } from "./state/view-changes.ts";

type Act = () => void;

/** Lets the keys of the table act; single keys never fire where words are typed. */
export function listenToKeyboard(): void {
  addEventListener("keydown", (event) => {
    const act = actFor(event);
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function actFor(event: KeyboardEvent): Act | undefined {
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && !event.altKey) return commandFor(event);
  if (event.key === "F6") return () => cycleRegions(event.shiftKey ? -1 : 1);
  if (isTyping(event.target) || event.altKey || document.querySelector("dialog[open]")) return undefined;
  if (event.key === "F10" && event.shiftKey) return menuOfSelected;
  return ANYWHERE[event.key] ?? (view.peek().page === "text" ? READING[event.key] : stageKey(event.key));
}

function commandFor({ key, shiftKey, target }: KeyboardEvent): Act | undefined {
  if (key === "k") return focusSearch;
  if (key.toLowerCase() !== "z" || isTyping(target)) return undefined;
  return shiftKey ? redoNext : undoLast;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && ["text", "search"].includes(target.type);
}

const ANYWHERE: Record<string, Act> = {
  "/": focusSearch,
  "?": () => {
    isHelpOpen.value = true;
  },
  Escape: stepBack,
};

const READING: Record<string, Act> = {
  n: () => goToMention(1),
  N: () => goToMention(-1),
  g: () => visit(showStage()),
};

const STAGE: Record<string, (entity: string) => void> = {
  e: (id) => void expandFrom(id),
  c: (id) => perform(collapse(id)),
  h: (id) => perform(remove(id)),
  i: (id) => void open({ id }),
  p: () => sendStageCommand("pin"),
  t: (id) => void readFirst(id),
  w: () => pathTo(second.peek()),
};

const CAMERA: Record<string, Act> = {
  f: () => sendStageCommand("fit"),
  "0": () => sendStageCommand("fit"),
  "+": () => sendStageCommand("zoom-in"),
  "=": () => sendStageCommand("zoom-in"),
  "-": () => sendStageCommand("zoom-out"),
};

function stageKey(key: string): Act | undefined {
  if (view.peek().page !== "explore") return undefined;
  const { selected } = view.peek();
  const act = STAGE[key];
  const focus = hovered.peek();
  if (key === " " && focus && document.activeElement?.getAttribute("role") === "application") {
    return () => chooseSecond(focus);
  }
  if (act && selected && !isRelationId(selected)) return () => act(selected);
  return CAMERA[key];
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>(".search-input")?.focus();
}

/** Esc goes back one step: the menu, the filters, the second entity, the selection. */
function stepBack(): void {
  if (menu.peek()) closeMenu();
  else if (isRailOpen.peek()) isRailOpen.value = false;
  else if (second.peek()) second.value = undefined;
  else choose(undefined);
}

function menuOfSelected(): void {
  const { selected } = view.peek();
  if (selected && !isRelationId(selected))
    openMenu({ entity: selected, x: innerWidth / 2, y: innerHeight / 3 });
}

async function readFirst(id: string): Promise<void> {
  const place = await fetchFirstMention(id).catch(() => undefined);
  if (place) read(place.text, place);
  else say("Its place in the text could not be fetched. Try again.");
}

function cycleRegions(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>(".search-input, #rail, #main, #panel")];
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  regions.at((at + step) % regions.length)?.focus();
}
