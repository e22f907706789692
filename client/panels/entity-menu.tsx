import { useEffect, useRef } from "preact/hooks";
import { choose, expandFrom, open, pathTo, read } from "../state/acts.ts";
import { fetchFirstMention } from "../state/first-mention.ts";
import { closeMenu, menu, type OpenMenu } from "../state/menu.ts";
import { say } from "../state/spoken.ts";
import { perform, stageGraph, view } from "../state/store.ts";
import { collapse, remove, unpin } from "../state/view-changes.ts";
import { Icon, type IconName } from "./icons.tsx";

interface MenuLine {
  readonly icon: IconName;
  readonly words: string;
  readonly act: () => void;
}

/** What can be done with an entity of the stage, at the pointer. */
export function EntityMenu() {
  const place = menu.value;
  return place && <Menu key={place.entity} place={place} />;
}

function Menu({ place }: { place: OpenMenu }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.querySelector("button")?.focus();
    addEventListener("pointerdown", closeOutside);
    return () => removeEventListener("pointerdown", closeOutside);
  }, []);
  const left = Math.min(place.x, innerWidth - 230);
  const top = Math.min(place.y, innerHeight - 290);
  return (
    <div
      class="menu"
      role="menu"
      aria-label="Entity"
      tabIndex={-1}
      ref={element}
      style={{ left: `${left}px`, top: `${top}px` }}
      onKeyDown={walk}
    >
      {linesFor(place.entity).map(({ icon, words, act }) => (
        <button
          key={words}
          type="button"
          role="menuitem"
          onClick={() => {
            closeMenu();
            act();
          }}
        >
          <Icon name={icon} size={15} /> {words}
        </button>
      ))}
    </div>
  );
}

function closeOutside(event: PointerEvent): void {
  if (!(event.target instanceof Element) || !event.target.closest(".menu")) closeMenu();
}

function walk(event: KeyboardEvent): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (event.key === "Escape" || event.key === "Tab") closeMenu();
  if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons.at((at + step) % buttons.length)?.focus();
}

function linesFor(id: string): MenuLine[] {
  const { selected, expansions, pins } = view.peek();
  const from =
    selected === undefined || selected === id ? undefined : stageGraph.peek().entities.get(selected);
  const lines: (MenuLine | undefined)[] = [
    { icon: "expand", words: "Expand", act: () => void expandFrom(id) },
    expansions.some((one) => one.id === id)
      ? { icon: "minus", words: "Collapse", act: () => perform(collapse(id)) }
      : undefined,
    from && { icon: "path", words: `Path from ${from.label}`, act: () => pathTo(id) },
    { icon: "graph", words: "Begin again from here", act: () => void open({ id }) },
    { icon: "book", words: "Read in the text", act: () => void readFirst(id) },
    pins.some((pin) => pin.id === id)
      ? { icon: "pin", words: "Free its place", act: () => perform(unpin(id)) }
      : undefined,
    { icon: "hide", words: "Take from the stage", act: () => perform(remove(id)) },
    { icon: "eye", words: "Show what is known", act: () => choose(id) },
  ];
  return lines.filter((line) => line !== undefined);
}

async function readFirst(id: string): Promise<void> {
  const place = await fetchFirstMention(id).catch(() => undefined);
  if (place) read(place.text, place);
  else say("Its place in the text could not be fetched. Try again.");
}
