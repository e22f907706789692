import { choose, chooseSecond, collapseFrom, expandFrom, open, pathTo, readFirst } from "./state/acts.ts";
import { chosen, clearChosen } from "./state/chosen.ts";
import { redoNext, undoLast } from "./state/decide.ts";
import { isHelpOpen, isRailOpen } from "./state/dialogs.ts";
import { areStepsInSight, putStepsAway } from "./state/first-steps.ts";
import { dropHeldActs, isHolding, whenTextSettles } from "./state/held-acts.ts";
import { isLassoOn } from "./state/lasso-state.ts";
import { closeMenu, menu, openMenu } from "./state/menu.ts";
import { addedKey } from "./state/page-keys.ts";
import { goToMention } from "./state/reading-commands.ts";
import { cycleRegions } from "./state/regions.ts";
import { areSingleKeysOn } from "./state/single-keys.ts";
import { sendStageCommand } from "./state/stage-commands.ts";
import { perform, second, view, visit } from "./state/store.ts";
import { remove, showStage } from "./state/view-changes.ts";
import { keyTarget, walked, walkTo } from "./state/walked.ts";

type Act = () => void;

/** Lets the keys of the table act; single keys never fire where words are typed. */
export function listenToKeyboard(): void {
  addEventListener("keydown", (event) => {
    const act = event.defaultPrevented ? undefined : actFor(event);
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function actFor(event: KeyboardEvent): Act | undefined {
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && !event.altKey) return commandFor(event);
  if (event.key === "F6") return () => cycleRegions(event.shiftKey ? -1 : 1);
  if (isTyping(event.target) || event.altKey || document.querySelector("dialog[open], :popover-open"))
    return undefined;
  if (isHolding() && HELD[event.key]) return HELD[event.key];
  if (event.key === "Escape") return stepOut;
  if (event.key === "F10" && event.shiftKey) return menuOfSelected;
  if (event.key === " ") return addFocused();
  return areSingleKeysOn.peek() ? singleKey(event.key) : undefined;
}

function commandFor({ key, shiftKey, target }: KeyboardEvent): Act | undefined {
  if (key === "k") return focusSearch;
  if (key.toLowerCase() !== "z" || isTyping(target)) return undefined;
  return shiftKey ? redoNext : undoLast;
}

/** Kinds of fields in which no words are typed. */
const PRESSED = ["checkbox", "radio", "button", "submit", "reset", "range", "file", "color"];

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !PRESSED.includes(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

function singleKey(key: string): Act | undefined {
  const { page, seeds } = view.peek();
  const added = addedKey(key) ?? ANYWHERE[key];
  if (added) return added;
  if (page === "explore") return stageKey(key);
  if (key === "g" && seeds.length > 0) return () => visit(showStage());
  return page === "text" ? READING[key] : undefined;
}

const ANYWHERE: Record<string, Act> = {
  "/": focusSearch,
  "?": () => {
    isHelpOpen.value = true;
  },
};

/** Keys that belong to what waits for the text. */
const HELD: Record<string, Act> = {
  Enter: () => whenTextSettles(pressInBar),
  Escape: dropHeldActs,
};

const READING: Record<string, Act> = {
  n: () => goToMention(1),
  N: () => goToMention(-1),
};

const STAGE: Record<string, (entity: string) => void> = {
  e: (id) => void expandFrom(id),
  c: (id) => collapseFrom(id),
  h: (id) => perform(remove(id)),
  i: (id) => open({ id }),
  p: (id) => {
    choose(id); // the drawing pins what is selected
    sendStageCommand("pin");
  },
  t: (id) => void readFirst(id),
  w: () => pathTo(second.peek()),
};

/** What takes the keys of the graph: the drawing, or the list that stands for it. */
const STAGE_FIELD = '[role="application"]';

const CAMERA: Record<string, Act> = {
  f: () => sendStageCommand("fit"),
  "0": () => sendStageCommand("fit"),
  "+": () => sendStageCommand("zoom-in"),
  "=": () => sendStageCommand("zoom-in"),
  "-": () => sendStageCommand("zoom-out"),
  l: () => sendStageCommand("lasso"),
  g: () => document.querySelector<HTMLElement>(STAGE_FIELD)?.focus(),
};

function stageKey(key: string): Act | undefined {
  const act = STAGE[key];
  const target = keyTarget();
  return act && target !== undefined ? () => act(target) : CAMERA[key];
}

function addFocused(): Act | undefined {
  const focus = walked.peek();
  const isOnStage = document.activeElement?.getAttribute("role") === "application";
  return focus !== undefined && isOnStage ? () => chooseSecond(focus) : undefined;
}

function pressInBar(): void {
  document.querySelector<HTMLElement>(".marking-bar button:focus")?.click();
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>(".search-input")?.focus();
}

/** Esc goes back one step: the menu, the first steps, the filters, the focus, the second entity, the selection. */
function stepOut(): void {
  if (menu.peek()) closeMenu();
  else if (areStepsInSight()) putStepsAway();
  else if (isLassoOn.peek()) isLassoOn.value = false;
  else if (isRailOpen.peek()) isRailOpen.value = false;
  else if (walked.peek() !== undefined) walkTo(undefined);
  else if (chosen.peek().length > 0) clearChosen();
  else choose(undefined);
}

function menuOfSelected(): void {
  const entity = keyTarget();
  if (entity !== undefined) openMenu({ entity, x: innerWidth / 2, y: innerHeight / 3 });
}
