import { useLayoutEffect, useRef } from "preact/hooks";
import { closeMenu, menu, type OpenMenu } from "../state/menu.ts";
import { entityActs } from "./entity-acts.ts";
import { Icon } from "./icons.tsx";

/** What can be done with an entity of the stage, at the pointer. */
export function EntityMenu() {
  const place = menu.value;
  return place && <Menu key={place.entity} place={place} />;
}

/** Pixels kept free between the menu and the border of the window. */
const MARGIN = 10;

function Menu({ place }: { place: OpenMenu }) {
  const element = useRef<HTMLDivElement>(null);
  // Before the page is painted: the next key belongs to the menu already.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const list = element.current;
    if (list) keepInWindow(list, place);
    list?.querySelector("button")?.focus();
    addEventListener("pointerdown", closeOutside);
    return () => {
      removeEventListener("pointerdown", closeOutside);
      const isFocusLost = document.activeElement === document.body || list?.contains(document.activeElement);
      if (isFocusLost && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div class="menu" role="menu" aria-label="Entity" tabIndex={-1} ref={element} onKeyDown={walk}>
      {entityActs(place.entity).map(({ icon, words, key, act, opensGroup }) => (
        <button
          key={words}
          type="button"
          role="menuitem"
          class={opensGroup ? "menu-group" : ""}
          aria-keyshortcuts={key}
          onClick={() => {
            closeMenu();
            act();
          }}
        >
          <Icon name={icon} size={15} /> <span>{words}</span>
          <span class="menu-key" aria-hidden="true">
            {key}
          </span>
        </button>
      ))}
    </div>
  );
}

function keepInWindow(list: HTMLElement, { x, y }: OpenMenu): void {
  const { width, height } = list.getBoundingClientRect();
  list.style.left = `${Math.max(MARGIN, Math.min(x, innerWidth - width - MARGIN))}px`;
  list.style.top = `${Math.max(MARGIN, Math.min(y, innerHeight - height - MARGIN))}px`;
}

function closeOutside(event: PointerEvent): void {
  if (!(event.target instanceof Element) || !event.target.closest(".menu")) closeMenu();
}

function walk(event: KeyboardEvent): void {
  if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    closeMenu();
    return;
  }
  if (!(event.currentTarget instanceof HTMLElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = lineFor(event.key, at, buttons.length);
  if (next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  buttons.at(next)?.focus();
}

/** The line that a key goes to; up and down go round. */
function lineFor(key: string, at: number, count: number): number | undefined {
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return (at - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
